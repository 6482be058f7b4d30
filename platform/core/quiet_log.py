"""Log lines that cannot say who was there, or when.

A record's message, arguments and request may hold a path, an address or a name; a clock time beside
it would be presence. A line therefore has the day, the level, the logger, and for an exception its
type and the lines of code it went through: enough to mend a fault, nothing about the person who met it.
"""

import logging
import traceback

from typing_extensions import override

from core.clock import today


class QuietFormatter(logging.Formatter):
    """Format records without message arguments, request, clock time or exception text."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Return one line, and for an exception one line per frame."""
        told = record.getMessage() if record.name.startswith("platform.") else ""
        line = f"{today():%Y-%m-%d} {record.levelname} {record.name} {told}".rstrip()
        if not record.exc_info or record.exc_info[0] is None:
            return line if told else f"{line} {record.filename}:{record.lineno}"
        frames = traceback.extract_tb(record.exc_info[2])
        where = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        return "\n".join([f"{line} {record.exc_info[0].__name__}", *where])
