"""Exercise: write a check of a report, from an empty function."""

import random


def faults(
    train: list[str], rows: list[tuple[str, str, str]], claimed: float
) -> list[str]:
    """Name what is wrong with a report.

    train: the hands that were trained on
    rows: hand, label and prediction of each drawing of the report
    claimed: the share of right predictions, to two decimals

    Return a list with "hand" in it if a hand of the report was trained
    on, and then "share" if the share is not the claimed one.
    """
    return ...


names = random.sample(["ana", "ben", "cleo", "dan", "eve", "finn"], 6)
for case in range(8):
    leak, lie, labels = case & 1, case & 2, "0123456789"
    report = names[4:] if not leak else [names[5], names[case % 4]]
    count = random.randint(20, 40)
    wrong = random.randint(1, 9)
    rows = []
    for n in range(count):
        label = random.choice(labels)
        other = random.choice(labels.replace(label, ""))
        said = other if n < wrong else label
        rows.append((report[n % 7 == 6], label, said))
    random.shuffle(rows)
    share = round((count - wrong) / count, 2)
    claimed = round(share + random.choice([-0.02, 0.02]), 2) if lie else share
    due = ["hand"] * bool(leak) + ["share"] * bool(lie)
    try:
        got = faults(names[:4], list(rows), claimed)
    except Exception as error:
        raise AssertionError(f"Your lines stop: {error!r}") from None
    assert got is not ..., "Replace the ... with your lines."
    assert isinstance(got, list), f"Return a list, not {got!r}."
    odd = [it for it in got if it not in ("hand", "share")]
    assert not odd, f'Only "hand" and "share" are faults here, not {odd}.'
    shared = sorted({hand for hand, *_ in rows} & {*names[:4]})
    told = f"hands on both sides {shared}, share {share}, claimed {claimed}"
    for it in ("hand", "share"):
        missed = f"A fault was missed: {told}; you say {got}."
        assert it not in due or it in got, missed
        invented = f"There is no such fault: {told}; you say {got}."
        assert it in due or it not in got, invented
    assert len(got) == len(due), f"A fault is named twice: {got}."
    assert got == due, f"The faults are in another order than asked: {got}."
print("correct")
