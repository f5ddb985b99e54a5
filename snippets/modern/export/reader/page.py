"""Put a network into one file of HTML that runs it."""

import json
from pathlib import Path

import torch
from torch import nn

TEMPLATE = Path(__file__).with_name("template.html")


def write_page(
    path: str, model: nn.Sequential, names: list[str], pictures: torch.Tensor
) -> int:
    """Write the page; it checks itself with these pictures of 64 counts.

    The model takes counts divided by 16 and returns logits; it is linear
    layers with a ReLU between each two. Return the size of the file.
    """
    linear = [layer for layer in model if isinstance(layer, nn.Linear)]
    layers = [
        {"weight": layer.weight.tolist(), "bias": layer.bias.tolist()}
        for layer in linear
    ]
    with torch.inference_mode():
        x = pictures.to(linear[0].weight.dtype) / 16  # (N, D)
        p = model(x).softmax(dim=1)  # (N, K)
    check = {"pictures": pictures.int().tolist(), "probabilities": p.tolist()}
    network = {"layers": layers, "names": names, "check": check}
    html = TEMPLATE.read_text(encoding="utf-8")
    html = html.replace("NETWORK", json.dumps(network), 1)
    return Path(path).write_text(html, encoding="utf-8")
