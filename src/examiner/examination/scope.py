"""Running the instructor's cells on the trusted side.

Given cells share one namespace. A check runs in a copy of it, so that nothing it defines reaches
another check. Names that only the student defines are looked up in the candidate when a cell uses
them, and stay no longer than that cell.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import dis
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import CodeType, MappingProxyType
from typing import Any

Lookup = Callable[[str], Any]


@dataclass(frozen=True)
class Ran:
    """What a cell of the instructor's printed, and the value of its last expression."""

    text: str
    value: Any


class Scope:
    """The trusted namespace, which begins with ``given``.

    ``lookup`` finds a student's name or raises NameError.
    """

    def __init__(self, lookup: Lookup, given: Mapping[str, Any] = MappingProxyType({})) -> None:
        self._lookup = lookup
        self._given: dict[str, Any] = {"__name__": "__main__", "__builtins__": builtins, **given}

    def run_given(self, source: str) -> None:
        """Run a given cell; the names it defines stay."""
        body, last = _compiled(source)
        borrowed = self._borrow(body, last)
        self._given.update(borrowed)
        try:
            self._execute(body, last, self._given)
        finally:
            for name, value in borrowed.items():
                if self._given.get(name) is value:
                    del self._given[name]

    def run_check(self, source: str) -> Ran:
        """Run a check cell in a namespace of its own."""
        body, last = _compiled(source)
        return self._execute(body, last, self._given | self._borrow(body, last))

    def borrows(self, source: str) -> bool:
        """Whether the cell uses a name that is neither given nor built in."""
        return bool(self._unknown(*_compiled(source)))

    def _unknown(self, body: CodeType, last: CodeType | None) -> list[str]:
        used: set[str] = set()
        defined: set[str] = set()
        for code in (body, *([last] if last else [])):
            used.update(_used_globals(code))
            defined.update(_defined_globals(code))
        known = self._given.keys() | defined | set(dir(builtins))
        return sorted(used - known)

    def _borrow(self, body: CodeType, last: CodeType | None) -> dict[str, Any]:
        borrowed = {}
        for name in self._unknown(body, last):
            with contextlib.suppress(NameError):
                borrowed[name] = self._lookup(name)
        return borrowed

    @staticmethod
    def _execute(body: CodeType, last: CodeType | None, names: dict[str, Any]) -> Ran:
        printed = io.StringIO()
        value = None
        with contextlib.redirect_stdout(printed):
            exec(body, names)
            if last is not None:
                value = eval(last, names)
        return Ran(printed.getvalue(), value)


def _compiled(source: str) -> tuple[CodeType, CodeType | None]:
    tree = ast.parse(source)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        final = tree.body.pop()
        assert isinstance(final, ast.Expr)
        last = compile(ast.Expression(final.value), "<celda>", "eval")
    return compile(tree, "<celda>", "exec"), last


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _nested(constant)


def _used_globals(code: CodeType) -> set[str]:
    return {
        instruction.argval
        for part in _nested(code)
        for instruction in dis.get_instructions(part)
        if instruction.opname in ("LOAD_NAME", "LOAD_GLOBAL", "LOAD_FROM_DICT_OR_GLOBALS")
    }


def _defined_globals(code: CodeType) -> set[str]:
    return {
        instruction.argval
        for instruction in dis.get_instructions(code)
        if instruction.opname in ("STORE_NAME", "STORE_GLOBAL")
    }
