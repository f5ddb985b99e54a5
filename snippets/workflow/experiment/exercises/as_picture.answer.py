picture = layer.weight[3].view(8, 8)
