room = torch.finfo(torch.float16).max / slopes.abs().max().item()
return 2.0 ** math.floor(math.log2(room))
