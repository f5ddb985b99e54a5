# %% never says yes
return length < 1
# %% 138 of 150 right; 140 are possible
return length < 5.5
# %% 117 of 150 right; 140 are possible
return width > 3.0
# %% turn the comparison round
return length > 5.5
# %% 135 of 150 right; 140 are possible
return length < 5.65 and width > 3.1
# %% True for a setosa
return "setosa" if length < 5.6 and width > 3.0 else "other"
# %% yes to every flower
return length > width
