"""Exercise: write the line that lets a limit be learned."""

import random


def mistakes(limit: float, examples: list[tuple[float, bool]]) -> int:
    """Count the examples that the rule `temperature > limit` gets wrong."""
    return ...  # your line


cups = [(48, 0), (55, 0), (58, 0), (61, 1), (63, 0), (66, 1), (72, 1), (80, 1)]
cups = [(degrees, bool(hot)) for degrees, hot in cups]  # it burned the tongue
drawn = [(random.randint(40, 90), random.random() < 0.4) for _ in range(50)]
for examples in (cups, drawn):
    for limit in (58, 70, 50, 0, random.randint(45, 85)):
        try:
            found = mistakes(limit, examples)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert found is not ..., "Replace the ... in mistakes() with a count."
        hint = f"Return a whole number of mistakes, not {found!r:.40}."
        assert isinstance(found, int), hint
        above = [hot for degrees, hot in examples if degrees > limit]
        others = [hot for degrees, hot in examples if degrees <= limit]
        mild, missed = above.count(False), others.count(True)
        edge = [hot for degrees, hot in examples if degrees == limit]
        moved = edge.count(False) - edge.count(True)
        hint = f"Limit {limit}: {mild} mild cups are above it, and {missed} "
        hint += f"hot ones not. You count {found}"
        if found == len(examples) - mild - missed:
            hint += ": do you count those that are right?"
        elif found == len(above):
            hint += ": compare the rule's answer with the label."
        elif edge and found == mild + missed + moved:
            hint += f": a cup of exactly {limit} °C is not above the limit."
        assert found == mild + missed, hint
best = min((degrees for degrees, _ in cups), key=lambda n: mistakes(n, cups))
print(f"best limit: {best}")
assert best == 58
print("correct")
