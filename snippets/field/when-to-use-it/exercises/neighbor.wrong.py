# %% than to any plum
return max(known, key=lambda pair: distance(pair[0], fruit))[1]
# %% the name, a word
return min(known, key=lambda pair: distance(pair[0], fruit))
# %% than to any plum
return known[0][1]
# %% 150 g and 50 mm is nearer
return min(known, key=lambda pair: abs(pair[0][1] - fruit[1]))[1]
# %% 136 g and 56 mm is nearer
return min(known, key=lambda pair: abs(pair[0][0] - fruit[0]))[1]
# %% 120 g and 60 mm is nearer
return "apple"
# %% No known fruit is called
return "apples"
# %% than to any
return sorted(known, key=lambda pair: distance(pair[0], fruit))[1][1]
# %% Your line fails
return min(known, key=lambda pair: distance(pair, fruit))[1]
