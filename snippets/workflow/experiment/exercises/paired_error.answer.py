error = (idea - base).std() / 4**0.5
