# %% no entry 'model'
checkpoint = model.state_dict()
# %% no entry 'optimizer'
checkpoint = {"model": model.state_dict()}
# %% no entry 'random'
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
# %% 'model' should hold the dictionary
checkpoint = {"model": model, "optimizer": optimizer, "random": 0}
# %% 'model' should hold the dictionary
checkpoint = {
    "model": model.state_dict,
    "optimizer": optimizer.state_dict,
    "random": torch.get_rng_state(),
}
# %% 'optimizer' should hold the dictionary
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer,
    "random": torch.get_rng_state(),
}
# %% what torch.get_rng_state() returns
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": 0,
}
# %% what torch.get_rng_state() returns
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state,
}
# %% what torch.get_rng_state() returns
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.manual_seed(0),
}
# %% what torch.get_rng_state() returns
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.rand(1),
}
# %% something else than an optimizer's state
checkpoint = {
    "model": model.state_dict(),
    "optimizer": model.state_dict(),
    "random": torch.get_rng_state(),
}
# %% something else than an optimizer's state
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state,
    "random": torch.get_rng_state(),
}
# %% something else than a model's state
checkpoint = {
    "model": optimizer.state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
# %% A dictionary, please
checkpoint = [model.state_dict(), optimizer.state_dict(), torch.get_rng_state()]
# %% The two runs part
checkpoint = {
    "model": nn.Linear(3, 1).state_dict(),
    "optimizer": optimizer.state_dict(),
    "random": torch.get_rng_state(),
}
