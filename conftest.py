"""The bridge: pytest collects the pages through the book's own plugin."""

pytest_plugins = ["tools.proof.plugin"]
