"""The translators' catalogues, without GNU gettext: extract them from the sources, compile them, check them."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import pofile
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from texts import extracted

ROOT = Path(__file__).resolve().parent.parent
# The order of the forms is the one that translators of these languages are used to from gettext.
PLURAL_FORMS = {
    "fr": "nplurals=2; plural=(n > 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "ar": (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
        " : n%100>=11 && n%100<=99 ? 4 : 5);"
    ),
}
LANGUAGES = tuple(PLURAL_FORMS)
PLACEHOLDER = re.compile(r"%\((\w+)\)[a-z]|(?<!\{)\{(\w*)\}(?!\})|%([sd])")


# ---- the catalogues -----------------------------------------------------------------------------


def po_path(language: str) -> Path:
    return ROOT / "locale" / language / "LC_MESSAGES" / "django.po"


def empty(language: str) -> Catalog:
    catalogue = Catalog(locale=language)
    catalogue.mime_headers = [("Plural-Forms", PLURAL_FORMS[language])]
    return catalogue


def stored(language: str) -> Catalog:
    path = po_path(language)
    if not path.exists():
        return empty(language)
    with path.open("rb") as file:
        return pofile.read_po(file, locale=language, abort_invalid=True)


def entries(catalogue: Catalog) -> Iterator[Message]:
    """All messages but the header."""
    return (message for message in catalogue if message.id)


def key(message: Message) -> tuple[str | None, str]:
    return message.context, texts_of(message.id)[0]


def everything_known(catalogue: Catalog) -> dict[tuple[str | None, str], Message]:
    return {
        key(message): message for message in [*catalogue.obsolete.values(), *entries(catalogue)]
    }


def merged(template: Catalog, old: Catalog, language: str) -> Catalog:
    """The sources' messages with the translations that exist. Nothing is guessed from similar ones."""
    new = empty(language)
    known = everything_known(old)
    for wanted in entries(template):
        before = known.pop(key(wanted), None)
        new.add(
            wanted.id,
            string=translation_for(wanted, before, new.num_plurals),
            locations=wanted.locations,
            flags=(before.flags & {"fuzzy"}) if before else (),
            auto_comments=wanted.auto_comments,
            user_comments=before.user_comments if before else (),
            context=wanted.context,
        )
    for (context, text), message in known.items():
        if any(strings(message)):
            new.obsolete[(text, context) if context else text] = message
    return new


def translation_for(wanted: Message, before: Message | None, forms: int) -> str | tuple[str, ...]:
    """What is known for a message; a message that became plural starts from its singular, or the reverse."""
    if not wanted.pluralizable:
        return strings(before)[0] if before else ""
    given = strings(before)[:forms] if before else ()
    return (*given, *[""] * (forms - len(given)))


def texts_of(given: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given or ())


def strings(message: Message) -> tuple[str, ...]:
    """The translation, as one text or one for each plural form."""
    return texts_of(message.string) or ("",)


def as_text(catalogue: Catalog, language: str, *, keep_obsolete: bool) -> str:
    body = io.BytesIO()
    pofile.write_po(
        body,
        catalogue,
        width=0,
        omit_header=True,
        sort_output=True,
        include_lineno=False,
        ignore_obsolete=not keep_obsolete,
    )
    header = [
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {PLURAL_FORMS[language]}",
    ]
    lines = "".join(f'"{line}\\n"\n' for line in header)
    return f'msgid ""\nmsgstr ""\n{lines}\n{body.getvalue().decode().strip()}\n'


# ---- commands -----------------------------------------------------------------------------------


def extract_all(*, prune: bool) -> int:
    template = extracted()
    for language in LANGUAGES:
        catalogue = merged(template, stored(language), language)
        path = po_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".po.draft")
        draft.write_text(as_text(catalogue, language, keep_obsolete=not prune), encoding="utf-8")
        draft.replace(path)
        waiting = sum(1 for message in entries(catalogue) if not all(strings(message)))
        print(f"{language}: {len(catalogue)} texts, {waiting} to translate")
    return 0


def compile_all() -> int:
    for path in sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po")):
        language = path.parent.parent.name
        with path.open("rb") as file:
            catalogue = pofile.read_po(file, locale=language, abort_invalid=True)
        draft = path.with_suffix(".mo.draft")
        with draft.open("wb") as file:
            write_mo(file, catalogue)
        draft.replace(path.with_suffix(".mo"))
        print(f"{language}: {len(catalogue)} texts")
    return 0


def problems(template: Catalog, language: str) -> Iterator[tuple[str, str]]:
    catalogue = stored(language)
    known = {key(message): message for message in entries(catalogue)}
    for wanted in entries(template):
        label = key(wanted)[1]
        message = known.pop(key(wanted), None)
        if message is None or message.pluralizable != wanted.pluralizable:
            yield "missing", label
        elif len(strings(message)) != (catalogue.num_plurals if wanted.pluralizable else 1):
            yield "with a wrong number of plural forms", label
        elif not all(strings(message)):
            yield "untranslated", label
        elif message.fuzzy:
            yield "fuzzy", label
        elif not placeholders_agree(message):
            yield "with other placeholders than the source", label
    for message in [*known.values(), *catalogue.obsolete.values()]:
        yield "no longer in the sources", key(message)[1]


def placeholders_agree(message: Message) -> bool:
    """A translation names what the source names; a plural form may leave the number to its words."""

    def names(text: str) -> set[str]:
        return {"".join(match) for match in PLACEHOLDER.findall(text)}

    sources = [names(text) for text in texts_of(message.id)]
    if not message.pluralizable:
        return names(strings(message)[0]) == sources[0]
    allowed = set().union(*sources)
    return all(names(form) <= allowed for form in strings(message))


def check_all(*, show: int) -> int:
    template = extracted()
    failed = False
    for language in LANGUAGES:
        found: dict[str, list[str]] = {}
        for kind, label in problems(template, language):
            found.setdefault(kind, []).append(label)
        for kind, labels in found.items():
            failed = True
            print(f"{language}: {len(labels)} {kind}")
            for label in labels[:show]:
                print(f"    {label!r}")
            if len(labels) > show:
                print(f"    … and {len(labels) - show} more (--all shows them)")
    if failed:
        print("Run `make catalogues`, then complete locale/*/LC_MESSAGES/django.po.")
        print("Texts that the sources no longer hold go with: tools/catalogues.py extract --prune")
        return 1
    print(f"{len(template)} texts, complete in {', '.join(LANGUAGES)}")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    extraction = commands.add_parser(
        "extract", help="bring the .po files up to date with the sources"
    )
    extraction.add_argument(
        "--prune", action="store_true", help="drop what the sources no longer hold"
    )
    commands.add_parser("compile", help="make the .mo files that the site reads")
    checking = commands.add_parser(
        "check", help="fail when a catalogue does not agree with the sources"
    )
    checking.add_argument(
        "--all", action="store_true", help="list every text, not the first twenty"
    )
    options = parser.parse_args()
    if options.command == "compile":
        return compile_all()
    if options.command == "extract":
        return extract_all(prune=options.prune)
    return check_all(show=sys.maxsize if options.all else 20)


if __name__ == "__main__":
    sys.exit(main())
