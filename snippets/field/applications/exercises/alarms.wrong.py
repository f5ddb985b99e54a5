# %% alarms first
pairs = list(zip(spam, caught))
return sum(s and not c for s, c in pairs), sum(c and not s for s, c in pairs)
# %% Keep the two kinds apart
wrong = sum(s != c for s, c in zip(spam, caught))
return wrong, wrong
# %% look at both lists
return sum(caught), sum(spam)
# %% what the filter got right
pairs = list(zip(spam, caught))
return sum(c and s for s, c in pairs), sum(not s and not c for s, c in pairs)
# %% Return two counts
return sum(s != c for s, c in zip(spam, caught))
# %% Return two whole numbers
pairs = list(zip(spam, caught))
return [c and not s for s, c in pairs], [s and not c for s, c in pairs]
# %% False alarm: caught and not spam
return sum(caught), sum(not c for c in caught)
# %% which is wrong
return 3, 2
# %% False alarm: caught and not spam
pairs = list(zip(spam, caught))
return sum(c > s for s, c in pairs) + 1, sum(s > c for s, c in pairs)
# %% False alarm: caught and not spam
return sum(caught[6:]), 6 - sum(caught[:6])
# %% Go through both lists
return sum(caught and not spam), sum(spam and not caught)
# %% Return two whole numbers
pairs = list(zip(spam, caught))
return (c and not s for s, c in pairs), (s and not c for s, c in pairs)
# %% Return two whole numbers
wrong = [s != c for s, c in zip(spam, caught)]
return sum(wrong) / 4, sum(wrong) / 6
