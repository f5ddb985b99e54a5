# %% Only the right class counts
return -p.log().mean()
# %% pairs each row with every label
return -p[:, y].log().mean()
# %% flip the sign
return p[torch.arange(len(y)), y].log().mean()
# %% First the logarithm
return -p[torch.arange(len(y)), y].mean().log()
# %% One number
return -p[torch.arange(len(y)), y].log()
# %% rows the mean loss is not
return 1 - p[torch.arange(len(y)), y].mean()
# %% y holds columns
return -p[y].log().mean()
# %% y holds columns
return -p[y, torch.arange(len(y))].log().mean()
# %% the sum, not the mean
return -p[torch.arange(len(y)), y].log().sum()
# %% rows the mean loss is not
return 1.3692
# %% Your line fails
return -p[torch.arange(3), y].log().mean()
# %% rows the mean loss is not
return -p[torch.arange(len(y)), y].log().mean() + 1
# %% Return one number
return [-p[i, k].log().item() for i, k in enumerate(y)]
