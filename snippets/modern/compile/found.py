"""Let a program stop where it would compile again, and say why."""

import torch


def wave(x: torch.Tensor) -> torch.Tensor:
    """Return a wave of x."""
    return (2 * x).sin() + x.cos()


fast = torch.compile(wave, backend="eager")
fast(torch.zeros(32, 4))  # (B, D)
fast(torch.zeros(16, 4))  # now any batch size will do
with torch.compiler.set_stance("fail_on_recompile"):
    fast(torch.zeros(8, 4))
    for x in (torch.zeros(8, 5), torch.zeros(8, 4).double()):
        try:
            fast(x)
        except RuntimeError as error:
            told = str(error).splitlines()
            print(told[2].split(": ", 1)[1])  # below it: older graphs
assert "recompile" in told[0]
