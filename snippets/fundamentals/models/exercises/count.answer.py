return in_features * out_features + out_features
