# %% as if all cost the same
return missed + alarms
# %% The prices are swapped
return 2 * missed + 20 * alarms
# %% one cost for each of the 5
return (20 * missed + 2 * alarms).min()
# %% one cost for each of the 5
return limits[(20 * missed + 2 * alarms).argmin()]
# %% do not cost 20
return 20 * missed
# %% do not cost -160
return 20 * missed - 2 * alarms
# %% do not cost 2002
return 22 * (missed + alarms)
# %% one cost for each of the 7
return torch.tensor([200, 120, 136, 206, 300])
# %% do not cost 201
return 20 * missed + 2 * alarms + 1
# %% one cost for each of the 5
return (20 * missed + 2 * alarms).tolist()
# %% Your line fails
return missed @ 20 + alarms @ 2
