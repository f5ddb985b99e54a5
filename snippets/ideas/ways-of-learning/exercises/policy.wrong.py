# %% Return the name of a trick
return max(value.values())
# %% does what paid best
return random.choice(list(value))
# %% it may do any trick
return max(value, key=value.get)
# %% also do what has paid best
return random.choice(["bark", "roll over"]) if curious else "sit"
