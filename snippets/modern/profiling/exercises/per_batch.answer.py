return max(load / workers, compute) if workers else load + compute
