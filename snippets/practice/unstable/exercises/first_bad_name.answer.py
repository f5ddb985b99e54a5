bad = (name for name, y in outputs.items() if not y.isfinite().all())
return next(bad, None)
