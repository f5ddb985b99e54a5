# %% None means: not given
return default | file | given
# %% with given, file, default
return default | {k: v for k, v in given.items() if v is not None} | file
# %% seed is
return default | file | {k: v for k, v in given.items() if v}
# %% you return
return file | {k: v for k, v in given.items() if v is not None}
# %% with given, file, default
return {"epochs": 3, "lr": 0.1, "seed": 1}
# %% with given, file, default
return default | file | {k: v + 1 for k, v in given.items() if v is not None}
# %% lr is
return default | {k: v for k, v in given.items() if v is not None}
# %% Return a dictionary
return list(default | file)
# %% Your line fails
return default + file + given
