"""Each fault, put into a copy of the small book, is caught by the check that it is for."""

import tomllib
from pathlib import Path

import pytest

from tests.faults import bench, tables
from tools.run.sandbox import landlock

FAULTS = tables.read()
KERNEL = "this kernel has no Landlock, which stops what Python can't see"


def test_the_small_book_keeps_every_rule(
    place: Path, runner: bench.Remembering
) -> None:
    """Without a fault nothing fails, linters included."""
    assert bench.failures(bench.copy(place), runner, linters=True) == {}


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
    try:
        tables.put(fault, book)
    except tables.StalePatch as error:
        return str(error)
    failed = bench.failures(book, runner, bench.LINTERS in fault.check)
    said = "\n".join(f"{node}\n{message}" for node, message in failed.items())
    checks = {bench.check_of(node) for node in failed}
    if checks != set(fault.check):
        return f"{sorted(fault.check)} must fail, but {sorted(checks)} did\n{said}"
    for words in (fault.where, *fault.says):
        if words not in said:
            return f"no message says {words!r}\n{said}"
    private = ("site-packages", "tools/rules", "During handling", str(book))
    if (
        tables.CHECKOUT in f"{fault.write}{fault.replace}"
        or bench.LINTERS in fault.check
    ):
        private = private[:-1]  # it stands in the fault itself, or a linter says it
    for words in (*fault.never, *private):
        if words in said:
            return f"a message says {words!r}\n{said}"
    if fault.leaves and (book / fault.leaves).exists():
        return f"{fault.leaves} was written into the checkout"
    return ""


def test_every_check_has_its_fault() -> None:
    """A rule that no fault breaks is a rule that nobody saw at work."""
    texts = [file.read_text(encoding="utf-8") for file in bench.rule_files()]
    lines = [line for text in texts for line in text.splitlines()]
    names = [line.removeprefix("def ").partition("(")[0] for line in lines]
    checks = {n.removeprefix("test_") for n in names if n.startswith("test_")}
    assert len(checks) > 10
    missing = checks - {check for fault in FAULTS for check in fault.check}
    assert not missing, f"add a fault to tests/faults/kinds for {sorted(missing)}"


def test_the_limits_of_the_book() -> None:
    """The small book is in more of a hurry than the book, whose limit is the promised one."""
    text = (bench.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings = tomllib.loads(text)["tool"]["pytest"]["ini_options"]
    assert settings["snippet_seconds"] == 20


def test_a_patch_that_does_not_fit_is_told(tmp_path: Path) -> None:
    """The message names the table, the text and the file."""
    (tmp_path / "x.md").write_text("one two two", encoding="utf-8")
    for find, times in (("three", 0), ("two", 2)):
        fault = tables.Fault("pages", "a fault", "x.md", ["run"], [], find=find)
        with pytest.raises(tables.StalePatch) as told:
            tables.put(fault, tmp_path)
        assert f"kinds/pages.toml, 'a fault': {find!r} stands {times} times" in str(
            told.value
        )
