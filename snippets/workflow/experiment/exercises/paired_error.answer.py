return (idea - base).std() / len(base) ** 0.5
