"""What a program needs beside Python, in a line of its own: `# needs a GPU`, `# needs a compiler`."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache

LINE = re.compile(r"^# needs a (GPU|compiler)[ \t]*$", re.MULTILINE)
COMPILERS = ("c++", "g++", "clang++", "cc", "gcc", "clang", "cl")
ASK = "import torch; print(torch.accelerator.current_accelerator(check_available=True))"


def lacking(source: str, device: Callable[[], str]) -> str:
    """Say what a program needs and this machine lacks, `needs a GPU`, nothing when it runs.

    Args:
        source: the program.
        device: names the device that programs choose here; asked where one needs a GPU.
    """
    wanted = LINE.findall(source)
    if "GPU" in wanted and device() == "cpu":
        return "needs a GPU"
    lost = "compiler" in wanted and not any(map(shutil.which, COMPILERS))
    return "needs a compiler" if lost else ""


@cache
def asked() -> str:
    """Name the device that programs choose on this machine, as a program would find it."""
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True)
    return done.stdout.strip().replace("None", "") or "cpu"
