"""Turns the end of a failed child process into what a person needs to know."""

from __future__ import annotations

import re
import textwrap

from children import Outcome
from terminal import Refusal

# What pip and npm say when the network is at fault, and how a person would say it.
NETWORK_FAULTS = {
    "Connection refused": "connection refused",
    "ECONNREFUSED": "connection refused",
    "Name or service not known": "its name is not known here",
    "Temporary failure in name resolution": "its name is not known here",
    "Failed to resolve": "its name is not known here",
    "ENOTFOUND": "its name is not known here",
    "EAI_AGAIN": "its name is not known here",
    "Network is unreachable": "no network",
    "ENETUNREACH": "no network",
    "timed out": "no answer in time",
    "ETIMEDOUT": "no answer in time",
    "ReadTimeout": "no answer in time",
    "NewConnectionError": "no connection",
    "CERTIFICATE_VERIFY_FAILED": "its certificate is not trusted here",
}
# Lines of npm that carry a code or a hint but no sentence.
WORDLESS = re.compile(
    r"npm (error|err!) (code|errno|syscall|a complete log|if you are|network)\b", re.IGNORECASE
)


def unexpected(what: str, outcome: Outcome) -> Refusal:
    """A failure that somebody will want to look into: the end of what was said comes first."""
    reason = "it took too long" if outcome.late else "see above"
    return Refusal(f"{outcome.tail()}\n{what}: {reason}. Repeating the command is safe.")


def download_failed(what: str, outcome: Outcome) -> Refusal:
    """A failure that is most often the network's: one sentence."""
    return Refusal(f"{what}: {cause(outcome)}; running the same command again is safe.")


def cause(outcome: Outcome) -> str:
    if outcome.late:
        return "it took too long"
    said = outcome.tail(500)
    if "No space left on device" in said or "ENOSPC" in said:
        return "the disk is full"
    for sign, words in NETWORK_FAULTS.items():
        if sign in said:
            return f"the package registry cannot be reached ({words})"
    errors = [line for line in outcome.lines if line.lower().startswith(("error:", "npm err"))]
    # The first error names what is wrong; those after it follow from it or point to help.
    speaking = [line for line in errors if not WORDLESS.match(line)] or outcome.lines[-1:]
    first = re.sub(r"^(ERROR:|npm error|npm ERR!)\s*", "", speaking[0]) if speaking else "no answer"
    return textwrap.shorten(first.rstrip(". "), 200, placeholder=" …")
