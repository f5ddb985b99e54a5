return (shares * sizes).sum() / sizes.sum()
