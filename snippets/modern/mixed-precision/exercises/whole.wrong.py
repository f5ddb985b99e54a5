# %% counts each part once
return means.mean()
# %% is a sum over the rows
return (means * sizes).sum()
# %% each row should count once
return (means * sizes).sum() / len(sizes)
# %% Return one number
return means * sizes / sizes.sum()
# %% each row should count once
return torch.tensor(2.3333)
# %% each row should count once
return (means * (sizes - 1)).sum() / (sizes - 1).sum()
# %% each row should count once
return (means / sizes).sum() / (1 / sizes).sum()
# %% Return a tensor
return 2.3333
# %% Your line fails
return means @ sizes / sizes.sum()
