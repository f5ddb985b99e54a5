# %% Take the row numbers from order
parts = torch.arange(100).split([60, 20, 20])
# %% A row lies in two parts
parts = order[:60], order[60:80], order[60:80]
# %% A row lies in two parts
parts = order[:60], order[:20], order[:20]
# %% A row lies in two parts
parts = [torch.randint(100, (size,)) for size in (60, 20, 20)]
# %% The sizes are
parts = order.split(34)
# %% Three parts
parts = order.split(20)
# %% Three parts
parts = order.split([60, 40])
# %% The sizes are
parts = order[:60], order[60:80], order[81:]
# %% Each part is a tensor
parts = 60, 20, 20
# %% Each part is a tensor
parts = order[60], order[20], order[20]
# %% These are labels
parts = y[order].split([60, 20, 20])
