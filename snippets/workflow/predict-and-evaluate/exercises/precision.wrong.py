# %% That is recall
precision = (answer * y).sum() / y.sum()
# %% That is recall
precision = answer[y == 1].float().mean()
# %% That is accuracy
precision = (answer == y).float().mean()
# %% of how many
precision = (answer * y).sum()
# %% not by 10
precision = (answer * y).sum() / len(y)
# %% the share picked out
precision = answer.float().mean()
# %% only 2 of them are cracked
precision = (answer == y).sum() / answer.sum()
# %% only 2 of them are cracked
precision = y.sum() / answer.sum()
# %% One number for all ten cups
precision = answer * y / answer.sum()
