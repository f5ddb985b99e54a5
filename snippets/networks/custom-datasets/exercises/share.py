"""Exercise: what one of several workers has to read."""

import random


def share(files: list[str], worker: int, workers: int) -> list[str]:
    """Deal out the files like cards: worker 0 gets the first, 1 the next …"""
    return ...  # your line


drawn = random.randrange(20, 40)
for count, workers in ((7, 2), (drawn, random.randrange(3, 6))):
    files = [f"part-{number:02}" for number in range(count)]
    told = f"{count} files, {workers} workers: "
    try:
        parts = [share(list(files), w, workers) for w in range(workers)]
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert parts[0] is not ..., "Replace the ... with a list of files."
    hint = f"Return a list, not {parts[0]!r:.40}."
    assert all(isinstance(part, list) for part in parts), hint
    read = [name for part in parts for name in part]
    strange = [name for name in read if name not in files]
    assert not strange, f"{told}{strange[0]!r} is none of them."
    missing = [name for name in files if name not in read]
    assert not missing, f"{told}nobody reads {missing[0]}."
    often = [name for name in files if read.count(name) > 1]
    assert not often, f"{told}{(often or [0])[0]} is read more than once."
    for worker, part in enumerate(parts):
        right = [f for k, f in enumerate(files) if k % workers == worker]
        hint = f"{told}worker {worker} begins with {part[:3]}."
        assert part == right, hint
print("correct")
