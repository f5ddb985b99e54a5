# %% nothing is changed
run = base
# %% too much at once
run = changed
# %% and not the size
run = base | {"steps": 5}
# %% and not the size
run = {"start": 2.0, "size": 0.01, "steps": 5}
# %% too much at once
run = {"start": 1.0, "size": 0.03, "steps": 5}
# %% The size in question
run = base | {"size": 0.02}
# %% Name all three settings
run = {"size": 0.03}
# %% a dictionary, like base
run = 0.03
# %% like base, and this is None
run = base.update(size=0.03)
# %% Name all three settings
run = base | {"step": 0.03}
