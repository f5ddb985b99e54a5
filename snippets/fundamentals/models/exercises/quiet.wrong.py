# %% Two passes disagree
model.train()
# %% Two passes disagree
torch.manual_seed(0)
# %% Two passes disagree
model.eval
# %% Keep the dropout
model[1].p = 0.0
# %% the whole model is not
model[1].eval()
# %% Still in training mode
model.eval()
model[0].train()
# %% Two passes disagree
model.training = False
# %% Keep the dropout
model[1] = nn.Identity()
# %% Your line fails
model.test()
