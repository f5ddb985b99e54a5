return layer.weight[unit].view(side, side)
