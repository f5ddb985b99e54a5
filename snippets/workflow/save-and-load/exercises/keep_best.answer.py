return copy.deepcopy(model.state_dict())
