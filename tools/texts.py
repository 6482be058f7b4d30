"""Finds the texts to translate in the templates and the Python of the site, without GNU gettext."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PYTHON_FOLDERS = ("home", "practices", "exchanges", "platform")
TEMPLATE_FOLDER = "templates"
TEMPLATE_KINDS = (".html", ".txt")

SINGLE = None
PLURAL = (1, 2)
CONTEXT = ((1, "c"), 2)
CONTEXT_PLURAL = ((1, "c"), 2, 3)
KEYWORDS = {
    "_": SINGLE,
    "gettext": SINGLE,
    "gettext_lazy": SINGLE,
    "gettext_noop": SINGLE,
    "ngettext": PLURAL,
    "ngettext_lazy": PLURAL,
    "pgettext": CONTEXT,
    "pgettext_lazy": CONTEXT,
    "npgettext": CONTEXT_PLURAL,
    "npgettext_lazy": CONTEXT_PLURAL,
}
QUOTED = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")


def sources() -> Iterator[Path]:
    for folder in PYTHON_FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path
    for path in sorted((ROOT / TEMPLATE_FOLDER).rglob("*")):
        if path.suffix in TEMPLATE_KINDS and path.is_file():
            yield path


def as_python(template: str, origin: str) -> str:
    """Turns a template into calls that a Python tokeniser reads: no indentation, no exotic spaces."""
    lines = []
    for line in templatize(template, origin=origin).split("\n"):
        parts = QUOTED.split(line.strip())
        # Every second part stands in quotes and is the translators' text.
        parts[::2] = [re.sub(r"[^\S ]", " ", part) for part in parts[::2]]
        lines.append("".join(parts))
    return "\n".join(lines)


def call_name(node: ast.AST) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "id", "") or getattr(function, "attr", "")


def refuse_f_strings(text: str, name: str) -> None:
    """Inside an f-string some versions of Python show the extractor a text and others do not."""
    for node in ast.walk(ast.parse(text)):
        inner = ast.walk(node) if isinstance(node, ast.JoinedStr) else ()
        in_f_string = any(call_name(part) in KEYWORDS for part in inner)
        is_f_string = call_name(node) in KEYWORDS and any(
            isinstance(argument, ast.JoinedStr) for argument in getattr(node, "args", ())
        )
        if in_f_string or is_f_string:
            line = getattr(node, "lineno", 1)
            sys.exit(f"{name}:{line}: a text to translate stands apart from f-strings")


def messages_in(path: Path) -> Iterator[Message]:
    name = path.relative_to(ROOT).as_posix()
    text = path.read_text(encoding="utf-8")
    python = text if path.suffix == ".py" else as_python(text, name)
    if path.suffix == ".py":
        refuse_f_strings(text, name)
    found = extract("python", io.BytesIO(python.encode()), KEYWORDS, ("Translators",))
    try:
        for _line, text_or_plural, comments, context in found:
            yield Message(
                text_or_plural,
                locations=[(name, 0)],
                auto_comments=comments,
                context=context,
            )
    except (SyntaxError, tokenize.TokenError) as error:
        sys.exit(f"{name} could not be read: {error}")


def extracted() -> Catalog:
    """All texts of the site, each with the files that hold it."""
    # templatize reads one setting only; no app of the site is loaded.
    settings.configure(USE_I18N=True)
    django.setup()
    whole = Catalog()
    for path in sources():
        for message in messages_in(path):
            whole.add(
                message.id,
                locations=message.locations,
                auto_comments=message.auto_comments,
                context=message.context,
            )
    return whole
