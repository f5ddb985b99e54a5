return [
    {"params": list(body.parameters()), "lr": rate / 10},
    {"params": list(head.parameters()), "lr": rate},
]
