"""The site's own steps: each module does one thing to a page, hooks.py calls them."""
