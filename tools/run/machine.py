"""What this machine is: its device, and the versions that the book rests on."""

import os
import platform
from importlib.metadata import version

PACKAGES = ("torch", "torchvision", "numpy")


def describe() -> dict:
    """Name the device, its model, the versions of the packages and the platform."""
    import torch

    found = torch.accelerator.current_accelerator(check_available=True)
    device = found.type if found else "cpu"
    named = {"cuda": torch.cuda, "xpu": torch.xpu}.get(device)
    versions = {package: version(package) for package in PACKAGES}
    return {
        "device": device,
        "device_name": named.get_device_name() if named else platform.machine(),
        "versions": versions | {"python": platform.python_version()},
        "platform": platform.platform(terse=True),
    }


class Backwards(list):
    """A listing of a folder in another order than this machine gives it."""

    def __next__(self) -> os.DirEntry:
        if not self:
            raise StopIteration
        return self.pop()

    __iter__ = __enter__ = lambda self: self
    __exit__ = close = lambda self, *_: None


def disguise() -> None:
    """Let this process take the machine for another: order of files, processors, name."""
    listed, scanned, cores = os.listdir, os.scandir, os.cpu_count() or 1
    os.listdir = lambda *path: listed(*path)[::-1]
    os.scandir = lambda *path: Backwards(scanned(*path))
    os.cpu_count = lambda: cores + 3
    platform.node = lambda: "elsewhere"
