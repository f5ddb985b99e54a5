"""Exercise: the whole path, from a folder of pictures to named answers."""

import random
from itertools import permutations
from pathlib import Path
from traceback import extract_tb

import numpy as np
from PIL import Image


def solve(train: Path, test: Path) -> list[str]:
    """Learn train/<class>/*.png; name the class of each test/*.png."""
    return ...  # your lines; answer in the sorted order of the file names


draw = np.random.default_rng(random.randrange(10**6))
for names in ["1", "2", "10"], random.sample("cup fox oak owl".split(), 4):
    train, test = (Path(f"{draw.integers(10**6)}-{k}") for k in ("in", "new"))
    known, moved = names * 8 + names[-1:] * 14, draw.permutation(4)
    due = {f"{n}.png": draw.choice(known).item() for n in range(40)}
    files = [(train / name / f"{n}.png", name) for n, name in enumerate(known)]
    files += [(test / it, due[it]) for it in due]
    for n, (file, name) in enumerate(files):
        dots = np.roll(np.eye(4), names.index(name), 1)[moved] * 130
        dots = dots.repeat(3, 0).repeat(3, 1) + draw.normal(60, 9, (12, 12))
        picture = Image.fromarray(dots.astype("uint8")).resize((n % 4 + 12, 14))
        file.parent.mkdir(parents=True, exist_ok=True)
        picture.convert(random.choice(["L", "RGB"])).save(file)
    before = {it: it.read_bytes() for it in Path().rglob("*.png")}
    listed = [it.name for it in test.iterdir()]
    try:
        said = solve(train, test)
    except Exception as error:
        check, *rest = extract_tb(error.__traceback__)
        at = [it for it in rest if it.filename == check.filename][-1]
        told = f"Line {at.lineno} stops: {at.line}: {error!r}"
        raise AssertionError(told) from None
    assert said is not ..., "Replace the ... with the whole path."
    kinds = {type(it) for it in said} if isinstance(said, list) else said
    assert kinds == {str}, f"Return a list of names, not {said!r:.60}."
    assert len(said) == 40, f"{len(said)} answers for 40 test files."
    assert {*said} <= {*names}, f"{said[:3]}… are not all among {names}."
    after = {it: it.read_bytes() for it in Path().rglob("*.png")}
    assert after == before, "The files that you were given have changed."
    assert len({*said}) > 1, f"Every answer is {said[0]!r}."
    order = [due[file] for file in sorted(due)]
    found = np.mean(np.array(said) == order)
    for files in listed, due:
        share = np.mean(np.array(said) == [due[file] for file in files])
        hint = f"In another order of the files {share:.0%} would be right."
        assert found > 0.8 or share < 0.9, hint
    for new in permutations(names):
        swap = dict(zip(names, new))
        share = np.mean(np.array([swap[it] for it in said]) == order)
        hint = f"With other names, {swap}, {share:.0%} would be right."
        assert found > 0.8 or share < 0.9, hint
    most = max(map([*due.values()].count, names)) / 40
    assert found > 0.8, f"{found:.0%} are right; one name for all: {most:.0%}."
print("correct")
