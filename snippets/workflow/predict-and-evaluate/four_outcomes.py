"""Count the four outcomes of a yes-or-no question, and divide them."""

import torch
from sklearn import metrics

y = torch.zeros(1000, dtype=torch.int64)  # (N,)
y[:20] = 1  # 20 of 1000 cups are cracked
answer = torch.zeros(1000, dtype=torch.int64)  # (N,)
answer[5:30] = 1  # 25 are picked out: 15 cracked ones and 10 whole ones

table = torch.bincount(2 * y + answer, minlength=4).view(2, 2)  # (K, K)
(true_no, false_yes), (false_no, true_yes) = table.tolist()
print(f"whole:   {true_no:3} passed {false_yes:3} picked out")
print(f"cracked: {false_no:3} passed {true_yes:3} picked out")

accuracy = (true_yes + true_no) / len(y)
precision = true_yes / (true_yes + false_yes)
recall = true_yes / (true_yes + false_no)
f1 = 2 * precision * recall / (precision + recall)
print(f"accuracy {accuracy:.3f}, precision {precision:.2f}, ", end="")
print(f"recall {recall:.2f}, F1 {f1:.2f}")

theirs = torch.tensor(metrics.confusion_matrix(y, answer))
torch.testing.assert_close(table, theirs)
assert abs(precision - metrics.precision_score(y, answer)) < 1e-9
assert abs(recall - metrics.recall_score(y, answer)) < 1e-9
assert abs(f1 - metrics.f1_score(y, answer)) < 1e-9
