places = torch.arange(t)
back = places[:, None] - places
return (back >= 0) & (back < size)
