"""Results as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.markup import escape
from rich.table import Table

from examiner.bank import Judged
from examiner.batch import Graded
from examiner.collection import Collected
from examiner.grades import Row
from examiner.plain_outputs import plain_text
from examiner.verdict import Verdict

_TROUBLE = (Verdict.TIMEOUT, Verdict.MEMORY, Verdict.CRASHED, Verdict.FAULT)


def trouble_lines(graded: Graded) -> Iterator[str]:
    """One line if a submission could not be read, stopped its process or was repaired."""
    who = f"{_plain(graded.student)} · {graded.task}"
    if graded.report.problem:
        yield f"[yellow]{who}: {_plain(graded.report.problem)}[/]"
        return
    stops = sorted(
        {check.verdict.value for check in graded.report.checks if check.verdict in _TROUBLE}
    )
    notes = [*stops, *graded.report.deaths[:1], *graded.report.repairs[:2]]
    if notes:
        yield f"[yellow]{who}: {_plain('; '.join(notes))}[/]"


def collected_lines(results: Sequence[Collected]) -> Iterator[str]:
    """One line for each notebook that was left where it was, and why."""
    for one in results:
        if one.how == "left":
            yield f"[yellow]{_plain(one.student)}: {_plain(one.place)}: {_plain(one.why)}[/]"


def grades_table(rows: Sequence[Row], results: Sequence[Graded]) -> Table:
    """Marks of a class, with the verdicts that need a look."""
    verdicts = {(one.task, one.student): one for one in results}
    table = Table(title="Notas", title_justify="left")
    table.add_column("tarea")
    table.add_column("estudiante")
    late = any(row.late_penalty for row in rows)
    for name in ("auto", "manual", *(["retraso"] if late else []), "nota", "de"):
        table.add_column(name, justify="right")
    table.add_column("observaciones")
    for row in rows:
        one = verdicts.get((row.task, row.student))
        table.add_row(
            row.task,
            _plain(row.student),
            f"{row.automatic:g}",
            "por calificar" if row.pending else f"{row.manual:g}",
            *([f"{-row.late_penalty:g}" if row.late_penalty else ""] if late else []),
            f"{row.score:g}",
            f"{row.max_score:g}",
            _notes(one),
        )
    return table


def moved_table(results: Sequence[Graded]) -> Table:
    """Who moved against the last run, by how much, and why."""
    table = Table(title="Notas que cambian", title_justify="left")
    for name in ("tarea", "estudiante", "antes", "ahora", "cambio", "motivo"):
        table.add_column(name, justify="right" if name in ("antes", "ahora", "cambio") else "left")
    for one in results:
        assert one.before is not None
        table.add_row(
            one.task,
            _plain(one.student),
            f"{one.before.points:g}",
            f"{one.mark.points:g}",
            f"{one.moved:+g}",
            one.why,
        )
    return table


def bank_table(task: str, judged: Sequence[Judged]) -> Table:
    """For each function, how many answers were judged as they should, and those that were not."""
    bad = [one for one in judged if one.faults]
    table = Table(title=f"Banco de respuestas · {task}", title_justify="left")
    table.add_column("función", no_wrap=True)
    for name in ("correctas aceptadas", "errores detectados", "con su pista"):
        table.add_column(name, justify="right")
    table.add_column("fallos")
    for function in dict.fromkeys(one.answer.function for one in judged if one.answer.function):
        own = [one for one in judged if one.answer.function == function]
        right = [one for one in own if one.answer.kind == "right"]
        wrong = [one for one in own if one.answer.kind == "wrong"]
        hinted = [one for one in wrong if one.answer.hint]
        table.add_row(
            function,
            f"{sum(not one.faults for one in right)}/{len(right)}",
            f"{sum(not _undetected(one) for one in wrong)}/{len(wrong)}",
            f"{sum(not one.faults for one in hinted)}/{len(hinted)}",
            "\n".join(_plain(f"{one.answer.name}: {f}") for one in own for f in one.faults),
        )
    for one in judged:
        if not one.answer.function:
            notes = "; ".join(one.faults)
            table.add_row(one.answer.name, "", "", f"{one.earned:g}/{one.worth:g}", _plain(notes))
    table.caption = "todo como debe" if not bad else f"{len(bad)} respuestas mal juzgadas"
    return table


def _undetected(one: Judged) -> bool:
    return any(fault.startswith("no se detecta") for fault in one.faults)


def _notes(one: Graded | None) -> str:
    if one is None:
        return ""
    if one.report.problem:
        return _plain(one.report.problem)
    found = {check.verdict.value for check in one.report.checks if check.verdict in _TROUBLE}
    notes = [*sorted(found), *(["cuaderno reparado"] if one.report.repairs else [])]
    if one.report.sandbox == "none":
        notes.append("sin aislamiento")
    return _plain("; ".join(notes))


def _plain(text: str) -> str:
    """Text from a submission, which must not style or forge what the terminal shows."""
    return escape(plain_text(text).replace("\n", " "))
