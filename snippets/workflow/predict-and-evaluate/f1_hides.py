"""What F1 cannot tell apart, and what it counts as a success."""

import torch
from sklearn.metrics import accuracy_score, f1_score


def cups(missed: int, found: int, alarms: int, passed: int) -> tuple:
    """Return the truth and the answers with these four counts."""
    y = [1] * (missed + found) + [0] * (alarms + passed)
    answer = [0] * missed + [1] * (found + alarms) + [0] * passed
    return torch.tensor(y), torch.tensor(answer)  # (N,), (N,)


cases = {
    "strict": cups(missed=10, found=10, alarms=0, passed=980),
    "eager": cups(missed=0, found=20, alarms=20, passed=960),
    "strict, 60 cups": cups(missed=10, found=10, alarms=0, passed=40),
    "all yes, half cracked": cups(missed=0, found=500, alarms=500, passed=0),
}
for name, (y, answer) in cases.items():
    cracked, whole = f1_score(y, answer), f1_score(1 - y, 1 - answer)
    right = accuracy_score(y, answer)
    print(f"{name:21} F1 {cracked:.2f}, accuracy {right:.2f}, ", end="")
    print(f"F1 of the whole cups {whole:.2f}")
    assert abs(cracked - 2 / 3) < 1e-6
