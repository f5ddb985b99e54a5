return length < 5.8 and width > 2.9
