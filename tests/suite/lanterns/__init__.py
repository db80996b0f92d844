"""A fictitious regulation of our own, complete: its words, registers, rules, sentences and features. 云桥市 does not exist."""
