return {key.replace("_orig_mod.", ""): state[key] for key in state}
