"""Find tastes in the ratings of made-up people, most of which are hidden."""

import matplotlib.pyplot as plt
import torch

corners = torch.tensor([[1.5, 0], [-0.8, 1.3], [-0.8, -1.3]])  # three genres


def learn(rest, seen, size):
    """Return `size` numbers per person and per film; products give `rest`."""
    both = [(0.3 * torch.randn(n, size)).requires_grad_() for n in rest.shape]
    optimizer = torch.optim.Adam(both, lr=0.05)
    for _ in range(150):
        miss = (both[0] @ both[1].T - rest) * seen  # (N, M): of known ratings
        loss = (miss**2).sum() / seen.sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [it.detach() for it in both]  # (N, D), (M, D)


rows, found = {}, {}
for seed in range(5):
    torch.manual_seed(seed)
    genre = torch.randint(3, (60,))  # (M,): the learner never gets it
    kinds = corners[genre] + 0.3 * torch.randn(60, 2)  # (M, 2): hidden
    tastes = torch.randn(200, 2)  # (N, 2): hidden, too
    truth = 3 + 0.3 * torch.randn(60) + 0.7 * tastes @ kinds.T  # (N, M)
    mood = 0.4 * torch.randn(truth.shape)  # nobody can predict it
    stars = (truth + mood).round().clamp(1, 5)
    deal = torch.rand(stars.shape)
    seen, choose, report = deal < 0.3, (deal >= 0.3) & (deal < 0.4), deal >= 0.4
    average = (stars * seen).sum(0) / seen.sum(0)  # (M,): of each film
    guesses = {"film average": average, "no secrets": truth.clamp(1, 5)}
    for size in (1, 2, 4, 8, 16):
        people, films = learn(stars - average, seen, size)
        guesses[f"{size} numbers each"] = average + people @ films.T
        found[size] = films  # (M, D)
    for name, guess in guesses.items():
        off = (guess - stars).abs()  # (N, M)
        row = [off[part].mean() for part in (seen, choose, report)]
        rows.setdefault(name, []).append(row)
rows = {name: torch.tensor(each) for name, each in rows.items()}  # (5, 3)
print("stars off,learned from,to choose,to report")
for name, each in rows.items():
    print(name, *(f"{it:.2f}" for it in each.mean(0)), sep=",")
learned = torch.stack(list(rows.values())[2:])  # (5 sizes, 5 worlds, 3)
best = learned.argmin(dim=0)  # (5, 3): by what each part would choose
assert (best[:, 0] == 4).all() and (best[:, 1:] == 1).all()
assert (learned[1, :, 2] < 0.6 * rows["film average"][:, 2]).all()

# Drawing
for k, mark in enumerate("os^"):
    own = found[2][genre == k]  # (some, 2): films of the last world
    plt.plot(*own.T, mark, color=f"C{k}", label=f"genre {k}")
plt.gca().set(xlabel="first number of a film", ylabel="second number")
plt.legend()
plt.show()
