# %% some of the family is among the training
order = torch.randperm(len(families))
return order[3:], order[:3]
# %% some of the family is among the training
held = torch.tensor([name == kept_out for name in families])
return held.nonzero()[:, 0], (~held).nonzero()[:, 0]
# %% These are masks of True and False
held = torch.tensor([name == kept_out for name in families])
return ~held, held
# %% test pictures, the family has
held = torch.tensor([name == kept_out for name in families])
return (~held).nonzero()[:, 0], held.nonzero()[:1, 0]
# %% training pictures;
held = torch.tensor([name == kept_out for name in families])
return (~held).nonzero()[1:, 0], held.nonzero()[:, 0]
# %% 'mono'
held = torch.tensor([name == "cm" for name in families])
return (~held).nonzero()[:, 0], held.nonzero()[:, 0]
# %% Return tensors both
held = [at for at, name in enumerate(families) if name == kept_out]
return [at for at in range(len(families)) if at not in held], held
# %% Return two tensors
return torch.tensor([name == kept_out for name in families])
# %% Your lines fail
return families[~kept_out], families[kept_out]
# %% some of the family is among the training
return torch.arange(12), torch.tensor([2, 7, 11])
# %% some of the family is among the training
return torch.arange(0, 12), torch.arange(12, 15)
# %% The positions are not in ascending order
held = torch.tensor([name == kept_out for name in families])
return (~held).nonzero()[:, 0].flip(0), held.nonzero()[:, 0]
