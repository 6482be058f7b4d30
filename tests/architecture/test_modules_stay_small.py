"""What is small is read: the sizes that the best houses of this kind keep."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.sources import Source, application, assets, files

LONGEST_FILE, LONGEST_FUNCTION = 300, 40
# Nine of ten are shorter than this.
LONG_FILE, LONG_FUNCTION = 200, 25


def lines(source: Source) -> int:
    """Count the lines of a file."""
    return len(source.text.splitlines())


def functions(source: Source) -> Iterator[tuple[str, int]]:
    """Return each function of a module, with where it stands and its lines."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            yield f"{source.at(node)} {node.name}", length


def too_long_files(sources: Iterable[Source]) -> list[str]:
    """Find files over the limit."""
    return [f"{one.path}: {lines(one)}" for one in sources if lines(one) > LONGEST_FILE]


def too_long_functions(sources: Iterable[Source]) -> list[str]:
    """Find functions over the limit."""
    found = (function for source in sources for function in functions(source))
    return [f"{where}: {length}" for where, length in found if length > LONGEST_FUNCTION]


def ninth_decile(sizes: Iterable[int]) -> int:
    """Return the size that nine of ten do not exceed."""
    ordered = sorted(sizes)
    return ordered[max(0, -(-len(ordered) * 9 // 10) - 1)]


def ours() -> list[Source]:
    """Return all the Python that is served or sets the site up."""
    return [*application(), *files("tools", suffix=".py")]


def test_no_file_is_longer_than_a_sitting():
    scripts = [source for source in assets() if source.path.endswith(".js")]
    assert too_long_files([*ours(), *scripts, *files("tools", suffix=".mjs")]) == []


def test_no_function_is_longer_than_a_screen():
    assert too_long_functions(ours()) == []


def test_most_modules_and_functions_are_much_shorter():
    assert ninth_decile(map(lines, ours())) <= LONG_FILE
    assert ninth_decile(size for one in ours() for _, size in functions(one)) <= LONG_FUNCTION


@pytest.mark.parametrize("more", [1, 200])
def test_a_long_file_is_found(more):
    assert too_long_files([Source("home/models.py", "x = 1\n" * (LONGEST_FILE + more))]) != []
    assert too_long_files([Source("home/models.py", "x = 1\n" * LONGEST_FILE)]) == []


@pytest.mark.parametrize("word", ["def", "async def"])
def test_a_long_function_is_found(word):
    text = f"class A:\n    {word} act():\n" + "        x = 1\n" * LONGEST_FUNCTION
    assert too_long_functions([Source("home/models.py", text)]) == ["home/models.py:2 act: 41"]


def test_the_ninth_decile_is_what_nine_of_ten_do_not_exceed():
    assert ninth_decile([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]) == 9
    assert ninth_decile([7]) == 7
