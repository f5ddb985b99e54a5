# %% that is right, not a mistake
return divmod(table.argmax().item(), len(table))
# %% truth and answer are swapped
wrong = table - torch.diag(table.diag())
return divmod(wrong.T.argmax().item(), len(table))
# %% Return two whole numbers
wrong = table - torch.diag(table.diag())
return wrong.argmax().item()
# %% Your lines change the table
table.fill_diagonal_(0)
return divmod(table.argmax().item(), len(table))
# %% happened less often
wrong = table - torch.diag(table.diag())
row, column = divmod(wrong.argmax().item(), len(table))
return row, next(i for i in range(len(table)) if i not in (row, column))
# %% Your lines fail
return table.argmax(dim=3)
# %% Return two whole numbers
return "R", "K"
# %% Return two whole numbers
wrong = table - torch.diag(table.diag())
return wrong.argmax()
