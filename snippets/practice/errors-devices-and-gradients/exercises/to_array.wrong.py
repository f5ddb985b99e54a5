# %% Can't call numpy
return x.numpy()
# %% Can't call numpy
return x.cpu().numpy()
# %% would fail
return x.detach().numpy()
# %% not Tensor
return x.detach().cpu()
# %% has changed
return x.requires_grad_(False).cpu().numpy()
# %% it should be (
return np.array([1.0, 4.0, 9.0])
# %% Some numbers differ
return x.detach().cpu().numpy() + 1
# %% it should be (
return x.detach().cpu().numpy()[:-1]
# %% not list
return x.tolist()
