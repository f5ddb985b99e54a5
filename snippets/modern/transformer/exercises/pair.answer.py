pairs = [pair for text in texts for pair in zip(text, text[1:])]
return max(pairs, key=pairs.count)
