"""Count the checks that find the first wrong line of a program."""


def by_halves(wrong: int, lines: int) -> int:
    """Check halfway, keep the half that must hold it; return the checks."""
    first, last, checks = 1, lines, 0
    while first < last:
        middle = (first + last) // 2
        checks += 1
        if wrong <= middle:  # the value is wrong there already
            last = middle
        else:
            first = middle + 1
    return checks


for lines in (20, 1000):
    places = range(1, lines + 1)  # the wrong line may be any of them
    top = sum(places) / lines  # line 7 is found by the seventh check
    half = sum(by_halves(wrong, lines) for wrong in places) / lines
    print(f"{lines:4} lines: from the top {top:5.1f}, by halves {half:4.1f}")

assert max(by_halves(wrong, 1000) for wrong in range(1, 1001)) == 10
