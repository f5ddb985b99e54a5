"""Snippets and exercises that must not pass."""

from tests.proof.cases import EXERCISE, SHOW, STARTER, SVG, Case, snippet

TRACEBACK = """Traceback (most recent call last):
  File "x.py", line 1, in <module>
    int('a')
ValueError: {}
"""
SNIPPETS = [
    snippet("output_changed", "print('new')", "x.out", "- old", "+ new", "make outputs",
            x_out="old"),
    snippet("figure_changed", SHOW, "x.svg", "make outputs", x_svg=SVG),
    snippet("raises", "def f():\n    return 1 / 0\n\n\nf()\n",
            "x.py:2: raised ZeroDivisionError: division by zero\nTraceback",
            'File "x.py", line 5, in <module>\n    f()\n',
            "# raises ZeroDivisionError"),
    snippet("deaf", "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
            "while True:\n    try:\n        input()\n    except BaseException: pass\n",
            "ran longer than 2 s"),
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
    snippet("must_fail_message",
            "# --8<-- [start:a]\nint('a')  # raises ValueError\n# --8<-- [end:a]\n",
            "'b'", "+ ValueError: invalid literal for int() with base 10: 'a'",
            x_out=TRACEBACK.format("invalid literal for int() with base 10: 'b'")),
    Case("wrong_absent", ("has no x.answer.py and no x.wrong.py",),
         {"exercises/x.py": STARTER}, EXERCISE),
]
