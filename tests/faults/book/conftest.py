"""The bridge, as at the root of the book."""

pytest_plugins = ["tools.proof.plugin"]
