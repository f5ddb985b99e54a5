"""Count the four outcomes of a yes-or-no question, and divide them."""

import torch
from sklearn import metrics

y = torch.zeros(1000, dtype=torch.int64)  # (N,)
y[:100] = 1  # 100 of 1000 pictures are eights
answer = torch.zeros(1000, dtype=torch.int64)  # (N,)
answer[20:140] = 1  # 120 are picked out: 80 eights and 40 other digits

table = torch.bincount(2 * y + answer, minlength=4).view(2, 2)  # (K, K)
(true_no, false_yes), (false_no, true_yes) = table.tolist()
print(f"other digits: {true_no:3} passed {false_yes:3} picked out")
print(f"eights:       {false_no:3} passed {true_yes:3} picked out")

accuracy = (true_yes + true_no) / len(y)
precision = true_yes / (true_yes + false_yes)
recall = true_yes / (true_yes + false_no)
f1 = 2 * precision * recall / (precision + recall)
print(f"accuracy {accuracy:.2f}, precision {precision:.2f}, ", end="")
print(f"recall {recall:.2f}, F1 {f1:.2f}")

theirs = torch.tensor(metrics.confusion_matrix(y, answer))
torch.testing.assert_close(table, theirs)
assert abs(precision - metrics.precision_score(y, answer)) < 1e-9
assert abs(recall - metrics.recall_score(y, answer)) < 1e-9
assert abs(f1 - metrics.f1_score(y, answer)) < 1e-9
