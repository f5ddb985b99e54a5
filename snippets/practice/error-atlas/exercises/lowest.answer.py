return [line for name, line in calls if name == mine][-1]
