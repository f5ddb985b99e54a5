return h + x
