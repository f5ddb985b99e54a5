return weight.detach() * x
