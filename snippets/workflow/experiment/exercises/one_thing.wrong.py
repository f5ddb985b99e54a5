# %% fell back to 0.1
wider = Config(width=64)
# %% That is base itself
wider = base
# %% Nothing differs
wider = replace(base)
# %% A Config is wanted
wider = asdict(base) | {"width": 64}
# %% A Config is wanted
wider = 64
# %% Only the width may change
wider = replace(base, width=64, epochs=20)
# %% not 64
wider = replace(base, width=128)
