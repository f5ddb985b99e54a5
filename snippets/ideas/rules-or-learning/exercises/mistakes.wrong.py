# %% count those that are right
return sum((temperature > limit) == burnt for temperature, burnt in examples)
# %% compare the rule's answer with the label
return sum(temperature > limit for temperature, burnt in examples)
# %% You count 0
return sum(temperature > limit and not burnt for temperature, burnt in examples)
# %% You count 0
return sum(temperature <= limit and burnt for temperature, burnt in examples)
# %% Return a whole number
return [(temperature > limit) != burnt for temperature, burnt in examples]
# %% exactly 58 °C is not above
return sum((temperature >= limit) != burnt for temperature, burnt in examples)
# %% You count 1
return 1
# %% You count 2
return 1 + sum((degrees > limit) != hot for degrees, hot in examples)
# %% Your line fails
return sum(examples > limit)
