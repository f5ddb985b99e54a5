return grad * min(1, limit / grad.norm().item())
