# %% no entry 'model'
return model.state_dict()
# %% no entry 'optimizer'
return {"model": model.state_dict()}
# %% no entry 'random'
return {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
# %% 'model' should hold the dictionary
return {"model": 1, "optimizer": 2, "random": 3}
# %% Your line fails
return {
    "model": model.state_dict,
    "optimizer": lambda: optimizer.state_dict,
    "random": torch.get_rng_state(),
}
# %% 'model' should hold the dictionary
return {
    "model": model,
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
# %% 'optimizer' should hold the dictionary
return {
    "model": model.state_dict(),
    "optimizer": optimizer,
    "random": torch.get_rng_state(),
}
# %% Resuming fails
return {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": 0,
}
# %% Resuming fails
return {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state,
}
# %% Your lines draw or seed
return {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.rand(1),
}
# %% Your lines draw or seed
return {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.manual_seed(0).get_state(),
}
# %% 'optimizer' should hold the dictionary
return {
    "model": model.state_dict(),
    "optimizer": model.state_dict(),
    "random": torch.get_rng_state(),
}
# %% 'optimizer' should hold the dictionary
return {
    "model": model.state_dict(),
    "optimizer": optimizer.state,
    "random": torch.get_rng_state(),
}
# %% 'model' should hold the dictionary
return {
    "model": optimizer.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
# %% A dictionary, please
return [model.state_dict(), optimizer.state_dict(), torch.get_rng_state()]
# %% Your lines draw or seed
return {
    "model": nn.Linear(len(model.weight[0]), 1).state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
# %% The runs differ
return {
    "model": {name: 0 * t for name, t in model.state_dict().items()},
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
