# %% two things changed
return Config(width=width)
# %% That is base itself
return base
# %% Nothing differs
return replace(base)
# %% Return a Config
return asdict(base) | {"width": width}
# %% Return a Config
return 64
# %% Only the width may change
return replace(base, width=width, epochs=20)
# %% The width is 128
return replace(base, width=2 * width)
# %% The width is 65
return replace(base, width=width + 1)
# %% The width is 64.0
return replace(base, width=float(width))
# %% Only the width may change
return Config(64, 0.05, 20)
# %% two things changed
return Config(64, 0.05, 10)
# %% Your line fails
base.width = width
return base
