return weight + up @ down
