return [train.index(test[label]) for label in labels]
