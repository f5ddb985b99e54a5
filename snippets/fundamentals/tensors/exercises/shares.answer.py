return counts / counts.sum(dim=1, keepdim=True)
