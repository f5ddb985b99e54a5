# %% it is one run against one run
return 1
# %% One against one is even
return 1 / k + 1
# %% One against one is even
return (k - 1) / k
# %% Not a coin per run
return 1 - 0.5**k
# %% must raise the chance
return 1 / (k + 1)
# %% must raise the chance
return 0.5
# %% Even the best of five
return k / 2
# %% equally likely to be the best
return 5 / 6 if k > 1 else 0.5
# %% Keep the return
k / (k + 1)
