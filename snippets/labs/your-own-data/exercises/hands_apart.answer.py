own = [file for file in files if file.split("/")[1] == hand]
return [file for file in files if file not in own], own
