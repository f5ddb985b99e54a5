return a * b + b * c + c * d + b + c + d
