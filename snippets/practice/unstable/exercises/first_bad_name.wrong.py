# %% but a layer before it is
return next((name for name, y in outputs.items() if y.isnan().any()), None)
# %% The output of layer0 is finite
return next((n for n, y in outputs.items() if y.isfinite().any()), None)
# %% but a layer before it is
bad = [name for name, y in outputs.items() if not y.isfinite().all()]
return bad[-1] if bad else None
# %% The output of layer1 is finite
bad = [i for i, y in enumerate(outputs.values()) if not y.isfinite().all()]
return list(outputs)[bad[0] - 1] if bad else None
# %% All outputs are finite
bad = (name for name, y in outputs.items() if not y.isfinite().all())
return next(bad, "layer0")
# %% some are bad
return None
# %% Your line fails
return next(n for n, y in outputs.items() if not y.isfinite().all())
# %% Return a name or None
return [name for name, y in outputs.items() if not y.isfinite().all()]
# %% The output of
return "layer1"
