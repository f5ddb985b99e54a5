# %% belongs to the head
return state
# %% is missing
return {k: v for k, v in state.items() if not k.startswith(head)}
# %% is missing
return {k: v for k, v in state.items() if head not in k}
# %% is missing
return {k: v for k, v in state.items() if k.startswith(head + ".")}
# %% is missing
return {}
# %% is missing
return dict(list(state.items())[:1])
# %% Return a dictionary
return [k for k in state if not k.startswith(head + ".")]
