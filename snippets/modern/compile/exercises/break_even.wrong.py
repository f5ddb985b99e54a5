# %% is no whole number
return (first - later) / (plain - later)
# %% one call fewer would do
return math.ceil((first - later) / (plain - later)) + 1
# %% too early
return max(1, math.ceil((first - later) / (plain - later)) - 1)
# %% too early
return math.ceil(first / plain)
# %% too early
return max(1, (first - later) // (plain - later))
# %% one call fewer would do
return 15
# %% too early
return 1
# %% Return one number
return [first, later]
# %% Your line fails
return math.ceil(first - later / (plain - plain))
