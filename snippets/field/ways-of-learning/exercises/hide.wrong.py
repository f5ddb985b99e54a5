# %% among the features, too
return [((words[i], words[i + 1]), words[i]) for i in range(len(words) - 1)]
# %% hides 'dog'
return [((words[i], words[i + 1]), words[i + 2]) for i in range(len(words) - 2)]
# %% have neighbors on both sides
return [((words[i - 1], words[i + 1]), words[i]) for i in range(1, 5)]
# %% have neighbors on both sides
inner = range(1, len(words) - 2)
return [((words[i - 1], words[i + 1]), words[i]) for i in inner]
# %% the word before and the word after
return [(words[i : i + 3], words[i + 1]) for i in range(len(words) - 2)]
# %% An example is a pair
return list(zip(words, words[2:], words[1:]))
# %% Return a list
return zip(zip(words, words[2:]), words[1:])
# %% has the neighbors
at = words.index
return [((words[at(w) - 1], words[at(w) + 1]), w) for w in words[1:-1]]
# %% have neighbors on both sides, not 1
return [(("the", "that"), "dog")]
# %% no example
return []
# %% Does every word have two
return [((words[i - 1], words[i + 1]), words[i]) for i in range(1, len(words))]
