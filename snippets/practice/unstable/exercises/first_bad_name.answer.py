return next((name for name, y in outputs.items() if not y.isfinite().all()), None)
