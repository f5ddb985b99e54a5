"""How a run ended is what the runner saw, whatever the program would have it believe."""

import os
import sys

import pytest

from tools.run.sandbox import landlock
from tools.run.word import GARBLED

FAILS = "\nassert 1 == 2, 'the claim'\n"
FORGED = "marshal.dumps(('ended', {'figures': [], 'comments': {}, 'secret': '0'}))"
# Each tries to hide that it fails; what follows is how it ends all the same.
LIARS = {
    "it writes a verdict where one used to be": (
        "import json, os\nfor place in ('..', '../control', '../drawn'):\n"
        "    try:\n        open(place + '/result.json', 'w').write(json.dumps({'figures': []}))\n"
        "    except OSError:\n        pass\nos._exit(0)",
        "before its end",
    ),
    "at its end it says that all was well": (
        "import atexit, marshal, os\n"
        f"def lie():\n    data = {FORGED}\n"
        "    pipe = os.open('../word', os.O_WRONLY)\n"
        "    os.write(pipe, len(data).to_bytes(4, 'big') + data)\n    os._exit(0)\n"
        "atexit.register(lie)", "raised AssertionError: the claim"),
    "it patches what could write the verdict": (
        "import json, marshal, os, traceback\n"
        "json.dumps = marshal.dumps = lambda *a, **k: b'{}'\n"
        "os.write = lambda *a: 0\njson.JSONEncoder.encode = lambda *a: '{}'",
        "raised AssertionError: the claim"),
    "it makes assert pass for good": (
        "import builtins, sys\nbuiltins.AssertionError = SystemExit\n"
        "sys.excepthook = lambda *a: None", "raised AssertionError: the claim"),
}


@pytest.mark.parametrize(("code", "ending"), LIARS.values(), ids=LIARS)
def test_a_verdict_cannot_be_forged(runner, code: str, ending: str) -> None:
    """The first word counts, it was bound before the program began, and it has a secret."""
    result = runner.run(code + FAILS, "x.py")
    assert result.ending != "ok" or result.violations
    assert ending in result.ending


def test_a_forged_word_is_itself_a_fault(runner) -> None:
    """A program that talks into the pipe is told, in whatever shape."""
    write = "os.write(os.open('../word', os.O_WRONLY), data)\n"
    for data in (f"len({FORGED}).to_bytes(4, 'big') + {FORGED}", "b'nonsense'",
                 "bytes(9)"):
        result = runner.run(f"import marshal, os\ndata = {data}\n{write}", "x.py")
        assert GARBLED in result.violations, data


def test_a_refusal_cannot_be_unsaid(runner) -> None:
    """Nor by a program that it starts, nor without the pipe; what is printed stays."""
    code = (
        "import os, subprocess, sys\n"
        "for code in ('1', 'import os; os.mkdir(\"/var/outside\")'):\n"
        "    subprocess.run([sys.executable, '-c', code], capture_output=True)\n"
        "for name in ('../word', '../control', '../control/violations'):\n"
        "    try:\n        os.rename(name, 'gone')\n    except OSError:\n        pass\n"
        "print('seen', flush=True)\ntry:\n    os.truncate('../control/stdout', 0)\n"
        "except OSError:\n    pass\n"
    )
    result = runner.run(code, "x.py")
    assert any("tried to change /var/outside" in told for told in result.violations)
    assert result.stdout == "seen\n" and "control/stdout" in str(result.violations)


def test_a_shape_comment_cannot_be_silenced(runner) -> None:
    """The check is no name that a program could replace."""
    code = ("import builtins, torch\n"
            "for name in [n for n in dir(builtins) if 'shape' in n]:\n"
            "    setattr(builtins, name, lambda *a: a[-1])\n"
            "x = torch.ones(2, 3)  # (3, 2)\n")
    assert list(runner.run(code, "x.py").comments) == [4]


@pytest.mark.skipif(not landlock.available(landlock.WITH_SCOPES), reason="an older Landlock does not")
def test_the_server_cannot_be_signalled(runner, ran) -> None:
    """Not by Python, not by a program that it starts; the next snippet runs as ever."""
    code = ("import os, signal\nfor name in ('SIGSTOP', 'SIGKILL'):\n"
            "    os.system(f'kill -{name[3:]} {os.getppid()}')\n    try:\n"
            "        os.kill(os.getppid(), getattr(signal, name))\n"
            "    except OSError:\n        print(name)\n")
    runner.machine()
    server = runner._server
    assert ran(runner.run(code, "x.py")) == "SIGSTOP\nSIGKILL\n"
    assert ran(runner.run("print(2)\n", "y.py")) == "2\n"
    assert runner._server is server


@pytest.mark.skipif(sys.platform != "linux", reason="stops a process of Linux")
def test_a_server_that_does_not_answer_is_replaced(runner, ran, monkeypatch) -> None:
    """Its run ends in words, and nobody waits for ever."""
    monkeypatch.setattr("tools.run.runner.GRACE", 0.5)
    runner.machine()
    os.kill(runner._server.pid, 19)  # SIGSTOP
    result = runner.run("print(1)\n", "x.py", 0.5)
    assert result.ending == "stopped the program that runs it"
    assert ran(runner.run("print(2)\n", "y.py")) == "2\n"


@pytest.mark.skipif(not landlock.available(), reason="this kernel has no Landlock")
def test_the_environment_of_the_caller_stays_hidden(runner, ran) -> None:
    """For root too: of no ancestor that is not the snippet's own."""
    code = (
        "import os\npid, read = os.getppid(), 0\nwhile pid > 1:\n"
        "    try:\n        read += len(open(f'/proc/{pid}/environ').read())\n"
        "    except OSError:\n        pass\n"
        "    pid = int(open(f'/proc/{pid}/stat').read().rpartition(')')[2].split()[1])\n"
        "print(read)\n"
    )
    assert ran(runner.run(code, "x.py")) == "0\n"
