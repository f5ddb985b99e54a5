# %% 1.weight is (10, 32) in your part
return state
# %% 1.weight is (10, 32) in your part
return {name: t for name, t in state.items() if name.startswith(head)}
# %% 0.weight was left behind
return {}
# %% a dictionary of names and tensors
return list(state.items())[:2]
# %% a dictionary of names and tensors
return [name for name in state if not name.startswith(head)]
# %% 1.weight is (10, 32) in your part
return {name: t for name, t in state.items() if "weight" in name}
# %% 0.bias was left behind
return {"0.weight": state["0.weight"]}
# %% nothing called weight
return {"weight": state["0.weight"], "bias": state["0.bias"]}
# %% 1.weight was left behind
return {"0.weight": state["0.weight"], "0.bias": state["0.bias"]}
# %% 0.weight does not have the file's numbers
return {"0.weight": torch.zeros(32, 64), "0.bias": torch.zeros(32)}
# %% 0.weight does not have the file's numbers
return {n: t + 1 for n, t in state.items() if not n.startswith(head)}
# %% 2.weight is (10, 9) in your part
return {name: t for name, t in state.items() if not name.startswith("1")}
# %% is not a tensor
return {n: t.tolist() for n, t in state.items() if not n.startswith(head)}
# %% Your line fails
return state.pop(head)
