# %% as if all cost the same
cost = missed + alarms
# %% The prices are swapped
cost = 2 * missed + 20 * alarms
# %% one cost for each of the five
cost = (20 * missed + 2 * alarms).min()
# %% one cost for each of the five
cost = limits[(20 * missed + 2 * alarms).argmin()]
# %% The first threshold costs
cost = 20 * missed
# %% The first threshold costs
cost = 20 * missed - 2 * alarms
# %% The first threshold costs
cost = 22 * (missed + alarms)
