"""The programs of the lab on a dataset of one's own draw the same hands."""

import re

from tools import ROOT

LAB = ROOT / "snippets" / "labs" / "your-own-data"
DRAWS = re.compile(r"^WAYS = .+?^ +big\.reduce[^\n]+", re.MULTILINE | re.DOTALL)
READS = re.compile(r"^files = sorted.+?is damaged[^\n]+", re.MULTILINE | re.DOTALL)
WAYS = re.compile(r'^WAYS = """.+?"""', re.MULTILINE | re.DOTALL)
HOW_MANY = re.compile(r"(?<=random\.Random, range\()\d+")


def test_the_stand_in_is_the_same_everywhere() -> None:
    """Only the number of hands is another: a reader compares the outputs."""
    programs = sorted(LAB.glob("*.py"))
    texts = [program.read_text(encoding="utf-8") for program in programs]
    drawn = {HOW_MANY.sub("", DRAWS.search(text)[0]) for text in texts}
    assert len(programs) == 9 and len(drawn) == 1


def test_each_program_reads_the_drawings_alone() -> None:
    """A stray file is passed over and a damaged one named, in the same words everywhere."""
    texts = [program.read_text(encoding="utf-8") for program in LAB.glob("*.py")]
    assert len({READS.search(text)[0] for text in texts}) == 1


def test_the_last_project_writes_with_the_same_strokes() -> None:
    """Its numbers are compared with those of the lab."""
    project = ROOT / "snippets" / "modern" / "capstone" / "reader" / "draw.py"
    own, lab = (p.read_text(encoding="utf-8") for p in (project, LAB / "card.py"))
    assert WAYS.search(own)[0] == WAYS.search(lab)[0]
