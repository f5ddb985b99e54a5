"""Five starts of Python, played: what order does a set of names have?"""

NAMES = ["cat", "dog", "owl", "fox", "cow", "hen"]
orders = {"list(set(names))": set(), "sorted(set(names))": set()}
for secret in range(5):

    class Name(str):
        """A string that mixes the secret number of a start into its hash."""

        def __hash__(self, secret: int = secret) -> int:
            """Return where a set puts it."""
            return hash((secret, *map(ord, self)))

    names = [Name(name) for name in NAMES]
    orders["list(set(names))"].add(" ".join(set(names)))
    orders["sorted(set(names))"].add(" ".join(sorted(set(names))))

for way, found in orders.items():
    print(f"{way:18} {len(found)} order(s)")
assert [len(found) for found in orders.values()] == [5, 1]
