"""Lighthouse on every page of the built site: `python -m tools.measure.lighthouse`."""
