"""A template as a browser would read it: without Django's tags, which say nothing to the reader."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from typing_extensions import override

from tests.architecture.sources import Source

_COMMENT = re.compile(r"{%\s*comment\b.*?{%\s*endcomment\s*%}|{#.*?#}", re.DOTALL)
_TRANSLATED = re.compile(
    r"{%\s*blocktrans(?:late)?\b.*?{%\s*endblocktrans(?:late)?\s*%}", re.DOTALL
)
# Blocks that a base template puts inside a tag of its own.
_IN_A_TAG = re.compile(
    r"{%\s*block (?:html_attributes|(?P<class>body_class))\s*%}(?P<said>[^{]+){%\s*endblock.*?%}"
)
_TAG = re.compile(r"{%.*?%}", re.DOTALL)
_VARIABLE = re.compile(r"{{.*?}}", re.DOTALL)
# What a filter says instead of the value: {{ place|default:"nowhere" }} puts a word on the page.
_SAID_BY_FILTER = re.compile(
    r"\|\s*(?:default|default_if_none|yesno|pluralize|add|join):\s*(\"[^\"]*\"|'[^']*')"
)
_LOOSE_TAG = re.compile(
    r"{%\s*(?:include\b.*?\bwith|with|firstof|cycle)\b(?P<arguments>.*?)%}", re.DOTALL
)
_SAID_BY_TAG = re.compile(
    r"\b(?:title|text|label|link|caption|head|head_count|heading|hint|before|message)=(\"[^\"]*\"|'[^']*')"
)


@dataclass
class Page(HTMLParser):
    """What stands in one template: text, attributes, contents of script and style elements."""

    source: Source
    text: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    code: list[str] = field(default_factory=list)
    elements: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the template."""
        super().__init__(convert_charrefs=True)
        self._inside = ""
        plain = without_prose(self.source.text)
        for found in _LOOSE_TAG.finditer(plain):
            self.text += [said[1:-1] for said in _SAID_BY_TAG.findall(found["arguments"])]
        plain = _IN_A_TAG.sub(_as_tag, _TRANSLATED.sub("", plain))
        plain = _VARIABLE.sub(_said_by_variable, _TAG.sub("", plain))
        self.feed(plain)
        self.close()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._inside = tag

    @override
    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    @override
    def handle_data(self, data: str) -> None:
        (self.code if self._inside in {"script", "style"} else self.text).append(data.strip())


def without_prose(text: str) -> str:
    """Return a template without what is only said to its next reader."""
    return _COMMENT.sub("", text)


def _as_tag(found: re.Match[str]) -> str:
    said = f'class="{found["said"]}"' if found["class"] else found["said"]
    return f"<html {said}>"


def _said_by_variable(found: re.Match[str]) -> str:
    return " ".join(said[1:-1] for said in _SAID_BY_FILTER.findall(found[0]))
