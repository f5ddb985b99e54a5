y = weight.detach() * x
