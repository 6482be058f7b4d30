"""Accepted posts waiting for their tick: in memory only, in no order."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from nonattribution.journal import SealedPost


class Pool:
    """A bag of sealed posts. Each goes in at a random position, so no order of arrival exists."""

    def __init__(self) -> None:
        """Start empty."""
        self._waiting: list[SealedPost] = []
        self._tags: set[bytes] = set()

    def add(self, post: SealedPost) -> bool:
        """Put a post in; False when a post with its tag waits already (the first one counts)."""
        if post.tag in self._tags:
            return False
        self._waiting.insert(secrets.randbelow(len(self._waiting) + 1), post)
        self._tags.add(post.tag)
        return True

    def waiting(self) -> tuple[SealedPost, ...]:
        """Return what waits, in no meaningful order."""
        return tuple(self._waiting)

    def remove(self, tags: Iterable[bytes]) -> None:
        """Take out posts that were published or can never be."""
        gone = set(tags)
        self._waiting = [post for post in self._waiting if post.tag not in gone]
        self._tags -= gone


pool = Pool()
