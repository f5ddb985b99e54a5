"""What readers sent is shown as theirs."""

from tools.site.steps.reference.reader_reports import section

SENT = {
    "date": "2026-11-29",
    "device": "mps",
    "machine": "arm64",
    "python": "3.12.4",
    "ran": 45,
    "same": 44,
    "system": "Darwin",
    "torch": "2.15.0",
}


def test_a_report_has_a_row() -> None:
    """With its date, its device and its counts, under a heading that says whose it is."""
    html = section([SENT, SENT | {"device": "cuda"}], "../yours/")
    assert html.count("<tr>") == 3 and "Reported by readers" in html
    assert "<td>2026-11-29</td><td>Darwin arm64, mps</td>" in html
    assert "<td>Python 3.12.4, torch 2.15.0</td><td>44 of 45</td>" in html
    assert "Nobody here saw these runs" in html and 'href="../yours/"' in html


def test_without_reports_there_is_no_table() -> None:
    """The section says how to send one."""
    html = section([], "../yours/")
    assert "<table" not in html and "No reader has sent a run yet" in html and "../yours/" in html
