# %% counts the right rows
return (scores.argmax(dim=1) == labels).sum()
# %% share that was wrong
return (scores.argmax(dim=1) != labels).float().mean()
# %% average over the rows
return (scores.argmax(dim=1) == labels).float()
# %% of 200 rows are right
return 2 / 3
# %% rows are right, not
return (scores.argmax(dim=1) == labels).sum() / (len(labels) + 0.5)
# %% rows are right, not
return (scores.argmax() == labels).float().mean()
# %% Return one number, the share, not
return (scores.argmax(dim=1) == labels).tolist()
# %% Your line fails
return (scores.argmax(dim=1) == labels).mean()
