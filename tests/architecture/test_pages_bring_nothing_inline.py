"""Pages live under the strictest policy: no code or style in them, nothing from anybody else."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from tests.architecture.markup import Page, without_prose
from tests.architecture.sources import Source, application, assets, calls, dotted, templates

# Names of XML dialects, which no browser asks for.
NAMESPACES = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink")
_ELSEWHERE = re.compile(
    r"(?:https?|wss?):(?:\\?/){2}[^\s\"'`<>)]*|[\"'`(=]\s*//[\w.-]+\.\w", re.IGNORECASE
)
_UNESCAPED = re.compile(r"{{[^}]*\|\s*(?:safe|safeseq)\b[^}]*}}|{%\s*autoescape\s+off\s*%}")
# Reviewed: HTML of ours or of Django's, never of a person.
TRUSTED_IN_TEMPLATES = {("templates/components/field.html", "{{ field.help_text|safe }}")}
# Reviewed: nh3 has cleaned the text in the same expression.
TRUSTED_IN_PYTHON = {"exchanges/pages.py"}
TRUSTING = {"mark_safe", "SafeString", "SafeText", "SafeData", "safe"}


def inline_code(sources: Iterable[Source]) -> list[str]:
    """Find code and style inside templates, in elements, attributes and addresses."""
    found = []
    for source in sources:
        page = Page(source)
        found += [f"{source.path}: {code[:40]}" for code in page.code if code]
        found += [f"{source.path}: <style>" for tag in page.elements if tag == "style"]
        for tag, name, value in page.attributes:
            address = re.sub(r"\s", "", value).lower()
            inline = name == "style" or name.startswith("on") or name == "srcdoc"
            if inline or address.startswith(("javascript:", "data:", "vbscript:")):
                found.append(f"{source.path}: <{tag} {name}>")
    return found


def elsewhere(sources: Iterable[Source]) -> list[str]:
    """Find addresses of other origins."""
    return [
        f"{source.path}: {address}"
        for source in sources
        for address in _ELSEWHERE.findall(without_prose(source.text))
        if address not in NAMESPACES
    ]


def unescaped(sources: Iterable[Source]) -> list[str]:
    """Find places in templates where text goes out as it is."""
    return [
        f"{source.path}: {found}"
        for source in sources
        for found in _UNESCAPED.findall(without_prose(source.text))
        if (source.path, found) not in TRUSTED_IN_TEMPLATES
    ]


def trusted(sources: Iterable[Source]) -> list[str]:
    """Find places in Python where text is said to be safe HTML."""
    return [
        source.at(call)
        for source in sources
        if source.path not in TRUSTED_IN_PYTHON
        for call in calls(source)
        if dotted(call.func).rsplit(".", 1)[-1] in TRUSTING
    ]


def test_templates_hold_no_code_and_no_style():
    assert inline_code(templates()) == []


def test_nothing_is_asked_of_another_origin():
    assert elsewhere([*templates(), *assets()]) == []


def test_templates_escape_what_they_show():
    assert unescaped(templates()) == []


def test_only_a_cleaned_post_is_called_safe():
    assert trusted(application()) == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>start()</script>",
        "<script type='module'>\n  import './thread.js'\n</script>",
        "<style>p { color: red }</style>",
        '<p style="color: red">',
        '<p {% if x > 1 %}style="width: {{ x }}px"{% endif %}>',
        '<button onclick="go()">',
        "<body ONLOAD=go()>",
        '{% block html_attributes %} onclick="go()"{% endblock %}',
        '<a href="javascript:go()">',
        '<a href=" JAVA\nscript:go()">',
        '<img src="data:image/gif;base64,R0lGOD">',
        '<iframe srcdoc="<p>">',
    ],
)
def test_inline_code_is_found(text):
    assert inline_code([Source("templates/planted.html", text)]) != []


@pytest.mark.parametrize(
    "text",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<link href="//fonts.example/css">',
        "@import url(//fonts.example/css);",
        "@font-face { src: url('HTTPS://fonts.example/a.woff2') }",
        'fetch("https://stats.example/")',
        "new WebSocket(`wss://live.example/`)",
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://x.example/a.png"/></svg>',
    ],
)
def test_another_origin_is_found(text):
    assert len(elsewhere([Source("static/planted", text)])) == 1


def test_names_of_dialects_and_comments_are_no_other_origin():
    text = '<svg xmlns="http://www.w3.org/2000/svg">{% comment %}https://x.example{% endcomment %}'
    assert elsewhere([Source("static/planted.svg", text)]) == []


@pytest.mark.parametrize(
    "text", ["{{ post.text|safe }}", "{{ field.help_text|safe }}", "{% autoescape off %}"]
)
def test_unescaped_text_is_found(text):
    assert unescaped([Source("templates/exchanges/thread.html", text)]) != []


@pytest.mark.parametrize(
    "text", ["mark_safe(post.text)", "safestring.mark_safe(x)", "SafeString(post.text)"]
)
def test_trusted_text_is_found(text):
    assert trusted([Source("practices/pages.py", text)]) == ["practices/pages.py:1"]
