"""Let a dog find out from treats alone which trick is wanted."""

import random

import matplotlib.pyplot as plt

treats = {"bark": 0.3, "roll over": 0.6, "sit": 0.8}  # how often each pays


def train(curiosity: float, hope: float, seed: int) -> list[int]:
    """Return the rewards of 300 trials."""
    dice = random.Random(seed)
    value = dict.fromkeys(treats, hope)  # average reward of each trick
    times = dict.fromkeys(treats, 0)
    rewards = []
    for trial in range(300):
        most = max(value.values())  # what has paid best so far; ties at random
        trick = dice.choice([name for name in value if value[name] == most])
        if dice.random() < curiosity:
            trick = dice.choice(list(value))  # when curious, any
        reward = 1 if dice.random() < treats[trick] else -1
        times[trick] += 1
        value[trick] += (reward - value[trick]) / times[trick]
        rewards.append(reward)
    return rewards


dogs = {"never curious": (0, 0), "never curious but hopeful": (0, 1)}
dogs |= {"curious in 10%": (0.1, 0), "always curious": (1, 0)}
late, curves = {}, {}
print("200 dogs,trials 1 to 20,trials 101 to 300,in five groups")
for name, (curiosity, hope) in dogs.items():
    for start in range(0, 1000, 200):  # five groups of 200 dogs
        seeds = range(start, start + 200)
        group = [train(curiosity, hope, seed) for seed in seeds]
        curve = [sum(rewards) / 200 for rewards in zip(*group)]  # (T,)
        late.setdefault(name, []).append(sum(curve[100:]) / 200)
    spread = f"{min(late[name]):.2f} to {max(late[name]):.2f}"
    print(f"{name},{sum(curve[:20]) / 20:.2f},{late[name][-1]:.2f},{spread}")
    curves[name] = curve
never, hopeful, little, always = late.values()
assert max(always) + 0.2 < min(never) and max(never) + 0.03 < min(little)
assert max(hopeful) < min(little)

# Drawing
for mark, (name, curve) in zip("sDo^", curves.items()):
    tens = [sum(curve[t : t + 10]) / 10 for t in range(0, 300, 10)]
    plt.plot(range(5, 300, 10), tens, mark + "-", ms=4, label=name)
best = 2 * treats["sit"] - 1  # share of treats minus share of penalties
plt.axhline(best, linestyle="--", color="C4", label="always sit")
plt.ylim(-0.1, 0.65)
plt.xlabel("trial")
plt.ylabel("average reward of 200 dogs")
plt.legend(loc="lower right", ncols=2)
plt.show()
