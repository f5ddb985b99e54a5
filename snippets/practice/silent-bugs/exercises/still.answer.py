return [name for name in before if torch.equal(before[name], after[name])]
