return {k: v for k, v in state.items() if not k.startswith(head + ".")}
