# %% Guard failed
return four(x)
# %% came out
return four(F.pad(x, (0, 0, 0, 4 - len(x))))
# %% answers are those of another row
return four(F.pad(x, (0, 0, 0, 4 - len(x))))[:1].expand(len(x), -1)
# %% belong to none of
return four(F.pad(x, (0, 0, 4 - len(x), 0)))[: len(x)]
# %% belong to none of
return torch.zeros(len(x), 3)
# %% came out
return four(F.pad(x, (0, 0, 0, 4 - len(x))))[: len(x) - 1]
# %% Guard failed
return four(F.pad(x, (0, 4 - len(x))))[: len(x)]
# %% Return a tensor
return four(F.pad(x, (0, 0, 0, 4 - len(x))))[: len(x)].tolist()
# %% came out
return torch.tensor([[6.0, 3.0, 3.0], [26.0, 13.0, 18.0]])
