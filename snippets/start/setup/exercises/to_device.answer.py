moved = x.to(device)
