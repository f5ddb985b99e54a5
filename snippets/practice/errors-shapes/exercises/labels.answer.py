return column.squeeze(1).long() - 1
