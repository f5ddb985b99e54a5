"""Each fault, put into a copy of the small book, is caught by the check that it is for."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.faults import bench, tables
from tools.rules.apply import RULES
from tools.run.sandbox import landlock

FAULTS = tables.read()
KERNEL = "this kernel has no Landlock, which stops what Python can't see"
PLACE = re.compile(r"[\w./-]+(?::\d+)?: ")
PRIVATE = ("site-packages", "tools/", "During handling")


def test_the_small_book_keeps_every_rule(place: Path, runner: bench.Remembering) -> None:
    """Without a fault nothing fails, linters included."""
    assert bench.failures(bench.copy(place), runner, linted=True) == {}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f"{f.kind}: {f.name}")
def test_a_fault_is_caught(
    fault: tables.Fault, place: Path, runner: bench.Remembering, record_property
) -> None:
    """Exactly the named checks fail, and say which file it is and what to do."""
    if fault.needs == "landlock" and not landlock.available():
        pytest.skip(KERNEL)
    record_property("faults", (1, 0))
    if wrong := _missed(fault, bench.copy(place), runner):
        pytest.fail(f"kinds/{fault.kind}.toml, {fault.name!r}: {wrong}", pytrace=False)
    record_property("faults", (0, 1))


def _missed(fault: tables.Fault, book: Path, runner: bench.Remembering) -> str:
    """Say what is wrong with how a fault is caught; nothing when it is."""
    tables.put(fault, book)
    linted = bench.LINTERS in fault.check
    failed = bench.failures(book, runner, linted)
    said = "\n".join(f"{check}: {t}" for check, texts in failed.items() for t in texts)
    if failed.keys() != set(fault.check):
        return f"{sorted(fault.check)} must fail, but {sorted(failed)} did\n{said}"
    own = [text for check in failed.keys() - {bench.LINTERS} for text in failed[check]]
    if lost := [text for text in own if not PLACE.match(text)]:
        return f"a message does not begin with its file\n{lost[0]}"
    for words in (fault.names or fault.file, *fault.says):
        if words not in said:
            return f"no message says {words!r}\n{said}"
    known = linted or tables.CHECKOUT in fault.write + fault.body + fault.replace + fault.append
    for words in (*fault.never, *PRIVATE, *([] if known else [str(book)])):
        if words in said:
            return f"a message says {words!r}\n{said}"
    if fault.leaves and (book / fault.leaves).exists():
        return f"{fault.leaves} was written into the checkout"
    return ""


def test_every_check_has_its_fault() -> None:
    """A rule that no fault breaks is a rule that nobody saw at work."""
    checks = {*RULES, bench.RUN, bench.LINTERS, bench.SITE}
    missing = checks - {check for fault in FAULTS for check in fault.check}
    assert not missing, f"add a fault to tests/faults/kinds for {sorted(missing)}"


def test_the_limits_of_the_book() -> None:
    """The small book is in more of a hurry than the book, which allows twice the promised 20 s.

    Processor time is no constant: a busy or throttled machine needs twice as much for the same work.
    """
    text = (bench.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings = tomllib.loads(text)["tool"]["pytest"]["ini_options"]
    assert settings["snippet_seconds"] == 40
