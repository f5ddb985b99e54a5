# %% is beyond the last
return minute >= low
# %% comes before the first
return minute <= high
# %% lies between them
return minute < low or minute > high
# %% is beyond the last
return minute >= low or minute <= high
# %% is not outside them
return minute == (low + high) / 2
# %% is not outside them
return low < minute < high
# %% is beyond the last
return 0 < minute < 4
# %% is beyond the last
return True
# %% lies between them
return False
# %% is beyond the last
return low <= minute <= high + 1
# %% True or False
return "known" if low <= minute <= high else "guess"
# %% Your line fails
return low <= minute[0] <= high
