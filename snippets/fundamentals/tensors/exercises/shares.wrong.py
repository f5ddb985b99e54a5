# %% Column k was divided by the sum of row k
shares = counts / counts.sum(dim=1)
# %% the whole table
shares = counts / counts.sum()
# %% columns' shares
shares = counts / counts.sum(dim=0)
# %% at most 1
shares = counts * counts.sum(dim=1, keepdim=True)
# %% (3, 3) expected
shares = counts[0] / counts[0].sum()
# %% Of the third garden's 10 animals 4 are cats
shares = counts.softmax(dim=1)
