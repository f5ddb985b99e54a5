"""A line that climbs by two per step."""

import matplotlib.pyplot as plt

x = [0, 1, 2]
y = [2 * n for n in x]
plt.figure(figsize=(4, 2))
plt.plot(x, y)
plt.xlabel("x")
plt.show()

assert y[-1] == 4
