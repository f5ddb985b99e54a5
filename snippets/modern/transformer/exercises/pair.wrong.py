# %% times, another pair
pairs = [pair for text in texts for pair in zip(text, text[1:])]
return pairs[0]
# %% is not a pair of neighbors
return ("e", "n")
# %% times, another pair
pairs = [pair for text in texts for pair in zip(text, text[1:])]
return min(pairs, key=pairs.count)
# %% is not a pair of neighbors
pairs = [pair for text in texts for pair in zip(text, text[2:])]
return max(pairs, key=pairs.count)
# %% is no pair of tokens
pairs = [pair for text in texts for pair in zip(text, text[1:])]
return "".join(max(pairs, key=pairs.count))
# %% is no pair of tokens
pairs = [pair for text in texts for pair in zip(text, text[1:])]
return pairs.count(max(pairs, key=pairs.count))
# %% is not a pair of neighbors
flat = sorted(token for text in texts for token in text)
return flat[0], flat[1]
