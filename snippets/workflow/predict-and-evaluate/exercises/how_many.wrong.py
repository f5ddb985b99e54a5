# %% has to be squared
n = p * (1 - p) / 0.01
# %% not its root
n = (p * (1 - p)) ** 0.5 / 0.01
# %% Both p and 1 - p
n = p / 0.01**2
# %% With 1000 rows
n = (1 - p) / 0.01**2
# %% under the line
n = 100
# %% With 400 rows
n = 400
# %% With 10000 rows
n = 1 / 0.01**2
# %% no higher power
n = p * (1 - p) / 0.01**4
