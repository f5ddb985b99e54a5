"""The guard stops what leaves the machine or the folder, and nothing else."""

import sys

import pytest

from tools.run.sandbox import audit_hook

LOCAL = """
import socket
import tempfile
from pathlib import Path

server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
socket.getaddrinfo("localhost", 80)
Path("a/b").mkdir(parents=True)
Path("a/b/c").write_text("c")
Path("a/b/c").rename("a/d")
Path.home().joinpath("e").touch()
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "f").touch()
open("/dev/null", "w").close()
"""
REFUSED = {
    "import os\nos.rename('x.py', '/var/x.py')": "change /var/x.py",
    "import os\nos.open('/var/x', os.O_WRONLY | os.O_CREAT)": "change /var/x",
    "import os\nos.symlink('x.py', '/var/x')": "change /var/x",
    "open('../../../../../var/x', 'a')": "change /var/x",
    "import sqlite3\nsqlite3.connect('/var/x.db')": "change /var/x.db",
    "import socket\nsocket.gethostbyname('example.com')": "reach example.com",
    "import socket\ns = socket.socket(type=socket.SOCK_DGRAM)\n"
    "s.sendto(b'', ('192.0.2.1', 53))": "reach 192.0.2.1:53",
    "import http.client\nhttp.client.HTTPSConnection('example.com').connect()": "reach example.com:443",
}


def test_allowed(runner, ran) -> None:
    """Loopback and the private folders are free to use."""
    ran(runner.run(LOCAL, "local.py"))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX paths")
@pytest.mark.parametrize("code", REFUSED)
def test_refused(runner, code) -> None:
    """The message names the place or host, and a violation stays when swallowed."""
    lines = "".join(f"    {line}\n" for line in code.splitlines())
    run = runner.run(f"try:\n{lines}except OSError:\n    pass\n", "x.py")
    [violation] = run.violations
    assert run.ending == "ok" and REFUSED[code] in violation


def test_this_machine_is_told_from_others() -> None:
    """By its names and addresses."""
    local = ["localhost", "127.0.0.9", "::1", "0.0.0.0", None, b""]
    hosts = [*local, "example.com", "192.0.2.1", "2001:db8::1", "127.com"]
    assert [host for host in hosts if audit_hook.is_local(host)] == local
