return [
    name
    for name, p in model.named_parameters()
    if p.requires_grad and p.grad is None
]
