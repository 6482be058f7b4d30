"""Connections, topics, delivery, eviction. Knows no thread."""
