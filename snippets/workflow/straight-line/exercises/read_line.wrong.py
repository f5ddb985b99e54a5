# %% not for all of them
return y2 - y1, y1 - (y2 - y1) * x1
# %% b is its height at minute 0
return (y2 - y1) / (x2 - x1), y1
# %% the slope comes first
slope = (y2 - y1) / (x2 - x1)
return y1 - slope * x1, slope
# %% yours climbs by 46
return y2 / x2, 0
# %% turn the division around
return (x2 - x1) / (y2 - y1), 0
# %% Two numbers with a comma
return (y2 - y1) / (x2 - x1)
# %% Two numbers, not 4
return x1, y1, x2, y2
# %% From one to the other yours climbs
return 18, 15
# %% Yours is at 34.00
slope = (y2 - y1) / (x2 - x1)
return slope, y1 - slope * x1 + 1
# %% Your line fails
return (y2 - y1) / (x2 - x1)(), 0
