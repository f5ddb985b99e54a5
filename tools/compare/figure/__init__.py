"""Figures: made small, and compared."""
