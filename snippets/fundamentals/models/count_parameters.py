"""Count what a network has to learn, layer by layer."""

from torch import nn

model = nn.Sequential(
    nn.Linear(10, 5),  # 10 * 5 weights + 5 biases
    nn.ReLU(),
    nn.Linear(5, 2),  # 5 * 2 weights + 2 biases
)

for name, parameter in model.named_parameters():
    print(f"{name:9} {str(tuple(parameter.shape)):8} {parameter.numel():3}")

total = sum(p.numel() for p in model.parameters())
print(f"total {total:16}")
assert total == 10 * 5 + 5 + 5 * 2 + 2
