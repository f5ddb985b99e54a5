# %% still names the wrapper
return state
# %% still names the wrapper
return {key.removeprefix("_orig_mod."): state[key] for key in state}
# %% There is no 0.weight
return {key.replace("_orig_mod", ""): state[key] for key in state}
# %% There is no
return {key.split(".")[-1]: state[key] for key in state}
# %% Return a dictionary
return [key.replace("_orig_mod.", "") for key in state]
# %% tensors came in
return {"0.weight": state["_orig_mod.0.weight"]}
# %% There is no 0.weight
return {key.replace("_orig_mod.", "")[1:]: state[key] for key in state}
# %% is not the tensor that was saved
return {"0.weight": torch.zeros(3, 4), "0.bias": torch.zeros(3)}
# %% Your line fails
return {key.replace("_orig_mod."): state[key] for key in state}
