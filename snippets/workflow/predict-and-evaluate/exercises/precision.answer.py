precision = (answer * y).sum() / answer.sum()
