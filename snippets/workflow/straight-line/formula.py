"""Draw the formula of linear regression beside its line."""

import matplotlib.pyplot as plt
import torch

w, b = 18.0, 15.0
x = torch.tensor([0.5, 1.2, 1.9, 2.6, 3.4])  # (N,)
noise = torch.tensor([9.0, -8.0, -6.0, 13.0, -9.0])  # (N,)
y = w * x + b + noise  # (N,)

errors = y - (w * x + b)  # (N,)
print("errors ", [round(e) for e in errors.tolist()])
print(f"squared, then their mean: {(errors**2).mean():.1f}")
torch.testing.assert_close(errors, noise)

# Drawing
ends = torch.tensor([0.0, 4.0])
plt.plot(ends, w * ends + b, color="C0", label="the line w · x + b")
plt.vlines(x, w * x + b, y, color="C1", label="errors")
plt.plot(x, y, "o", color="C1", label="readings y")
plt.plot([2, 3, 3], [51, 51, 69], "--", color="C2")
plt.text(3.06, 58, "w: up 18\nfor 1 aside", color="C2", va="center")
plt.plot(0, b, "s", color="C3")
plt.text(0.1, 11, "b: 15, where x is 0", color="C3", va="center")
plt.title("y = w · x + b + noise", size=14)
plt.xlabel("x, minutes")
plt.ylabel("y, degrees")
plt.ylim(0, 100)
plt.legend(loc="upper left")
plt.show()
