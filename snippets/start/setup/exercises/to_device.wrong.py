# %% only asks
moved = x.device
# %% It lives on cpu
moved = x
# %% It lives on cpu
moved = x.to("cpu")
# %% x has shape (3,), not ()
moved = x.sum().to(device)
