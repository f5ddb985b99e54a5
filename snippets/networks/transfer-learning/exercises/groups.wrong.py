# %% There are 1 groups
return [{"params": [*body.parameters(), *head.parameters()], "lr": rate}]
# %% no rate of its own
return [{"params": list(m.parameters())} for m in (body, head)]
# %% that of the head
both = ((head, rate), (body, rate / 10))
return [{"params": list(m.parameters()), "lr": lr} for m, lr in both]
# %% and the body gets
both = ((body, rate), (head, rate / 10))
return [{"params": list(m.parameters()), "lr": lr} for m, lr in both]
# %% and the body gets
both = ((body, 0.001), (head, 0.01))
return [{"params": list(m.parameters()), "lr": lr} for m, lr in both]
# %% This stops
return [body, head]
# %% does not hold its parameters
return [
    {"params": [*nn.Linear(4, 3).parameters()], "lr": 0.001},
    {"params": [*nn.Linear(3, 2).parameters()], "lr": 0.01},
]
