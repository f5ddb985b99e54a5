# %% nobody looked there
return minute >= low
# %% the first reading
return minute <= high
# %% Minute 2 lies amid
return minute < low or minute > high
# %% nobody looked there
return minute >= low or minute <= high
# %% All that counts
return minute == 2.0
# %% Not typed numbers
return 0 < minute < 4
# %% Not typed numbers
return 0.3 <= minute <= 3.9
