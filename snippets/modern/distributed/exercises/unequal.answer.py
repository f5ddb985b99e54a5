return (means * rows[:, None]).sum(dim=0) / rows.sum()
