ink = (pictures > 127).sum(dim=(1, 2))
return (ink < least).nonzero().flatten().tolist()
