"""Exercise: plan the run that tells what the step size alone does."""

import random


def next_run(base: dict, changed: dict) -> dict:
    """Return settings that differ from base in the size of changed alone."""
    return ...  # your line: the settings to run and compare with base


first = {"start": 1.0, "size": 0.01, "steps": 10}
better = {"start": 2.0, "size": 0.03, "steps": 5}  # a better result. Why?
drawn = {name: random.randint(1, 9) for name in first}
other = {name: random.randint(10, 99) for name in first}
for base, changed in ((first, better), (drawn, other)):
    before = dict(base), dict(changed)
    try:
        run = next_run(base, changed)
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert run is not ..., "Replace the ... with a dictionary of settings."
    hint = f"Settings are a dictionary, like base, and this is {run!r}."
    assert isinstance(run, dict), hint
    hint = "base or changed has other numbers now: make a new dictionary."
    assert (base, changed) == before, hint
    hint = f"Name the three settings that base has; yours are {list(run)}."
    assert run.keys() == base.keys(), hint
    differs = [name for name in base if run[name] != base[name]]
    assert differs, "This is base again: nothing is changed."
    assert "size" in differs, f"This changes {differs}, and not the size."
    others = [name for name in differs if name != "size"]
    assert not others, f"Besides the size, {others} change: too much."
    hint = f"The size in question is the one of changed, not {run['size']}."
    assert run["size"] == changed["size"], hint
print("correct")
