# %% Return the name of a trick
return max(value.values())
# %% Return the name of a trick
return random.sample(list(value), 1) if curious else max(value, key=value.get)
# %% does what paid best
return random.choice(list(value))
# %% does what paid best
return random.choice(list(value)) if curious else max(value)
# %% Look the rewards up
return random.choice(list(value)) if curious else "roll over"
# %% it may do any trick
return max(value, key=value.get)
# %% also do what has paid best
return random.choice(["bark", "sit"]) if curious else max(value, key=value.get)
