"""What this machine is: its device, and the versions that the book rests on."""

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
