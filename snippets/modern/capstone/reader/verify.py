"""Verify a finished run and its repetition, whatever they found."""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import mean

import numpy as np
from data import PLAN, ink, listed, part, pictures

run, again = map(Path, sys.argv[1:])
results, said = (
    [*csv.DictReader((run / name).open(encoding="utf-8"))]
    for name in ("results.csv", "predictions.csv")
)
weights = (run / "network.json").read_text()
network, html = json.loads(weights), (run / "reader.html").read_text()
card = dict(re.findall(r"^- (.+?): (.+)$", (run / "card.md").read_text(), re.M))
files = [Path(it["file"]) for it in said]
copies = defaultdict(set)
for file in listed():
    copies[ink(file).tobytes()].add(part(file))
shares = {"baseline": defaultdict(list), "network": defaultdict(list)}
seeds = defaultdict(list)
for it in results:
    shares[it["kind"]][it["name"]].append(float(it["share"]))
    if it["kind"] == "network":
        seeds[it["name"]].append(int(it["seed"]))
best = {
    kind: max(found, key=lambda name: mean(found[name]))
    for kind, found in shares.items()
}
there = [file for file in files if file.exists()]
x = pictures(there, network["cropped"])  # (N, D)
for n, layer in enumerate(network["layers"]):
    x = x if n == 0 else x.clip(0)
    x = x @ np.array(layer["weight"]).T + layer["bias"]
answers = [network["names"][k] for k in x.argmax(axis=1)]


def right(column: str) -> dict[str, float]:
    """Compute the share of each hand's drawings that were read right."""
    rows = defaultdict(list)
    for it in said:
        rows[it["hand"]].append(it[column] == it["label"])
    return {hand: mean(hits) for hand, hits in rows.items()}


faults = 0


def check(what: str, holds: bool) -> None:
    """Print whether something holds, and count what does not."""
    global faults
    faults += not holds
    print("ok   " if holds else "FAULT", what)


ours, theirs = right("prediction"), right("baseline")
found, worst = mean(ours.values()), min(ours, key=ours.get)
reported = [it for it in listed() if part(it) == "report"]
places = [("drawings", it["hand"], it["label"]) for it in said]
base = f"{best['baseline']}, {mean(theirs.values()):.2f}"
bar = f"{PLAN['bar']:.2f}, {'reached' if found >= PLAN['bar'] else 'missed'}"
report = f"{found:.2f} on {len(ours)} hands"
low = f"{worst}, {ours[worst]:.2f}"
parts = Counter(map(part, listed()))
used = [f"{parts[it]} to {it}" for it in ("train", "choose", "report")]
used = f"{', '.join(used)}; removed {len(PLAN['removed'])}"
pairs = [(it["label"], it["prediction"]) for it in said]
slips = Counter(f"{a} as {b}" for a, b in pairs if a != b).most_common(2)
made = sorted(run.iterdir())
first, repeated = (
    [(folder / it.name).read_bytes() for it in made] for folder in (run, again)
)
check("a hand is in one part", not {*PLAN["choose"]} & {*PLAN["report"]})
check("a picture is in one part", max(map(len, copies.values())) == 1)
check("each drawing of the report is answered", files == reported)
check("labels are the folders'", places == [it.parts[:3] for it in files])
check("three baselines", len(shares["baseline"]) >= 3)
check("three experiments", len(shares["network"]) >= 4)
each = all(it == PLAN["seeds"] for it in seeds.values())
check("five seeds for each network", each and len({*PLAN["seeds"]}) >= 5)
check("card: drawings", card.get("Drawings") == used)
check("card: best network", card.get("Chosen") == best["network"])
check("card: best baseline", card.get("Baseline") == base)
check("card: share", card.get("Report") == report)
check("card: worst hand", card.get("Worst hand") == low)
check("card: bar", card.get("Bar") == bar)
mistakes = ", ".join(it for it, _ in slips)
check("card: mistakes", card.get("Most mistakes", "") == mistakes)
check("the weights' answers", answers == [it["prediction"] for it in said])
check("the page's weights", weights[:-1] in html)
check("the same files again", repeated == first)
sys.exit(faults > 0)
