return (new - train.mean(dim=0)) / train.std(dim=0)
