# %% it begins with 1, its own
return 0
# %% no piece is -1
return rank - step
# %% has just come in
return (rank + step) % world
# %% it begins with 0, its own, not with 1
return (rank - step + 1) % world
# %% has just come in
return rank
# %% Return a whole number
return (rank - step) / 1
# %% Your line fails
return (rank - step) % ranks
