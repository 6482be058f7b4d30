"""Base words: keys, errors, clock, text, log lines. Knows no other part."""
