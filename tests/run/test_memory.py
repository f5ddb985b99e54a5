"""What passed is remembered as it was, and forgotten when anything that it rests on changes."""

from pathlib import Path

import pytest

from tools.run.memory import Memory
from tools.run.result import Error, Result

RESULT = Result(
    "1\n",
    error=Error("ValueError", "no", "Traceback", (3, 4)),
    figures=("<svg/>", "{}"),
    charts={1: "{}"},
    networks=(b"\x00onnx",),
    comments={7: "wrong"},
    violations=("tried",),
    seconds=0.25,
)


def test_a_result_comes_back_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While text, name, device and requirements are the same; a torn file is no memory."""
    memory = Memory(tmp_path)
    assert memory.recall("x = 1", "x.py") is None
    memory.keep("x = 1", "x.py", RESULT)
    assert Memory(tmp_path).recall("x = 1", "x.py") == RESULT
    assert memory.recall("x = 2", "x.py") is memory.recall("x = 1", "y.py") is None
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    assert Memory(tmp_path).recall("x = 1", "x.py") is None
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES")
    (tmp_path / "requirements.txt").write_text("torch==2.15.0\n", encoding="utf-8")
    assert Memory(tmp_path).recall("x = 1", "x.py") is None
    [file] = (tmp_path / ".cache" / "runs").iterdir()
    file.write_text("{", encoding="utf-8")
    assert memory.recall("x = 1", "x.py") is None


def test_the_machine_is_described_once(tmp_path: Path) -> None:
    """Asking costs the seconds that importing torch takes."""

    class Asked:
        times = 0

        def machine(self) -> dict:
            self.times += 1
            return {"device": "cpu", "versions": {"torch": "2"}}

    asked = Asked()
    found = [Memory(tmp_path).machine(asked) for _ in range(2)]
    assert found == [{"device": "cpu", "versions": {"torch": "2"}}] * 2
    assert asked.times == 1
