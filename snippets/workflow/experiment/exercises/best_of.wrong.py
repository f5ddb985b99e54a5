# %% like a coin, and not 1
return 1
# %% a chance lies between
return 1 / k + 1
# %% like a coin, and not 0
return (k - 1) / k
# %% not a coin per run
return 1 - 0.5**k
# %% must raise the chance
return 1 / (k + 1)
# %% must raise the chance
return 0.5
# %% a chance lies between
return k / 2
# %% equally likely to be the best
return 5 / 6 if k > 1 else 0.5
# %% Keep the return
k / (k + 1)
# %% a chance lies between
return k / (k + 1) + 1
# %% like a coin, and not 0.333333
return k / (k + 2)
# %% one chance is wanted
return [k / (k + 1)]
# %% Your line stops
return k / len(k)
