"""Lists of words as each language writes them."""

from collections.abc import Sequence

from babel.lists import format_list
from django.utils.translation import get_language


def listed(words: Sequence[str]) -> str:
    """Return the words as a list, as the active language writes one."""
    # The other styles of the locale data are incomplete in Spanish and Arabic.
    return format_list(list(words), style="standard", locale=get_language() or "en")
