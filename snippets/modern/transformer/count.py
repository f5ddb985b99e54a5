"""The parameters of a transformer, counted without making them."""

import torch
from torch import nn


def parameters(tokens: int, places: int, width: int, blocks: int) -> int:
    """Return how many numbers training changes, the last layer shared."""
    with torch.device("meta"):  # shapes without numbers
        block = nn.TransformerEncoderLayer(width, 1, 4 * width)
        parts = nn.Embedding(tokens, width), nn.Embedding(places, width)
        parts = nn.ModuleList([*parts, nn.LayerNorm(width)])
    count = blocks * sum(p.numel() for p in block.parameters())
    return count + sum(p.numel() for p in parts.parameters())


ours = parameters(28, 17, 48, 2)
gpt2 = parameters(50257, 1024, 768, 12)
print(f"color names: {ours:11,}")
print(f"GPT-2 small: {gpt2:11,}, {gpt2 / ours:,.0f} times as many")
assert gpt2 == 124_439_808
