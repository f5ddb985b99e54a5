return {name: t for name, t in state.items() if not name.startswith(head)}
