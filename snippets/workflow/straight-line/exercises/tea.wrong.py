# %% not 78 degrees
minutes = w * 78 + b
# %% not start at 0
minutes = 78 / w
# %% Degrees by degrees per minute
minutes = (78 - b) * w
# %% Take b off first
minutes = 78 / w - b
# %% the line is at 108
minutes = (78 + b) / w
