# %% 2.weight is (10, 32) in the file
body = state
# %% 2.weight is (10, 32) in the file
body = {name: t for name, t in state.items() if name.startswith("2.")}
# %% still random
body = {}
# %% wants names and tensors
body = list(state.items())[:2]
# %% wants names and tensors
body = [name for name in state if not name.startswith("2.")]
# %% 2.weight is (10, 32) in the file
body = {name: t for name, t in state.items() if "weight" in name}
# %% has a bias, too
body = {"0.weight": state["0.weight"]}
# %% nothing called weight
body = {"weight": state["0.weight"], "bias": state["0.bias"]}
# %% The last layer should stay new
body = model.state_dict()
# %% 2.weight is (10, 32) in the file
body = {name: t for name, t in state.items() if not name.startswith("fc.")}
# %% Not the file's weights
body = {
    name: t for name, t in model.state_dict().items() if name.startswith("0.")
}
