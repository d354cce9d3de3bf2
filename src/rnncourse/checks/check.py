"""A check: criteria worth points, all tried, and one line of report for each."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from rnncourse.checks.comparison import difference
from rnncourse.checks.observation import AnswerError, Observation, observe
from rnncourse.checks.validation import validated, validating

Case = tuple[Any, ...]
Cases = Iterable[Case] | Mapping[str, Case]
Mistakes = Mapping[str, Callable[..., Any]]


_PLAIN_WORDS = {
    "NotImplementedError": "falta tu código en esta función",
    "TimeoutError": "tu función no termina a tiempo",
    "KeyboardInterrupt": "tu función no termina a tiempo",
    "MemoryError": "tu función agota la memoria",
    "RecursionError": "tu función se llama a sí misma sin fin",
    "SystemExit": "tu función termina el programa: quita exit()",
    "ConnectionAbortedError": "tu función interrumpió el proceso",
    "WireError": "tu función devuelve algo que no se puede copiar",
}


_MAX_HINT = 500


class BrokenCheck(Exception):
    """The check itself is wrong: its reference or a known mistake fails on its own cases."""


def graded(points: float) -> Callable[[Callable[[Check], None]], Callable[[], float]]:
    """Turn a function that states criteria into the check of a cell worth ``points`` points.

    Calling the result prints the report and returns the points earned, which is what nbgrader
    records when the call closes the cell. The criteria live in a function so that none of the
    names they define can collide with the student's.
    """

    def decorate(state: Callable[[Check], None]) -> Callable[[], float]:
        def run() -> float:
            check = Check(points)
            try:
                state(check)
                report, earned, met = check.report(), check.earned(), check.is_met()
            except NameError as missing:
                name = missing.name or "lo que usa la comprobación"
                report = [f"✘ no existe «{name}»: ejecuta antes la celda con tu solución."]
                earned, met = 0.0, False
            print(*report, sep="\n")
            # A check that hides something is being graded, whatever the environment says.
            if Check.quotes_answers and validating():
                return validated(report, met, float(points))
            return earned

        return run

    return decorate


@dataclass(frozen=True)
class Criterion:
    """One criterion's result: what was earned of what it is worth, and the hint if it failed."""

    name: str
    earned: float
    points: float
    hint: str | None


class Check:
    """The criteria of one graded cell worth ``points`` points.

    Each criterion is tried as it is stated and a failing one never stops the next. After
    :meth:`hidden`, reports tell only what cannot disclose an input: no message of the student's
    exceptions, which could carry one out.
    """

    # Of the whole process, not of one check: a function that was given a hidden input may keep it
    # and tell it in the next check, whose criteria are public.
    quotes_answers: ClassVar[bool] = True

    def __init__(self, points: float) -> None:
        self.total = points
        self.criteria: list[Criterion] = []

    def hidden(self) -> None:
        """State that the criteria from here on use inputs that the student must not learn."""
        Check.quotes_answers = False

    def agrees(
        self,
        name: str,
        points: float,
        *,
        answer: Callable[..., Any],
        reference: Callable[..., Any],
        cases: Cases,
        mistakes: Mistakes | None = None,
        rtol: float = 1e-7,
        atol: float = 1e-9,
    ) -> None:
        """``answer`` gives what ``reference`` gives and leaves its arguments as it does.

        ``cases`` are argument tuples, or names for them (a failing case's name is shown).
        ``mistakes`` maps a hint to a function that makes that mistake: if the answer behaves like
        it on every case (same values, or an exception of the same type), its hint is given.
        """
        named = _named(cases)
        expected = [_reference(reference, case) for _, case in named]
        seen = [observe(answer, *case) for _, case in named]

        def failure() -> str | None:
            for (label, _), mine, theirs in zip(named, seen, expected, strict=True):
                found = self._problem(mine, theirs, rtol, atol)
                if found:
                    hint = _matching_mistake(mistakes or {}, named, seen, rtol, atol)
                    where = f"en el caso «{label}», " if label else ""
                    return hint or f"{where}{found}."
            return None

        self._record(name, points, failure)

    def raises(
        self,
        name: str,
        points: float,
        *,
        answer: Callable[..., Any],
        cases: Cases,
        error: str = "ValueError",
    ) -> None:
        """``answer`` raises ``error`` (the type's name) on every case."""

        def failure() -> str | None:
            for label, case in _named(cases):
                seen = observe(answer, *case)
                where = f" en el caso «{label}»" if label else ""
                if seen.error is None:
                    return f"se espera {error}{where} y tu función devuelve un valor."
                if not seen.error.is_a(error):
                    return f"se espera {error}{where}; {self._error_text(seen.error)}."
            return None

        self._record(name, points, failure)

    def holds(self, name: str, points: float, test: Callable[[], object]) -> None:
        """``test()`` gives True and no assertion in it fails.

        A list of such results counts as all of them, and a function with nothing to return may
        leave it all to its assertions. The message of a failed assertion is the hint, so it must
        not quote a hidden input. Use :func:`call` in it to reach the student's functions.
        """
        # `lambda: f(x) and …` gives None when the answer does: a lambda always has its say.
        may_be_silent = getattr(test, "__name__", "") != "<lambda>"

        def failure() -> str | None:
            try:
                return None if _is_met(test(), may_be_silent) else "no se cumple."
            except AssertionError as failed:
                if type(failed) is not AssertionError:
                    raise  # an answer's own, which must not word the hint
                return str(failed) or "no se cumple."

        self._record(name, points, failure)

    def points(self) -> float:
        """Print the report and return the points earned, for nbgrader's partial credit.

        Raises:
            BrokenCheck: the criteria are worth more than the cell.
        """
        print(*self.report(), sep="\n")
        return self.earned()

    def earned(self) -> float:
        """The points of the criteria that are met."""
        return round(float(sum(criterion.earned for criterion in self.criteria)), 4)

    def is_met(self) -> bool:
        """Whether every criterion stated so far is met, those worth nothing too."""
        return not any(criterion.hint for criterion in self.criteria)

    def report(self) -> list[str]:
        """One line a criterion, its hint if it failed, and the points.

        Raises:
            BrokenCheck: the criteria are worth more than the cell.
        """
        worth = sum(criterion.points for criterion in self.criteria)
        if worth > self.total + 1e-9:
            raise BrokenCheck(f"los criterios suman {worth} puntos y la celda vale {self.total}")
        lines = []
        for criterion in self.criteria:
            mark = "✘" if criterion.hint else "✔"
            earned, points = _number(criterion.earned), _number(criterion.points)
            lines.append(f"{mark} {criterion.name} ({earned}/{points})")
            if criterion.hint:
                lines.append(f"    → {criterion.hint}")
        lines.append(f"Puntos: {_number(self.earned())} de {_number(worth)}")
        if worth < self.total - 1e-9:
            rest = _number(self.total - worth)
            more = (
                "se comprueba otro punto" if rest == "1" else f"se comprueban otros {rest} puntos"
            )
            lines.append(f"Al calificar {more}.")
        return lines

    def _record(self, name: str, points: float, failure: Callable[[], str | None]) -> None:
        try:
            hint = failure()
        except AnswerError as error:
            hint = f"{self._error_text(error)}."
        except BrokenCheck:
            raise
        except Exception as error:
            # The test itself broke on what the answer returned (an int where it indexes an array).
            detail = f" ({error})" if self.quotes_answers else ""
            hint = f"el resultado no se puede comprobar: {type(error).__name__}{detail}."
        hint = _one_line(hint) if hint else None
        self.criteria.append(Criterion(name, 0.0 if hint else float(points), points, hint))

    def _problem(
        self, seen: Observation, expected: Observation, rtol: float, atol: float
    ) -> str | None:
        if seen.error is not None:
            return self._error_text(seen.error)
        if found := difference(seen.value, expected.value, rtol, atol):
            return found
        if _changed(seen, expected):
            return (
                "tu función modifica sus argumentos: trabaja sobre una copia "
                "(a = a + b crea un arreglo nuevo; a += b cambia el que recibes)"
            )
        return None

    def _error_text(self, error: AnswerError) -> str:
        if error.kind in _PLAIN_WORDS:
            return _PLAIN_WORDS[error.kind]
        if self.quotes_answers:
            return f"tu función lanza {error}"
        # A type's name is the student's to choose too: only Python's own are repeated.
        kind = error.kind if hasattr(builtins, error.kind) else "una excepción propia"
        return f"tu función lanza {kind}"


def _is_met(result: object, may_be_silent: bool) -> bool:
    """By exact type: a text, a function or any other thing of the student's is not a yes."""
    if type(result) is list:
        return all(_is_met(item, may_be_silent=True) for item in result)
    if result is None:
        return may_be_silent
    return type(result) in (bool, np.bool_) and bool(result)


def _one_line(hint: str) -> str:
    """A hint may quote the student: no text of his can pass for another line of the report."""
    plain = "".join(c if c.isprintable() else " " for c in hint)
    return plain if len(plain) <= _MAX_HINT else f"{plain[:_MAX_HINT]}…"


def _reference(reference: Callable[..., Any], case: Case) -> Observation:
    seen = observe(reference, *case)
    if seen.error is not None:
        raise BrokenCheck(f"la referencia falla: {seen.error}")
    return seen


def _changed(seen: Observation, expected: Observation) -> bool:
    """Whether the call left other data in its arguments than the reference does.

    Random generators are left out: how many numbers an answer draws is its own affair.
    """
    return any(
        difference(mine, theirs, rtol=0, atol=0) is not None
        for mine, theirs in zip(seen.args_after, expected.args_after, strict=True)
        if type(theirs) in (list, tuple, dict, set, np.ndarray)
    )


def _named(cases: Cases) -> list[tuple[str, Case]]:
    if isinstance(cases, Mapping):
        return list(cases.items())
    return [("", case) for case in cases]


def _matching_mistake(
    mistakes: Mistakes,
    named: list[tuple[str, Case]],
    seen: list[Observation],
    rtol: float,
    atol: float,
) -> str | None:
    for hint, mistake in mistakes.items():
        made = [observe(mistake, *case) for _, case in named]
        if broken := [m.error for m in made if m.error and m.error.is_a("NameError")]:
            raise BrokenCheck(f"el error conocido «{hint}» falla: {broken[0]}")
        if all(_alike(mine, theirs, rtol, atol) for mine, theirs in zip(seen, made, strict=True)):
            return hint
    return None


def _alike(answer: Observation, mistake: Observation, rtol: float, atol: float) -> bool:
    if answer.error is not None or mistake.error is not None:
        return (
            answer.error is not None
            and mistake.error is not None
            and answer.error.kind == mistake.error.kind
        )
    return difference(answer.value, mistake.value, rtol, atol) is None


def _number(value: float) -> str:
    return f"{value:.4g}".replace(".", ",")
