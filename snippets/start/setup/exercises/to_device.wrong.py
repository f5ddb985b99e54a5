# %% Return a tensor
return x.device
# %% It lives on cpu
return x
# %% It lives on cpu
return x.to("cpu")
# %% It lives on cpu
return torch.tensor([1.0, 2.0, 3.0])
# %% this has ()
return x.sum().to(device)
# %% they are not x's
return torch.ones(len(x), device=device)
# %% they are not x's
return x.to(device) + 1
# %% not on cpu
return x.to("meta")
# %% x was float32
return x.long().to(device)
# %% Your line fails
return x.device(device)
