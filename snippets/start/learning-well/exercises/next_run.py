"""Exercise: plan the run that tells what the step size alone does."""

base = {"start": 1.0, "size": 0.01, "steps": 10}
changed = {"start": 2.0, "size": 0.03, "steps": 5}  # a better result. Why?

run = ...  # your line: the settings to run and compare with base

assert run is not ..., "Replace the ... with a dictionary of settings."
hint = f"Settings are a dictionary, like base, and this is {run!r}."
assert isinstance(run, dict), hint
hint = "Name all three settings, as base does: start, size and steps."
assert run.keys() == base.keys(), hint
differs = [name for name in base if run[name] != base[name]]
assert differs, "This is base again: nothing is changed."
assert "size" in differs, f"This changes {differs}, and not the size."
others = [name for name in differs if name != "size"]
assert not others, f"Beside the size this changes {others}: too much at once."
hint = "The size in question is the one of changed, 0.03."
assert run["size"] == changed["size"], hint
print("correct")
