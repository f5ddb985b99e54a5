# %% with one decimal more they still do
return 1
# %% with one decimal more they still do
return min(d for d in range(1, 9) if agree(one, other, d))
# %% with one decimal more they still do
return max(d for d in range(1, 8) if agree(one, other, d))
# %% count as different: print fewer
return max(d for d in range(1, 9) if agree(one, other, d - 1))
# %% count as different: print fewer
return 3
# %% count as different: print fewer
return 8
# %% Return a number of decimals
return [d for d in range(1, 9) if agree(one, other, d)]
# %% Return a number of decimals
return agree(one, other, 3)
# %% Your line stops
return max(agree(one, other))
