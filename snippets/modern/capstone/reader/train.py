"""Baselines, three experiments, and one test of what they chose."""

import json
import sys
from collections import Counter
from pathlib import Path
from statistics import mean

import handover
import torch
from baselines import baselines
from data import PLAN, listed, part, pictures
from network import fit

EXPERIMENTS = {  # each changes one thing in the best so far
    "base": {},
    "cropped": {"cropped": True},
    "longer": {"steps": 160},
    "moved": {"moved": True},
}
folder = Path(sys.argv[1])
folder.mkdir()
files = listed()
names = sorted({file.parts[2] for file in files})
y = torch.tensor([names.index(file.parts[2]) for file in files])  # (N,)
parts = [part(file) for file in files]
train = torch.tensor([it == "train" for it in parts])  # (N,)
choose = torch.tensor([it == "choose" for it in parts])  # (N,)
x = {crop: torch.tensor(pictures(files, crop)) for crop in (False, True)}


def score(answers: torch.Tensor) -> float:
    """Return the share of right answers on the hands that choose."""
    return (answers == y)[choose].double().mean().item()


found = baselines(x, y, train)
rows = [("baseline", name, 0, score(it)) for name, it in found.items()]
for _, name, _, share in rows:
    print(f"{name:15} {share:.2f}")
baseline = max(found, key=lambda name: score(found[name]))
best, settings = 0.0, {}
for name, change in EXPERIMENTS.items():
    how = settings | change
    seen = x[how.get("cropped", False)]  # (N, D)
    models = [
        fit(seen[train], y[train], len(names), s, how) for s in PLAN["seeds"]
    ]
    shares = [score(model(seen).argmax(dim=1)) for model in models]
    rows += [("network", name, s, it) for s, it in zip(PLAN["seeds"], shares)]
    low, high = min(shares), max(shares)
    print(f"{name:15} {mean(shares):.2f} ({low:.2f} to {high:.2f})")
    if mean(shares) > best:
        best, settings, chosen, model = mean(shares), how, name, models[0]
rows = [(*row, f"{share:.4f}") for *row, share in rows]
handover.table(folder / "results.csv", "kind,name,seed,share", rows)

# All is chosen; now the hands that took no part, once.
network = {"cropped": settings.get("cropped", False), "names": names}
network["layers"] = handover.layers(model)  # the first, not the best
(folder / "network.json").write_text(json.dumps(network))
logits = model(x[network["cropped"]]).detach()  # (N, K)
said, theirs = logits.argmax(dim=1), found[baseline]  # (N,), (N,)
rows = [
    (file.parts[1], file.as_posix(), file.parts[2], names[a], names[b])
    for file, it, a, b in zip(files, parts, said, theirs)
    if it == "report"
]
head = "hand,file,label,prediction,baseline"
handover.table(folder / "predictions.csv", head, rows)
few = [n for n, it in enumerate(parts) if it == "report"][::20]
shown, proof = [files[n] for n in few], logits[few].tolist()
handover.page(folder / "reader.html", network, shown, proof)
text = handover.card(rows, Counter(parts), chosen, baseline)
(folder / "card.md").write_text(text)
