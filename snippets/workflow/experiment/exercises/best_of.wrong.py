# %% like a coin toss, not 1
return 1
# %% a chance lies between
return 1 / k + 1
# %% like a coin toss, not 0
return (k - 1) / k
# %% not one coin toss per run
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
# %% like a coin toss, not 0.333333
return k / (k + 2)
# %% return one chance
return [k / (k + 1)]
# %% Your line fails
return k / len(k)
