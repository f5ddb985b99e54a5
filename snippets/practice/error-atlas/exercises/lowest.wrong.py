# %% in a file that is not yours
return calls[-1][1]
# %% a later call is, too
return [line for name, line in calls if name == mine][0]
# %% No call stands in line
return [line for name, line in calls if name == mine][-1] - 1
# %% No call stands in line
return 12
# %% a later call is, too
return min(line for name, line in calls if name == mine)
# %% Return one number
return [call for call in calls if call[0] == mine][-1]
# %% Your line fails
return calls[mine][-1]
