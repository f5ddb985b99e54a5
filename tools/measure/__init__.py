"""Measurements: time, growth, Lighthouse."""
