return grad * (limit / grad.norm()).clamp(max=1)
