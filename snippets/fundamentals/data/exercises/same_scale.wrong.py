# %% by their own numbers
return (new - new.mean(dim=0)) / new.std(dim=0)
# %% parentheses
return new - train.mean(dim=0) / train.std(dim=0)
# %% goes in, (3, 1) comes out
return (train - train.mean(dim=0)) / train.std(dim=0)
# %% how many std above the mean
return new - train.mean(dim=0)
# %% a std of its own
return (new - train.mean()) / train.std()
# %% (4, 2) goes in, (2, 1) comes out
return torch.tensor([[2.0], [4.0]])
# %% you change 40 to 3
return (new - train.mean(dim=0)) / train.std(dim=0) + 1
# %% Return a tensor
return ((new - train.mean(dim=0)) / train.std(dim=0)).tolist()
# %% comes out
return (new - train.mean(dim=1)) / train.std(dim=0)
# %% Your line fails
return (new - mean) / std
