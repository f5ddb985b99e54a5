return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)
