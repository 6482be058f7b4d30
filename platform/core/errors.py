"""Errors with a meaning for people; what is missing and what is forbidden are one error."""

from django.http import Http404


class NotFound(Http404):
    """There is nothing here for this actor: it does not exist, or is not theirs to know of.

    Never carries a message: a message could tell the two apart.
    """

    def __init__(self) -> None:
        """Refuse any detail."""
        super().__init__("")


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """An act is against a rule; the message is a translated sentence for the person."""
