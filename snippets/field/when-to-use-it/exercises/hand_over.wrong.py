# %% less than the 0.9 that is needed
return names[chances.index(max(chances))]
# %% larger of the two chances
return "malignant" if chances[1] >= needed else "ask a person"
# %% sure enough
best = max(chances)
return names[chances.index(best)] if best > needed else "ask a person"
# %% less than the 0.9 that is needed
best = max(chances)
return names[chances.index(best)] if best >= 0.5 else "ask a person"
# %% the name of that chance
return max(chances) if max(chances) >= needed else "ask a person"
