# %% never says yes
return length < 1
# %% 138 of 150 are right, and 140 can be
return length < 5.5
# %% 117 of 150 are right, and 140 can be
return width > 3.0
# %% turn the comparison around
return length > 5.5
# %% 135 of 150 are right
return length < 5.65 and width > 3.1
# %% True for a setosa
return "setosa" if length < 5.6 and width > 3.0 else "other"
# %% yes to every flower
return length > width
# %% yes to every flower
return True
# %% never says yes
return False
# %% Your line fails
return length < 5.8 and wide > 2.9
