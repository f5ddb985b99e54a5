# %% are missing
return [0, 4]
# %% at least 3
ink = (pictures > 127).sum(dim=(1, 2))
return (ink <= least).nonzero().flatten().tolist()
# %% are missing
return [n for n, it in enumerate(pictures) if it.max() == 0]
# %% are missing
return [n for n, it in enumerate(pictures) if (it > 126).sum() < least]
# %% at least 3
return [n for n, it in enumerate(pictures) if (it > 128).sum() < least]
# %% are missing
return [n for n, it in enumerate(pictures) if it.sum() < least]
# %% at least 3
ink = (pictures > 127).sum(dim=(1, 2))
return (ink < least).nonzero().add(1).flatten().tolist()
# %% Return a list of whole numbers
return (pictures > 127).sum(dim=(1, 2)) < least
# %% Return a list of whole numbers
return ((pictures > 127).sum(dim=(1, 2)) < least).tolist()
# %% Your lines stop
return (pictures > 127).sum(dim=(1, 3)).tolist()
