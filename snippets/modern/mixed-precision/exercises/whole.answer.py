return (means * sizes).sum() / sizes.sum()
