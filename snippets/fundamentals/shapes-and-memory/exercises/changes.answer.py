before = x.clone()
