best = copy.deepcopy(model.state_dict())
