"""Compare what a snippet printed with what the book shows."""

import re
from collections.abc import Sequence
from decimal import Decimal
from difflib import SequenceMatcher

NUMBER = (
    r"(?:(?<![\w.])[+\-−])?(?<![\w.])"
    r"(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?!\.\.)\d*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)"
    r"|\.\d+(?:[eE][+-]?\d+)?)"
    r"(?!\.?\d)"
)
UNITS = 2
LONGEST_DIFF, LONGEST_HEAD = 40, 20


def same(expected: str, actual: str) -> bool:
    """Tell whether two outputs agree within the book's tolerance.

    Each number with decimals may differ by two units of the last digit written in
    `expected`; text and integers are exact; `...` matches anything on its line, and
    any lines when it stands alone; white space at the end of a line is ignored.
    """
    parts: list[list[str]] = [[]]  # cut at the lines that are nothing but `...`
    for line in _lines(expected):
        if line.strip() == "...":
            parts.append([])
        else:
            parts[-1].append(line)
    return _glob(parts, _lines(actual))


def diff(expected: str, actual: str) -> str:
    """Show two outputs as one text, `-` and `+` where they differ; nothing where `same` holds."""
    if same(expected, actual):
        return ""
    old, new = _lines(expected), _lines(actual)
    shown: list[str] = []
    known = _as_written(old, new[: 5 * LONGEST_DIFF + len(old)])
    steps = SequenceMatcher(None, old, known, autojunk=False).get_opcodes()
    for step, start, end, new_start, new_end in steps:
        gone, come = old[start:end], new[new_start:new_end]
        if step == "equal" or gone and set(gone) == {"..."}:
            shown += _cut([f"  {line}" for line in gone])
        else:
            shown += _cut([f"{' ' if line == '...' else '-'} {line}" for line in gone])
            shown += _cut([f"+ {line}" for line in come])
    hidden = len(shown) - LONGEST_DIFF + len(new) - len(known)
    if hidden > 0:
        shown = [*shown[:LONGEST_DIFF], f"  … and {hidden} more lines"]
    return "\n".join(shown)


def head(text: str) -> str:
    """Return a text, of a long one the beginning, the last line and how much is between."""
    return "\n".join(_cut(text.rstrip().splitlines(), LONGEST_HEAD - 1))


def _cut(lines: list[str], first: int = 9) -> list[str]:
    """Return the beginning and the end of some lines, where they are many."""
    hidden = f"  … {len(lines) - first - 1} more lines …"
    return lines if len(lines) < LONGEST_HEAD + 2 else [*lines[:first], hidden, lines[-1]]


def _lines(text: str) -> list[str]:
    """Split into lines without white space at their ends or blank lines at the end."""
    return "\n".join(line.rstrip() for line in text.splitlines()).rstrip().splitlines()


def _glob(parts: list[list[str]], lines: Sequence[str]) -> bool:
    """Tell whether the parts stand in this order in the lines, gaps only between."""
    first, *rest = parts
    if not rest:
        return len(first) == len(lines) and _fits(first, lines)
    if sum(map(len, parts)) > len(lines) or not _fits(first, lines):
        return False
    *middle, last = rest
    end, at = len(lines) - len(last), len(first)
    for part in middle:
        while at + len(part) <= end and not _fits(part, lines[at:]):
            at += 1
        at += len(part)
    return at <= end and _fits(last, lines[end:])


def _fits(part: list[str], lines: Sequence[str]) -> bool:
    """Tell whether the lines begin with a part."""
    return all(map(_same_line, part, lines))


def _same_line(expected: str, actual: str) -> bool:
    """Compare two lines; `...` matches anything within the line."""
    if expected == actual:
        return True
    *pieces, last = map(_pattern, expected.split("..."))
    at = 0
    for index, (pattern, numbers) in enumerate([*pieces, (last[0] + r"\Z", last[1])]):
        hits = re.compile(pattern if index else rf"\A{pattern}").finditer(actual, at)
        hit = next((hit for hit in hits if _near(numbers, hit.groups())), None)
        if hit is None:
            return False
        at = hit.end()
    return True


def _pattern(text: str) -> tuple[str, list[str]]:
    """Turn a piece of a line into a pattern with a group for each decimal number."""
    pattern, numbers, at = "", [], 0
    for number in re.finditer(NUMBER, text):
        before = text[at : number.start()]
        bare = before.rstrip(" ")
        gap = " *" if not bare or bare[-1] in "[(" else " +" if bare != before else ""
        pattern += re.escape(bare) + gap + f"({NUMBER})"
        numbers.append(number.group())
        at = number.end()
    return pattern + re.escape(text[at:]), numbers


def _near(expected: Sequence[str], actual: Sequence[str]) -> bool:
    """Tell whether numbers lie within two units of the last expected decimal; none crosses zero."""
    for text, got in zip(expected, map(_decimal, actual)):
        written = _decimal(text)
        exponent = int(written.as_tuple().exponent)
        scientific = "e" in text.lower()
        unit = Decimal(1).scaleb(exponent) if exponent or scientific else Decimal(0)
        if abs(got - written) > UNITS * unit:
            return False
        if scientific and written and got * written <= 0:
            return False
    return True


def _decimal(number: str) -> Decimal:
    """Read a number as it is written, so that its last digit is known."""
    return Decimal(number.replace(",", "").replace("−", "-"))


def _as_written(expected: list[str], actual: list[str]) -> list[str]:
    """Replace each line that agrees with an expected one by that expected line."""
    loose = [line for line in expected if re.search(NUMBER + r"|\.\.\.", line)]
    return [
        next((old for old in loose if old != "..." and _same_line(old, line)), line)
        for line in actual
    ]
