"""Steps of building a page, one change each."""
