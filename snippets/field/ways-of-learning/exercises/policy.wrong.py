# %% Return a trick of
return max(value.values())
# %% Return a trick of
return random.sample(list(value), 1) if curious else max(value, key=value.get)
# %% does what paid best
return random.choice(list(value))
# %% does what paid best
return random.choice(list(value)) if curious else max(value)
# %% Return a trick of
return random.choice(list(value)) if curious else "roll over"
# %% yours never does
return max(value, key=value.get)
# %% 'bark' comes in 50%
return random.choice(["bark", "sit"]) if curious else max(value, key=value.get)
# %% Return a trick of
tricks = ["bark", "roll over", "sit"]
return random.choice(tricks) if curious else max(value, key=value.get)
# %% equally likely
names = list(value) + ["sit"] * 20 * ("sit" in value)
return random.choice(names) if curious else max(value, key=value.get)
# %% yours never does 'bark'
return "roll over"
# %% does what paid best
return min(value, key=value.get) if not curious else random.choice(list(value))
# %% A dictionary has no positions
return random.choice(value) if curious else max(value, key=value.get)
# %% yours never does
return random.choice(list(value)[1:]) if curious else max(value, key=value.get)
