inner = range(1, len(words) - 1)
return [((words[i - 1], words[i + 1]), words[i]) for i in inner]
