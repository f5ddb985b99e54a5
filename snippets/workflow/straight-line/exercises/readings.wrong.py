# %% make the error 0.05376 of 0.17
return n * part
# %% are not more
return n / part
# %% take more
return n * part**0.5 * 2
# %% take fewer
return n * part**3
# %% take fewer
return 10_000
# %% take fewer
return n * part**2 + 1
# %% take more
return n * (part - 1) ** 2
# %% take fewer
return n * (part + 1) ** 2
# %% Return one number
return [n * part**2]
# %% Your line fails
return n * part[0] ** 2
