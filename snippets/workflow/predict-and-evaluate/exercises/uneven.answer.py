accuracy = (accuracies * sizes).sum() / sizes.sum()
