return sum((temperature > limit) != burnt for temperature, burnt in examples)
