# %% a smaller one will do
return max(times)
# %% a smaller one will do
return sorted(times)[math.ceil(0.95 * len(times))]
# %% fewer than 95 in 100
return times[math.ceil(0.95 * len(times)) - 1]
# %% fewer than 95 in 100
return sorted(times)[len(times) // 2]
# %% fewer than 95 in 100
return sorted(times)[int(0.95 * len(times)) - 2]
# %% is none
return 0.95 * max(times)
# %% is none
return 19.5
# %% is none
return sum(times) / len(times)
# %% a smaller one will do
return sorted(times)[-1]
# %% fewer than 95 in 100
return sorted(times, reverse=True)[math.ceil(0.95 * len(times)) - 1]
# %% Return a number
return sorted(times)[-len(times) // 20 :]
