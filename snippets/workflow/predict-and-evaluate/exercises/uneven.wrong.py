# %% counts as much
accuracy = accuracies.mean()
# %% counts as much
accuracy = accuracies.sum() / len(sizes)
# %% not by the number of batches
accuracy = (accuracies * sizes).mean()
# %% of how many rows
accuracy = (accuracies * sizes).sum()
# %% One number
accuracy = accuracies * sizes / sizes.sum()
# %% 6 + 8 + 1
accuracy = accuracies.sum() / sizes.sum()
# %% 6 + 8 + 1
accuracy = accuracies[:2].mean()
# %% One number
accuracy = [0.75, 1.0, 0.5]
