return math.log(math.e + classes - 1) - 1
