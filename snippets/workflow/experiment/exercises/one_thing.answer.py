wider = replace(base, width=64)
