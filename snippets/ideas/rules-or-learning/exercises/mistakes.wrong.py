# %% count those that are right
return sum((temperature > limit) == burnt for temperature, burnt in examples)
# %% Compare the rule's answer with the label
return sum(temperature > limit for temperature, burnt in examples)
# %% two hot cups are missed
return sum(temperature > limit and not burnt for temperature, burnt in examples)
# %% three mild cups
return sum(temperature <= limit and burnt for temperature, burnt in examples)
# %% Return a whole number
return [(temperature > limit) != burnt for temperature, burnt in examples]
# %% exactly 58 °C is not above
return sum((temperature >= limit) != burnt for temperature, burnt in examples)
