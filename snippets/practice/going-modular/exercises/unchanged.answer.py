return [n for n, p in model.named_parameters() if torch.equal(p, before[n])]
