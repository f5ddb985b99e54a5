# %% what is forbidden
places = torch.arange(t)
back = places[:, None] - places
return (back < 0) | (back >= size)
# %% looks ahead
places = torch.arange(t)
back = places - places[:, None]
return (back >= 0) & (back < size)
# %% The last position sees
places = torch.arange(t)
back = places[:, None] - places
return (back >= 0) & (back <= size)
# %% sees the future
places = torch.arange(t)
back = places[:, None] - places
return back.abs() < size
# %% The last position sees
return torch.ones(t, t).tril() == 1
# %% yours is
return torch.tensor([[True, False], [True, True]])
# %% Return True and False
places = torch.arange(t)
back = places[:, None] - places
return ((back >= 0) & (back < size)).float()
