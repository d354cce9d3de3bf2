"""The first cell of each graded notebook tells what a student must know, and tells the truth."""

import re
from pathlib import Path

import nbformat
import pytest

from examiner.cells import is_check, is_grade, is_locked

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "release").glob("*/*.ipynb"))
pytestmark = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def front_page(path):
    first = nbformat.read(path, as_version=4).cells[0]
    assert first.cell_type == "markdown" and is_locked(first)
    return first.source


def points(path, kind):
    cells = nbformat.read(path, as_version=4).cells
    return sum(cell.metadata.nbgrader.points for cell in cells if kind(cell))


def is_written(cell):
    return is_grade(cell) and not is_check(cell)


def test_it_shows_the_points_that_the_notebook_is_worth(path):
    shown = re.search(r"\*\*(\d+) puntos: (\d+) automáticos y (\d+) escritos? · ", front_page(path))
    total, automatic, written = map(int, shown.groups())
    assert automatic == points(path, is_check)
    assert written == points(path, is_written)
    assert total == automatic + written


def test_it_shows_the_time_and_what_prepares_for_it(path):
    assert re.search(
        r" · (unos \d+ minutos|a tu ritmo, al menos dos horas)\b.* · prepara: \w+", front_page(path)
    )


def test_it_says_how_to_check_oneself(path):
    page = front_page(path)
    for way in (
        "la celda que sigue a cada ejercicio",
        "Restart Kernel and Run All",
        "**Validate**",
    ):
        assert way in page


def test_it_says_what_the_mark_consists_of(path):
    page = front_page(path)
    assert "ocultos" in page and "rúbrica" in page


def test_every_written_question_shows_its_rubric(path):
    """Between the last thing that was marked and the answer."""
    shown = ""
    for cell in nbformat.read(path, as_version=4).cells:
        if is_written(cell):
            assert "Rúbrica" in shown, cell.id
        shown = "" if is_grade(cell) else shown + cell.source


def test_it_says_what_to_hand_in(path):
    page = front_page(path)
    assert f"`{path.name}`, sin cambiarle el nombre" in page
    assert "no borres las que hay" in page


def test_what_lateness_costs_is_what_the_course_is_set_to(path, course):
    policy = course.config.LatePolicy
    said = (
        f"hay {policy.grace_minutes:.0f} minutos de margen; después se pierde el "
        f"{policy.per_day:.0%} de lo obtenido por cada día empezado, y nunca más del "
        f"{policy.most:.0%}."
    ).replace("%", " %")
    assert said in front_page(path)


def test_it_is_short(path):
    assert len(front_page(path).split()) <= 280
