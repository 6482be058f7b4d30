"""Words folded so that a search finds them however they were typed, alike on every database."""

import re
import unicodedata

_ARABIC = {
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
    ord("ى"): "ي",
    ord("ئ"): "ي",
    ord("ؤ"): "و",
    ord("ة"): "ه",
    ord("ـ"): None,
    ord("ﷲ"): "الله",
}
_ARABIC_PREFIX = re.compile(r"\b(?:[وفبكل]{0,2}ال|لل)(?=\w{3})")
_NOT_WORD = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """Return `text` in lower case without accents, vowel marks, letter variants or articles.

    Latin accents go; Arabic alef, ya, hamza and ta marbuta forms become one letter each, and the
    article with its joined prepositions is taken off, so that "وساطة" finds "والوساطة".
    """
    # Taken apart first: "™" and mathematical letters hold capitals that only then are letters.
    plain = unicodedata.normalize("NFKD", text.translate(_ARABIC))
    decomposed = unicodedata.normalize("NFKD", plain.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = _NOT_WORD.sub(" ", letters.translate(_ARABIC)).strip()
    return _ARABIC_PREFIX.sub("", words)
