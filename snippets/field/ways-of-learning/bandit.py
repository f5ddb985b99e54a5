"""Let a dog find out by treats alone which trick is wanted."""

import random

import matplotlib.pyplot as plt

treats = {"bark": 0.3, "roll over": 0.6, "sit": 0.8}  # how often each pays


def train(curiosity: float, seed: int) -> list[int]:
    """Return the rewards of 300 trials."""
    dice = random.Random(seed)
    value = dict.fromkeys(treats, 0.0)  # average reward of each trick
    times = dict.fromkeys(treats, 0)
    rewards = []
    for trial in range(300):
        trick = max(value, key=value.get)  # what has paid best so far,
        if dice.random() < curiosity:
            trick = dice.choice(list(value))  # or, when curious, any
        reward = 1 if dice.random() < treats[trick] else -1
        times[trick] += 1
        value[trick] += (reward - value[trick]) / times[trick]
        rewards.append(reward)
    return rewards


late, curves = {}, {}
print("average reward in trials 1 to 20   101 to 300")
for curiosity in (0.0, 0.1, 1.0):
    dogs = [train(curiosity, seed) for seed in range(200)]
    curve = [sum(rewards) / 200 for rewards in zip(*dogs)]  # (T,)
    late[curiosity] = sum(curve[100:]) / 200
    early = sum(curve[:20]) / 20
    name = f"curious in {curiosity:.0%}"
    print(f"{name:16} {early:15.2f} {late[curiosity]:12.2f}")
    curves[name] = curve
assert late[1.0] + 0.1 < late[0.0] < late[0.1] - 0.1

# Drawing
for mark, (name, curve) in zip("so^", curves.items()):
    tens = [sum(curve[t : t + 10]) / 10 for t in range(0, 300, 10)]
    plt.plot(range(5, 300, 10), tens, mark + "-", ms=4, label=name)
best = 2 * treats["sit"] - 1  # share of treats minus share of penalties
plt.axhline(best, linestyle="--", color="C3", label="always sit")
plt.ylim(-0.1, 0.65)
plt.xlabel("trial")
plt.ylabel("average reward of 200 dogs")
plt.legend(loc="lower right", ncols=2)
plt.show()
