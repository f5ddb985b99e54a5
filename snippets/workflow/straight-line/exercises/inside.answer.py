return low <= minute <= high
