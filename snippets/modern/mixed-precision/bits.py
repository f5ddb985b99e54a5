"""One number in three types: its sign, its exponent and its fraction."""

import torch

WHOLE = {2: torch.int16, 4: torch.int32}  # integers of as many bytes
types = {torch.float32: 8, torch.float16: 5, torch.bfloat16: 8}
for dtype, width in types.items():
    x = torch.tensor(-6.1, dtype=dtype)  # ()
    n = 8 * x.element_size()
    bits = f"{x.view(WHOLE[n // 8]).item() % 2**n:0{n}b}"
    sign, exponent, fraction = bits[0], bits[1 : 1 + width], bits[1 + width :]
    print(f"{str(dtype):15} {sign} {exponent:8} {fraction:23} {x.item():.5f}")

    # The value, put together again from its three parts
    bias = 2 ** (width - 1) - 1
    power = int(exponent, 2) - bias
    value = (1 + int(fraction, 2) / 2 ** len(fraction)) * 2.0**power
    assert (-1) ** int(sign) * value == x.item()

print()
for dtype in types:
    info = torch.finfo(dtype)
    told = f"largest {info.max:.2g}, after 1 comes 1 + {info.eps:.2g}"
    print(f"{str(dtype):15} {told}")
assert torch.finfo(torch.float16).max == 65504
