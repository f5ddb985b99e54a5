# %% the rate is 0
return min(1, step / warm)
# %% times what you chose
return (step + 1) / warm
# %% too much
return 1
# %% too much
return 0.25 * (step + 2)
# %% too little
return min(1, (step + 1) / (warm + 1))
# %% too little
return 0.25
# %% the part is 1.000: too much
return max(1, (step + 1) / warm)
# %% too much
return 1 - step / warm
# %% the rate is 0
return min(1, (step + 1) // warm)
# %% Return one number
return step < warm
# %% Your line fails
return min(1, (t + 1) / warm)
