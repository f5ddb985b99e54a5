return table.diag() / table.sum(dim=1)
