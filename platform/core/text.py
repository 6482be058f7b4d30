"""What a person typed, made safe and made plain: in one place, on the way in and on the way out.

A post is plain text with paragraphs, lists ("- "), *emphasis*, **strong** and links. `canonicalise`
takes away what a keyboard, a word processor or a country's typing habits leave behind; `render`
makes HTML of it; `safe_html` is asked again whenever HTML leaves us. bleach links and cleans first,
nh3, which is maintained, has the last word.
"""

from __future__ import annotations

import html
import re
import unicodedata

import bleach
import nh3

TAGS = {"p", "br", "ul", "li", "em", "strong", "a"}
ATTRIBUTES = {"a": {"href"}, "p": {"dir"}, "li": {"dir"}}
SCHEMES = {"http", "https"}
LINK_REL = "noreferrer noopener nofollow"

_QUOTES = {
    **dict.fromkeys(map(ord, "“”„‟«»″〝〞＂"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛‹›′＇`´"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    ord("…"): "...",
    ord("ـ"): None,  # Arabic tatweel only stretches a word
}
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# French « words », opened at the start of a word, unlike the German »words«.
# The blanks are looked at in Python: an expression for them would take cubic time on hostile text.
_FRENCH_QUOTES = re.compile(r"(?<!\w)«([^«»\n]*)»(?!\w)")
_SILENT = {"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"}
# Letters and marks that show nothing; the other invisible characters have categories of their own.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_BLANKS = re.compile(r"[^\S\n]+")
_SPACE_BEFORE_MARK = re.compile(r" +([;:!?])")
_MANY_LINES = re.compile(r"\n{3,}")
_STRONG = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")


def canonicalise(raw: str) -> str:
    """Return `raw` without traces of the keyboard, device or typing tradition it came from.

    NFC; one kind of line end, space, quotation mark, dash and digit; no invisible characters; no
    space before a French double mark. The words stay as they were written.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", raw))
    text = _FRENCH_QUOTES.sub(_tight_quotes, _UNSEEN.sub("", text)).translate(_QUOTES)
    text = "".join(map(_plain_character, text))
    text = _SPACE_BEFORE_MARK.sub(r"\1", _BLANKS.sub(" ", text))
    lines = [line.strip() for line in text.split("\n")]
    return unicodedata.normalize("NFC", _MANY_LINES.sub("\n\n", "\n".join(lines)).strip())


def says_something(raw: str) -> bool:
    """Tell whether canonical text remains of `raw`; cheap enough to be asked of any stranger's text."""
    return any(
        character != "ـ" and unicodedata.category(character) not in _SILENT
        for character in _UNSEEN.sub("", raw)
    )


def _tight_quotes(found: re.Match[str]) -> str:
    inner = found[1]
    words = inner.strip()
    spaced = words and inner[0].isspace() and inner[-1].isspace()
    return f"«{words}»" if spaced else found[0]


def _plain_character(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Zs" or character == "\t":
        return " "
    if category == "Nd":
        return str(unicodedata.digit(character))
    # Controls, invisible formatting, surrogates and private characters carry no words.
    return "" if category in {"Cc", "Cf", "Cs", "Co", "Cn"} else character


def render(text: str) -> str:
    """Return canonical text as safe HTML: paragraphs, lists, emphasis and links."""
    blocks = [_block(block) for block in text.split("\n\n") if block.strip()]
    linked = bleach.linkify("".join(blocks), callbacks=[_web_links_only])
    cleaned = bleach.clean(
        linked, tags=TAGS, attributes=_bleach_attributes(), protocols=SCHEMES, strip=True
    )
    return safe_html(cleaned)


def safe_html(markup: str) -> str:
    """Return `markup` with nothing in it but the few tags and attributes that a post may have."""
    return nh3.clean(
        markup,
        tags=TAGS,
        attributes={**ATTRIBUTES, "*": set()},  # nh3 lets "title" and "lang" through otherwise
        url_schemes=SCHEMES,
        url_relative="deny",  # "//host" and "/accounts/logout/" have no scheme to be asked about
        link_rel=LINK_REL,
    )


def _bleach_attributes() -> dict[str, list[str]]:
    return {tag: [*names, "rel"] for tag, names in ATTRIBUTES.items()}


def _block(block: str) -> str:
    """Render the lines of one block: runs of "- " lines are lists, the others a paragraph."""
    parts: list[str] = []
    lines: list[str] = []
    items: list[str] = []
    for line in [*block.split("\n"), None]:
        is_item = line is not None and line.startswith("- ")
        if lines and (is_item or line is None):
            parts.append(f'<p dir="auto">{"<br>".join(lines)}</p>')
            lines = []
        if items and not is_item:
            parts.append(f"<ul>{''.join(items)}</ul>")
            items = []
        if line is None:
            continue
        if is_item:
            items.append(f'<li dir="auto">{_inline(line[2:])}</li>')
        elif line:
            lines.append(_inline(line))
    return "".join(parts)


def _inline(line: str) -> str:
    escaped = html.escape(line, quote=False)
    return _EMPHASIS.sub(r"<em>\1</em>", _STRONG.sub(r"<strong>\1</strong>", escaped))


def _web_links_only(attributes: dict[object, str], new: bool = False) -> dict[object, str] | None:
    """Link full web addresses only: "ministry.example" typed in passing stays words."""
    address = attributes.get((None, "href"), "")
    if new and not attributes.get("_text", "").lower().startswith(("http://", "https://")):
        return None
    return attributes if address.lower().startswith(("http://", "https://")) else None
