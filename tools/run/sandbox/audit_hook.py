"""Keep a running snippet offline and inside its private place.

An audit hook stops what Python code does, and tells the runner, so that swallowing the
exception does not help. Standard library only: every child process loads this file.
"""

import contextlib
import ipaddress
import marshal
import os
import socket
import sys

WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
LOCAL_NAMES = {"", "localhost", "localhost.localdomain", "ip6-localhost"}
# Audit event -> positions of (path, dir_fd) among its arguments.
PATHS = {
    "os.mkdir": (0, 2), "os.rmdir": (0, 1), "os.remove": (0, 1),
    "os.symlink": (1, 2), "os.link": (1, 3), "os.truncate": (0, None),
    "os.chmod": (0, 2), "os.chown": (0, 3), "os.utime": (0, 3),
    "os.setxattr": (0, None), "sqlite3.connect": (0, None),
}
ADDRESSED = {"socket.connect", "socket.sendto", "socket.sendmsg"}
NAMED = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


def is_local(host) -> bool:
    """Tell whether a host name or address is this very machine."""
    host = host.decode() if isinstance(host, bytes) else host
    if host is None or host.lower() in LOCAL_NAMES or host == socket.gethostname():
        return True
    try:
        address = ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        return False
    if address.is_loopback or address.is_unspecified:
        return True
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((host, 0))  # only an address of this machine can be bound
        except OSError:
            return False
    return True


def full_path(path, dir_fd) -> str | None:
    """Resolve a path as the system call will, or None where that is not known."""
    if isinstance(path, int):
        return None
    path = os.fsdecode(path)
    if isinstance(dir_fd, int) and dir_fd >= 0 and not os.path.isabs(path):
        try:
            path = os.path.join(os.readlink(f"/proc/self/fd/{dir_fd}"), path)
        except OSError:
            return None
    return os.path.realpath(path)


def written(event: str, args: tuple) -> list[str]:
    """List the full paths that an audited event is about to change."""
    if event == "open":
        path, mode, flags = args
        if not (set(mode or "") & set("wax+") or (flags or 0) & WRITE_FLAGS):
            return []
        found = [full_path(path, None)]
    elif event == "os.rename":
        found = [full_path(args[0], args[2]), full_path(args[1], args[3])]
    else:
        at, fd_at = PATHS[event]
        if event == "sqlite3.connect" and args[at] in (":memory:", b":memory:", ""):
            return []
        found = [full_path(args[at], args[fd_at] if fd_at is not None else None)]
        if event == "os.mkdir" and found[0] and os.path.isdir(found[0]):
            return []
    return [path for path in found if path]


def reached(event: str, args: tuple) -> str | None:
    """Name the foreign host that an audited event is about to reach, if any."""
    if event in ADDRESSED:
        if not isinstance(args[1], tuple):
            return None  # a Unix socket: a file of this machine
        host, port = args[1][:2]
    else:
        host, port = args[0], args[1] if event == "socket.getaddrinfo" else None
    if is_local(host):
        return None
    host = host.decode() if isinstance(host, bytes) else host
    return f"{host}:{port}" if port else host


def writable(place: str) -> list[str]:
    """List the folders of a private place that the snippet may change."""
    return [os.path.join(place, name) for name in ("work", "home", "tmp", "drawn")]


def speaker(place: str):
    """Return a function that tells the runner something, whatever is patched later."""
    dumps, write = marshal.dumps, os.write
    pipe = os.open(os.path.join(place, "word"), os.O_WRONLY | os.O_APPEND)

    def say(kind: str, value: object) -> None:
        data = dumps((kind, value))
        write(pipe, len(data).to_bytes(4, "big") + data)

    return say


def install(place: str, say=None) -> None:
    """Guard this process for good; without a way to say it, a refusal opens the pipe."""
    place = os.path.realpath(place)
    roots = (*writable(place), "/dev", "/proc/self")
    word = os.path.join(place, "word")

    def refuse(message: str) -> None:
        with contextlib.suppress(OSError):
            (say or speaker(place))("refused", message)
        raise PermissionError(message)

    def hook(event: str, args: tuple) -> None:
        if event == "open" or event == "os.rename" or event in PATHS:
            for path in written(event, args):
                inside = any(path == r or path.startswith(r + os.sep) for r in roots)
                if not inside and os.path.normcase(path) not in (os.devnull, word):
                    refuse(
                        f"a snippet writes only into its own folder: this one tried "
                        f"to change {path.replace(place, '..')}; use a relative path"
                    )
        elif event in ADDRESSED or event in NAMED:
            if host := reached(event, args):
                refuse(
                    f"the book runs offline: this snippet tried to reach {host}; "
                    f"make the data in the code or take it from scikit-learn"
                )

    sys.addaudithook(hook)
