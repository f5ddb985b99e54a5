# %% nothing is changed
return base
# %% too much
return changed
# %% and not the size
return base | {"steps": changed["steps"]}
# %% too much
return {"start": 1.0, "size": 0.03, "steps": 5}
# %% The size in question
return base | {"size": 0.02}
# %% The size in question
return base | {"size": 0.03}
# %% too much
return {"start": 1.0, "size": 0.03, "steps": 10}
# %% The size in question
return base | {"size": base["size"] + 0.01}
# %% Name the three settings
return {"size": changed["size"]}
# %% a dictionary, like base
return changed["size"]
# %% like base, and this is None
return base.update(size=changed["size"])
# %% make a new dictionary
base["size"] = changed["size"]
return base
# %% Name the three settings
return base | {"step": changed["size"]}
# %% Your line stops
return base + {"size": changed["size"]}
