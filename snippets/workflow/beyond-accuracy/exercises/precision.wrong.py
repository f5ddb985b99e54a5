# %% That is recall
return (answer * y).sum() / y.sum()
# %% That is recall
return answer[y == 1].float().mean()
# %% That is accuracy
return (answer == y).float().mean()
# %% of how many
return (answer * y).sum()
# %% not by all pictures
return (answer * y).sum() / len(y)
# %% the share picked out
return answer.float().mean()
# %% is not their share
return (answer == y).sum() / answer.sum()
# %% is not their share
return y.sum() / answer.sum()
# %% is not their share
return 0.5
# %% 1.500 is not their share
return (answer * y).sum() / answer.sum() + 1
# %% 0.333 is not their share
return (answer * y).sum() / (answer.sum() + 2)
# %% One number for all 10 pictures
return answer * y / answer.sum()
# %% Your line fails
return (answer * y).mean()
