"""The class report: its statistics, what it points at, and a page that nothing can break."""

import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from examiner.report import (
    Misconception,
    misconceptions,
    needs_attention,
    report_page,
    task_statistics,
)
from examiner.report.record import ClassRecord, Item, Submission, TaskRecord
from examiner.report.statistics import difficulty, discrimination, histogram, quality, quartiles
from examiner.verdict import CheckVerdict, Report, Verdict

HOSTILE = "<script>document.title='GANA'</script>\u202e=cmd"
MADE = datetime(2026, 11, 21, 9, 30)


def submission(student, scores, verdict=Verdict.WRONG, hints=(), **more):
    """Checks a and b, and a written answer w; what is wrong in a check has its hints."""
    checks = tuple(
        CheckVerdict(
            cell,
            Verdict.RIGHT if scores[cell] == 2 else verdict,
            scores[cell],
            2.0,
            hints=() if scores[cell] == 2 else hints,
        )
        for cell in ("a", "b")
    )
    facts = {"late_penalty": 0.0, "late": False, "delivered": True, "collected": None}
    report = more.pop("report", Report(checks=checks, student_seconds=1.0, wall=2.0))
    return Submission(student=student, scores=scores, report=report, **{**facts, **more})


def task(submissions, name="tarea2"):
    items = (
        Item("a", "1. Uno", 2.0, written=False),
        Item("b", "2. Dos", 2.0, written=False),
        Item("w", "3. Escrita", 1.0, written=True),
    )
    return TaskRecord(name, f"Título de {name}", items, tuple(submissions), None)


def record(*tasks):
    students = sorted({one.student for each in tasks for one in each.submissions})
    return ClassRecord("rnn", dict.fromkeys(students, ""), tasks)


def page_of(class_record, found=()):
    statistics = [task_statistics(one) for one in class_record.tasks]
    html = report_page(class_record, statistics, found, needs_attention(class_record), MADE)
    return html, BeautifulSoup(html, "html.parser")


def test_difficulty_is_the_mean_share_of_the_points():
    assert difficulty([2.0, 1.0, 0.0, 2.0], 2.0) == pytest.approx(0.625)
    assert difficulty([], 2.0) is None


def test_discrimination_is_the_correlation_with_the_rest():
    # By hand: deviations (-1, 0, 1) and (-2, -1, 3): r = 5 / sqrt(2 · 14).
    assert discrimination([0, 1, 2], [0, 1, 5]) == pytest.approx(5 / 28**0.5)
    assert discrimination([1, 1, 1], [0, 1, 5]) is None
    assert discrimination([0, 1], [0, 1]) is None
    assert [quality(r) for r in (0.4, 0.3, 0.2, 0.0, -0.1)] == [
        "muy buena",
        "buena",
        "mejorable",
        "revisar",
        "al revés",
    ]


def test_shares_fall_in_the_tenth_that_they_open():
    assert histogram([0.0, 0.1, 0.3, 3 * 0.1, 0.99, 1.0]) == (1, 1, 0, 2, 0, 0, 0, 0, 0, 2)
    assert quartiles([0, 1, 2, 3]) == (0.75, 1.5, 2.25)


def test_written_answers_that_wait_are_no_zeros():
    waiting = submission("ana", {"a": 2.0, "b": 1.0, "w": None})
    marked = submission("eva", {"a": 2.0, "b": 1.0, "w": 0.0})
    found = task_statistics(task([waiting, marked]))
    assert found.quartiles == pytest.approx((0.6375, 0.675, 0.7125))  # of 3/4 and 3/5
    assert found.pending == 1
    assert [(one.n, one.difficulty) for one in found.items] == [(2, 1.0), (2, 0.5), (1, 0.0)]


def test_a_notebook_that_could_not_run_does_not_judge_the_exercises():
    broken = submission(
        "roto", {"a": 0.0, "b": 0.0, "w": 0.0}, report=Report((), problem="no es JSON")
    )
    found = task_statistics(task([submission("ana", {"a": 2.0, "b": 1.0, "w": 1.0}), broken]))
    assert found.delivered == 2
    assert found.items[0].difficulty == 1.0


def test_verdicts_are_shares_and_what_ends_badly_goes_together():
    scores = {"a": 0.0, "b": 2.0, "w": None}
    some = [submission("1", scores, Verdict.TIMEOUT), submission("2", scores, Verdict.CRASHED)]
    some += [submission("3", scores), submission("4", {"a": 2.0, "b": 2.0, "w": None})]
    shares = task_statistics(task(some)).items[0].verdicts
    assert shares == {"otros": 0.5, "incorrecto": 0.25, "correcto": 0.25}


def test_hints_are_counted_once_a_student_and_named_if_the_task_wrote_them(empty_course):
    named, plain = "parece que olvidas sumar el sesgo b.", "los números no coinciden."
    items = (Item("comprueba-rnn-step", "1. Un paso de la red", 2.0, written=False),)

    def wrong(student, hints):
        check = CheckVerdict(items[0].cell, Verdict.WRONG, 0.0, 2.0, hints=hints)
        return submission(
            student, {items[0].cell: 0.0, "a": 0.0, "b": 0.0}, report=Report((check,))
        )

    each = TaskRecord(
        "tarea2", "", items, (wrong("ana", (named, named)), wrong("eva", (plain, named))), None
    )
    found = misconceptions(empty_course, ClassRecord("rnn", {"ana": "", "eva": ""}, (each,)))
    assert [(one.hint, one.students, one.of, one.named) for one in found] == [
        (named, ("ana", "eva"), 2, True),
        (plain, ("eva",), 2, False),
    ]


def reasons(class_record):
    return {(one.student, one.task): one.why for one in needs_attention(class_record)}


def test_whoever_needs_attention_is_named_with_the_reason_and_a_remedy():
    scores = {"a": 0.0, "b": 2.0, "w": 1.0}
    good = {"a": 2.0, "b": 2.0, "w": 1.0}
    fault = Report((CheckVerdict("a", Verdict.FAULT, None, 2.0),))
    class_record = record(
        task(
            [
                submission("bien", good),
                submission("bucle", scores, Verdict.TIMEOUT),
                submission("fallo", scores, report=fault),
                submission("sin", scores, delivered=False),
                submission("html", scores, report=Report((), problem="el fichero no es JSON")),
                submission("toca", good, report=Report((), repairs=("faltaba una celda",))),
                submission("espera", {**good, "w": None}),
            ]
        )
    )
    assert reasons(class_record) == {
        ("fallo", "tarea2"): "falló el calificador: la nota no cuenta todavía",
        ("", ""): "hay entregas con respuestas escritas sin calificar: 1 de tarea2",
        ("bucle", "tarea2"): "no terminó a tiempo en «1. Uno»",
        ("sin", "tarea2"): "su carpeta no tiene cuaderno",
        ("html", "tarea2"): "el fichero no es JSON",
        ("toca", "tarea2"): "cuaderno reparado: faltaba una celda",
    }
    assert all(one.what_to_do for one in needs_attention(class_record))


def test_far_below_one_s_own_marks_and_many_tasks_missing_stand_out():
    good, bad = {"a": 2.0, "b": 2.0, "w": 1.0}, {"a": 0.0, "b": 0.0, "w": 0.0}
    everybody = ("ana", "bea", "eva")
    tasks = [task([submission(who, good) for who in everybody], f"tarea{n}") for n in (1, 2)]
    tasks.append(task([submission("ana", bad), submission("bea", good)], "tarea3"))
    tasks.append(task([submission("ana", good), submission("bea", good)], "tarea4"))
    found = reasons(record(*tasks))
    assert found[("ana", "tarea3")].endswith("por debajo de lo suyo")
    assert found[("eva", "")] == "le faltan 2 de 4 tareas: tarea3, tarea4"
    assert set(found) == {("ana", "tarea3"), ("eva", "")}


@pytest.fixture(scope="module")
def hostile():
    some = [submission(f"s{n:02}", {"a": n % 3, "b": n % 2 * 2, "w": None}) for n in range(12)]
    some.append(submission(HOSTILE, {"a": 0.0, "b": 1.0, "w": None}, hints=(HOSTILE,)))
    some[0] = submission(
        "s00", {"a": 2.0, "b": 1.0, "w": 1.0}, collected=datetime(2026, 3, 1, tzinfo=UTC), late=True
    )
    found = Misconception("tarea2", "a", "1. Uno", HOSTILE, (HOSTILE, "s01"), 13, named=True)
    return page_of(record(task(some)), [found])


def test_nothing_on_the_page_loads_leads_away_or_runs_but_its_own_script(hostile):
    html, page = hostile
    assert not re.search(r"(src|href)=[\"'](?!#)", html)
    assert "url(" not in html and "@import" not in html
    assert len(page.find_all("script")) == 1
    assert "GANA" not in page.script.text
    assert "\u202e" not in html and "‹U+202E›" in html
    assert not [one for one in page.find_all(True) if any(a.startswith("on") for a in one.attrs)]


def test_every_table_has_a_caption_and_headers_with_scope(hostile):
    _, page = hostile
    tables = page.find_all("table")
    assert len(tables) >= 5
    for one in tables:
        assert one.caption.text
        assert all(th.get("scope") == "col" for th in one.thead.find_all("th"))
        assert all(row.th["scope"] == "row" for row in one.tbody.find_all("tr"))
    for plot in page.find_all("svg", class_="plot"):
        assert plot["role"] == "img" and plot.title.text and plot.desc.text


def test_a_class_too_small_for_a_correlation_says_so():
    few = [submission(f"s{n}", {"a": n % 3, "b": n % 2 * 2, "w": None}) for n in range(6)]
    assert "pocas entregas (6)" in page_of(record(task(few)))[0]


def test_links_within_the_page_arrive(hostile):
    _, page = hostile
    places = {one["id"] for one in page.find_all(id=True)}
    assert {one["href"].removeprefix("#") for one in page.find_all("a")} <= places
