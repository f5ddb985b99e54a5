"""Exercise: keep out one hand, and nothing but that hand."""

import random
from itertools import product
from pathlib import PurePosixPath


def apart(files: list[str], hand: str) -> tuple[list[str], list[str]]:
    """Split drawings/<hand>/<class>/<n>.png: other hands, and this hand."""
    return ...  # your line or lines


extra = f"{random.choice('bcdfg')}{random.randrange(10, 100)}"
for hands, classes in ("ana an ben", "an 7"), (f"{extra} 7", f"7 {extra} 2"):
    hands, places = hands.split(), [*product(hands.split(), classes.split())]
    files = [f"drawings/{h}/{c}/{n}.png" for n in range(3) for h, c in places]
    for hand in hands:
        try:
            both = apart([*files], hand)
        except Exception as error:
            raise AssertionError(f"Your lines stop: {error!r}") from None
        assert both is not ..., "Replace the ... with two lists."
        hint = f"Return two lists, not {both!r:.50}."
        assert isinstance(both, tuple) and len(both) == 2, hint
        assert all(isinstance(it, list) for it in both), hint
        rest, own = both
        of = {it: PurePosixPath(it).parts[1] for it in files}
        wrong = [it for it in own if of.get(it) != hand]
        assert not wrong, f"{wrong[:1]} is not by {hand!r}."
        wrong = [it for it in rest if of.get(it, hand) == hand]
        assert not wrong, f"{wrong[:1]} in the first list is by {hand!r}."
        lost = [it for it in files if it not in rest + own]
        assert not lost, f"{lost[:1]} is in neither list."
        hint = "A file is twice in a list, or their order has changed."
        assert rest + own == sorted(files, key=lambda it: of[it] == hand), hint
print("correct")
