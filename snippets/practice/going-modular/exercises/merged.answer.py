return default | file | {k: v for k, v in given.items() if v is not None}
