# %% nearest, please
return max(known, key=lambda pair: distance(pair[0], fruit))[1]
# %% not the whole pair
return min(known, key=lambda pair: distance(pair[0], fruit))
# %% between the two apples
return known[0][1]
# %% Heavy and narrow
return min(known, key=lambda pair: abs(pair[0][1] - fruit[1]))[1]
# %% nearer to the plum of 120 g
return min(known, key=lambda pair: abs(pair[0][0] - fruit[0]))[1]
