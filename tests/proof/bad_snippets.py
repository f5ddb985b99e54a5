"""Snippets and exercises that must not pass."""

from tests.proof.cases import EXERCISE, SHOW, STARTER, SVG, Case, exercise, snippet

TRACEBACK = """Traceback (most recent call last):
  File "x.py", line 1, in <module>
    int('a')
ValueError: {}
"""
SNIPPETS = [
    snippet("output_changed", "print('new')", "x.out", "- old", "+ new", "make outputs",
            x_out="old"),
    snippet("output_absent", "print('new')", "there is no x.out", "make outputs"),
    snippet("output_stale", "x = 1", "prints nothing, but x.out is there", x_out="old"),
    snippet("figure_changed", SHOW, "x.svg", "make outputs", x_svg=SVG),
    snippet("figure_absent", SHOW, "there is no x.svg", "make outputs"),
    snippet("figure_gone", "x = 1", "x.svg is there", "plt.show()", x_svg=SVG),
    snippet("raises", "def f():\n    return 1 / 0\n\n\nf()\n",
            "x.py:2: raised ZeroDivisionError: division by zero\nTraceback",
            'File "x.py", line 5, in <module>\n    f()\n',
            "# raises ZeroDivisionError"),
    snippet("exits", "import sys\nsys.exit()\n", "exited with status 0"),
    snippet("exits_hard", "import os\nos._exit(0)\n", "status 0 before its end"),
    snippet("crashes", "import ctypes\nctypes.string_at(0)\n", "crashed (SIGSEGV)"),
    snippet("endless", "while True:\n    pass\n", "ran longer than 2 s"),
    snippet("deaf", "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
            "while True:\n    try:\n        input()\n    except BaseException: pass\n",
            "ran longer than 2 s"),
    snippet("floods", "print('x' * 100_000_000)\n", "printed more than 1 MB"),
    snippet("syntax", "x = 1\ny = (\n", "x.py:2: raised SyntaxError", "never closed"),
    snippet("encoding", b"print('\xe9')\n", "UTF-8"),
    snippet("network",
            "import urllib.request\nurllib.request.urlopen('http://example.com')\n",
            "runs offline: this snippet tried to reach example.com:80", "scikit-learn"),
    snippet("network_swallowed",
            "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 443), 1)\n"
            "except OSError:\n    pass\n", "tried to reach 192.0.2.1:443"),
    snippet("writes_outside", "open('/var/outside', 'w')\n", "/var/outside",
            "use a relative path"),
    snippet("writes_in_child", "import subprocess, sys\n"
            "code = 'import os; os.mkdir(\"/var/outside\")'\n"
            "subprocess.run([sys.executable, '-c', code], capture_output=True)\n",
            "tried to change /var/outside"),
    snippet("must_fail_passes", "x = 1  # raises ValueError\n",
            "x.py:1: must raise ValueError"),
    snippet("must_fail_type", "x = 1 / 0  # raises ValueError\n",
            "must raise ValueError, but raised Zero"),
    snippet("must_fail_line",
            "def f():\n    raise ValueError\n\n\nx = 1  # raises ValueError\nf()\n",
            "x.py:5: ValueError was raised, but not by this line"),
    snippet("must_fail_message",
            "# --8<-- [start:a]\nint('a')  # raises ValueError\n# --8<-- [end:a]\n",
            "'b'", "+ ValueError: invalid literal for int() with base 10: 'a'",
            x_out=TRACEBACK.format("invalid literal for int() with base 10: 'b'")),
    snippet("must_fail_twice",
            "int('a')  # raises ValueError\nx = 1  # raises OSError\n", "x.py:2: two"),
    exercise("starter_passes", "the untouched starter must fail",
             starter='y = ...\nprint("correct")\n'),
    exercise("starter_hintless", "a hint that contains `...`",
             starter='y = ...\nassert y == 3, "no"\n'),
    exercise("two_blanks", "this one has 2", starter="x = ...\ny = ...\n"),
    exercise("answer_fails", "x.answer.py: the answer must print `correct`",
             "5 is not three", answer="return 5"),
    exercise("answer_silent", "the answer must print `correct` last",
             starter=STARTER.replace('print("correct")', "pass")),
    exercise("wrong_passes", "x.wrong.py:3: this answer must get the hint “three”",
             "printed 'correct'",
             wrong="# %% 4 is not three\nreturn 4\n# %% three\nreturn x + 2 * x\n"),
    exercise("wrong_hint", "must get the hint “too small”", "4 is not three",
             wrong="# %% too small\nreturn 4\n"),
    exercise("wrong_crashes", "x.wrong.py:1", "ZeroDivisionError",
             wrong="# %% three\nreturn 1 / 0\n"),
    exercise("typed_in", "x.py: with its answer typed in as it first was, it passes",
             starter=STARTER.replace("(1, 4)", "(1,)")),
    exercise("wrong_none", "has no cell `# %%", wrong="return 4\n"),
    Case("wrong_absent", ("has no x.answer.py and no x.wrong.py",),
         {"exercises/x.py": STARTER}, EXERCISE),
]
