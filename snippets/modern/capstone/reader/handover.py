"""What is handed over: tables, weights, a page and a model card."""

import csv
import json
from collections import Counter
from pathlib import Path
from statistics import mean

from data import PLAN, ink
from torch import nn


def table(path: Path, head: str, rows: list[tuple]) -> None:
    """Write a table as CSV."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([head.split(","), *rows])


def layers(model: nn.Sequential) -> list[dict[str, list]]:
    """Round the weights of the model itself, and return them."""
    for values in model.parameters():
        values.data = values.data.round(decimals=4)
    linear = [layer for layer in model if isinstance(layer, nn.Linear)]
    return [
        {k: v.tolist() for k, v in it.state_dict().items()} for it in linear
    ]


def page(path: Path, network: dict, files: list[Path], logits: list) -> None:
    """Write the page that reads, with some drawings to check itself."""
    inks = [(255 * ink(file)).round().astype(int).flatten() for file in files]
    pairs = [{"ink": i.tolist(), "logits": z} for i, z in zip(inks, logits)]
    held = json.dumps(network | {"check": pairs})
    html = Path("page.html").read_text(encoding="utf-8")
    path.write_text(html.replace("NETWORK", held, 1), encoding="utf-8")


def card(rows: list[tuple], parts: Counter, chosen: str, baseline: str) -> str:
    """Fill in the model card from rows (hand, file, label, two answers)."""
    hands = {hand: [it for it in rows if it[0] == hand] for hand, *_ in rows}
    right = {h: mean(it[2] == it[3] for it in hands[h]) for h in hands}
    near = mean(mean(it[2] == it[4] for it in hands[h]) for h in hands)
    found, worst = mean(right.values()), min(right, key=right.get)
    slips = Counter(f"{it[2]} as {it[3]}" for it in rows if it[2] != it[3])
    used = ", ".join(
        f"{parts[it]} to {it}" for it in ("train", "choose", "report")
    )
    return f"""# A reader of drawings

- Question: {PLAN["question"]}
- Made for: {PLAN["made_for"]}
- Not for: {PLAN["not_for"]}
- Drawings: {used}; removed {len(PLAN["removed"])}
- Chosen: {chosen}
- Baseline: {baseline}, {near:.2f}
- Report: {found:.2f} on {len(hands)} hands
- Worst hand: {worst}, {right[worst]:.2f}
- Bar: {PLAN["bar"]:.2f}, {"reached" if found >= PLAN["bar"] else "missed"}
- Most mistakes: {", ".join(it for it, _ in slips.most_common(2))}
"""
