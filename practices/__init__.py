"""The public library of promising practices."""
