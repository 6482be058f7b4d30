"""Every text stands in every catalogue, in that catalogue's language, with the same placeholders."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "es", "ar")
# Small words that a sentence of the language can hardly do without, and the others hardly contain.
SMALL_WORDS = {
    "en": {"the", "of", "and", "is", "your", "with", "that", "not", "are", "this", "from", "you"},
    "fr": {
        "le",
        "les",
        "des",
        "est",
        "une",
        "vous",
        "ne",
        "du",
        "dans",
        "pas",
        "et",
        "votre",
        "aux",
    },
    "es": {"el", "los", "del", "una", "se", "que", "su", "las", "y", "con", "por", "para", "usted"},
}


def texts(language: str) -> list[tuple[str, str]]:
    with (ROOT / "locale" / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file)
    pairs = []
    for message in catalogue:
        if not message.id:
            continue
        source = message.id if isinstance(message.id, str) else message.id[-1]
        forms = (message.string,) if isinstance(message.string, str) else message.string
        pairs += [(source, form) for form in forms or ()]
    return pairs


def language_of(text: str) -> str:
    """Guess a text's language by its letters and small words; "" when nothing tells."""
    plain = re.sub(r"<[^>]+>|%\(\w+\)s|\{\w+\}", " ", text).lower()
    if re.search(r"[\u0600-\u06ff]", plain):
        return "ar"
    words = set(re.findall(r"[a-zà-ÿ]+", plain))
    counts = {language: len(words & small) for language, small in SMALL_WORDS.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > 1 and sorted(counts.values())[-2] < counts[best] else ""


def strays(language: str, pairs: list[tuple[str, str]]) -> list[str]:
    """Return the translations that are in another language than their catalogue's."""
    return [said for _source, said in pairs if language_of(said) not in {language, ""}]


def test_no_text_of_the_sources_is_missing_anywhere():
    done = subprocess.run(
        [sys.executable, "tools/catalogues.py", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_in_its_language(language):
    assert strays(language, texts(language)) == []


def test_every_arabic_translation_is_written_in_arabic():
    assert [said for _, said in texts("ar") if language_of(said) != "ar"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_another_language_would_be_noticed(language):
    others = {
        "en": "The text of your post is not kept with the name of a person.",
        "fr": "Le texte de votre message n'est pas conservé dans les fichiers du site.",
        "es": "El texto de su mensaje no se guarda con los nombres de las personas.",
    }
    planted = [said for tongue, said in others.items() if tongue != language]

    assert strays(language, [("", said) for said in planted]) == planted
