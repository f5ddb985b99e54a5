# %% forgets that without workers nothing overlaps
return max(load / max(workers, 1), compute)
# %% adds what happens at the same time
return load / max(workers, 1) + compute
# %% is less than the loop itself needs
return load / workers if workers else load + compute
# %% is less than the workers need together
return max(load / (workers + 1), compute) if workers else load + compute
# %% is longer than it has to be
return max(load, compute) if workers else load + compute
# %% forgets that without workers nothing overlaps
return 8.0
# %% Your line fails
return max(load / workers, compute)
# %% Return one number
return (load, compute)
