# %% counts a product and its sum as one
return math.prod(output) * math.prod(weight[1:])
# %% counts the channels that go out twice
return 2 * math.prod(output) * math.prod(weight)
# %% counts one picture
return 2 * math.prod(output[1:]) * math.prod(weight[1:])
# %% forgets the channels that come in
return 2 * math.prod(output) * math.prod(weight[2:])
# %% are too many
return 2 * (math.prod(output) + 1) * math.prod(weight[1:])
# %% are too few
return 6480
# %% Your line fails
return 2 * math.prod(output) * math.prod(weight[4])
# %% Return one whole number
return output
# %% takes one operation for each number
return math.prod(output)
