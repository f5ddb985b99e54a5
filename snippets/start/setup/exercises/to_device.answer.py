return x.to(device)
