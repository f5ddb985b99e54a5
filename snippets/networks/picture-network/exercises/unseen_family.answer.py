held = torch.tensor([name == kept_out for name in families])  # (N,)
return (~held).nonzero()[:, 0], held.nonzero()[:, 0]
