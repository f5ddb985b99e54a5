return 20 * missed + 2 * alarms
