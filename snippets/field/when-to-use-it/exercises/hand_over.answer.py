best = max(chances)
return names[chances.index(best)] if best >= needed else "ask a person"
