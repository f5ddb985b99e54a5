# %% is not by 'an'
own = [file for file in files if hand in file]
return [file for file in files if hand not in file], own
# %% is not by 'an'
own = [file for file in files if file.startswith(f"drawings/{hand}")]
return [file for file in files if file not in own], own
# %% is not by 'ana'
own = files[: len(files) // 3]
return files[len(files) // 3 :], own
# %% in the first list is by
own = [file for file in files if file.split("/")[1] == hand]
return files, own
# %% is not by 'ana'
own = [file for file in files if file.split("/")[2] == hand]
own = own or [file for file in files if file.split("/")[2] == "an"]
return [file for file in files if file not in own], own
# %% is in neither list
own = [file for file in files if file.split("/")[1] == hand]
return [file for file in files if file not in own], own[1:]
# %% Return two lists
return [file for file in files if file.split("/")[1] != hand]
# %% is in neither list
return ["drawings/an/an/0.png"], ["drawings/ana/an/0.png"]
# %% is not by 'ana'
own = [file for file in files if file.split("/")[1] == hand]
return own, [file for file in files if file not in own]
# %% Your lines stop
return [file for file in files if file[1] == hand], files.remove(hand)
