# %% Take the row numbers from order
return torch.arange(len(order)).split(sizes)
# %% A row lies in two parts
return order[:60], order[60:80], order[60:80]
# %% A row lies in two parts
return order[:60], order[:20], order[:20]
# %% A row lies in two parts
return [torch.randint(len(order), (size,)) for size in sizes]
# %% The sizes are
return order.split(34)
# %% The sizes are [60, 20, 10]
return order[:60], order[60:80], order[80:]
# %% Three parts
return order.split(20)
# %% Three parts
return order.split([60, 40])
# %% The sizes are
return order[:60], order[60:80], order[81:]
# %% Each part is a tensor
return 60, 20, 20
# %% Each part is a tensor
return order[60], order[20], order[20]
# %% from its beginning
return order.flip(0).split(sizes)
# %% not row numbers
return (torch.zeros(len(order)).long()).split(sizes)
# %% not row numbers
return (torch.arange(len(order)) // 50).split(sizes)
# %% not row numbers
return (order + 1).split(sizes)
# %% Your line fails
return order.split([60, 20, 20, 1])
