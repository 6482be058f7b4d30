"""Posts without an author: tokens, epochs, drop, pool, tick. Knows no thread and no user model."""
