"""Let the Linux kernel forbid writes outside a few folders, for C++ code too."""

import contextlib
import ctypes
import os
import struct
import sys

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
WRITE_FILE, REMOVE_DIR, REMOVE_FILE, MAKE_ALL = 1 << 1, 1 << 4, 1 << 5, 0b1111111 << 6
REFER, TRUNCATE = 1 << 13, 1 << 14
NO_NEW_PRIVILEGES = 38


def available() -> bool:
    """Tell whether this kernel can do it."""
    if sys.platform != "linux":
        return False
    # Below version 3 ordinary renames would be forbidden too.
    return ctypes.CDLL(None).syscall(CREATE_RULESET, None, 0, 1) >= 3


def restrict(*folders: str) -> bool:
    """Forbid this process and its children every write outside the folders.

    Args:
        folders: the only folders where files may be made, changed or removed.

    Returns:
        Whether the kernel does so; it can't on other systems and old kernels.
    """
    if not available():
        return False
    system = ctypes.CDLL(None)
    rights = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_ALL | REFER | TRUNCATE
    rules = struct.pack("Q", rights)
    ruleset = system.syscall(CREATE_RULESET, rules, len(rules), 0)
    if ruleset < 0:
        return False
    try:
        for folder in folders:
            with contextlib.suppress(FileNotFoundError):
                _allow(system, ruleset, rights, folder)
        if system.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
            return False
        return system.syscall(RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow(system: ctypes.CDLL, ruleset: int, rights: int, folder: str) -> None:
    """Add one folder to the ruleset."""
    handle = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights, handle)
        system.syscall(ADD_RULE, ruleset, 1, rule, 0)
    finally:
        os.close(handle)
