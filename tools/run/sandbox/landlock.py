"""Let the Linux kernel keep a process and all that it starts, C++ code too, in its place."""

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Sequence

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
WRITE_FILE, REMOVE_DIR, REMOVE_FILE, MAKE_ALL = 1 << 1, 1 << 4, 1 << 5, 0b1111111 << 6
REFER, TRUNCATE = 1 << 13, 1 << 14
SIGNALS = 1 << 1  # of the scopes: a signal reaches only what this process started
WITH_SCOPES = 6  # the version of Landlock that knows them
NO_NEW_PRIVILEGES = 38
CAPABILITIES_3 = 0x20080522


def available(version: int = 3) -> bool:
    """Tell whether this kernel can do it; below version 3 it would forbid renames too."""
    if sys.platform != "linux":
        return False
    return ctypes.CDLL(None).syscall(CREATE_RULESET, None, 0, 1) >= version


def restrict(folders: Sequence[str], files: Sequence[str] = ()) -> bool:
    """Forbid this process and its children writes elsewhere and signals; tell whether that holds.

    Only in the folders may files be made or removed; the other files may be written to. Root
    loses its privileges as well, with which it could read other programs' secrets.
    """
    if not available():
        return False
    system = ctypes.CDLL(None)
    rights = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_ALL | REFER | TRUNCATE
    scopes = SIGNALS if available(WITH_SCOPES) else 0
    rules = struct.pack("QQQ", rights, 0, scopes) if scopes else struct.pack("Q", rights)
    ruleset = system.syscall(CREATE_RULESET, rules, len(rules), 0)
    if ruleset < 0:
        return False
    try:
        for paths, allowed in ((folders, rights), (files, WRITE_FILE)):
            for path in paths:
                with contextlib.suppress(FileNotFoundError):
                    _allow(system, ruleset, allowed, path)
        # Take the capabilities of root away; nobody else has any.
        system.capset(struct.pack("=Ii", CAPABILITIES_3, 0), bytes(24))
        if system.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
            return False
        return system.syscall(RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow(system: ctypes.CDLL, ruleset: int, rights: int, path: str) -> None:
    """Add one folder or file to the ruleset."""
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights, handle)
        system.syscall(ADD_RULE, ruleset, 1, rule, 0)
    finally:
        os.close(handle)
