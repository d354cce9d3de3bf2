"""The instructor's desk: nbgrader's formgrader and JupyterLab on this course, in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from desk_class import ROOT, TASK, WRITTEN, hand_in, make_course
from desk_server import jupyter_lab
from nbgrader.api import Gradebook
from playwright.sync_api import Browser, Locator, Page

from examiner.batch import grade
from examiner.course import Course, open_course
from examiner.feedback import feedback

STUDENTS = ("ana", "bea", "carlos", "dora")
MODAL = "#success-modal, #error-modal"
_SLOW = 180_000  # ms; the first examination imports TensorFlow


@dataclass
class Desk:
    """A course, the server on it and the browser before which the instructor sits."""

    course: Course
    address: str
    browser: Browser
    escape: Path

    @contextmanager
    def page(self, path: str) -> Iterator[Page]:
        """A page, of the server if it is a path, on which nothing may go wrong while it is open."""
        troubles: list[str] = []
        page = self.browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(60_000)
        page.on("console", lambda m: troubles.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("requestfailed", lambda request: troubles.append(request.url))
        page.goto(path if "://" in path else self.address + path)
        yield page
        assert (page.evaluate("window.pwned"), troubles) == (None, [])
        page.close()

    def press(self, path: str, name: str, button: str) -> str:
        """Press a button of a table's row, and give what the dialogue that follows says."""
        with self.page(path) as page:
            return press(page, name, button)

    def scores(self) -> dict[str, float]:
        """The marks in the gradebook."""
        with Gradebook(self.course.db_url, self.course.directory.course_id) as gradebook:
            return {row["student"]: row["score"] for row in gradebook.submission_dicts(TASK)}


def press(page: Page, name: str, button: str) -> str:
    row_of(page, name).locator(f".{button} a").click()
    modal = page.locator(MODAL)
    modal.wait_for(timeout=_SLOW)
    page.locator(".modal-title", has_text="Success").wait_for()
    says = modal.inner_text()
    modal.locator(".modal-footer button").click()
    modal.wait_for(state="detached")
    return says


def row_of(page: Page, name: str) -> Locator:
    """The row of the formgrader's table that is about a task or a student."""
    cell = page.locator(".name, .student-id").filter(has_text=name)
    return page.locator("tr", has=cell)


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A course in which nothing is released yet."""
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    folder = tmp_path_factory.mktemp("desk")
    for name in ("course", "home"):
        (folder / name).mkdir()
    course = make_course(folder / "course")
    with jupyter_lab(course.root, folder / "home") as address:
        yield Desk(course, address, browser, folder / "escaped")


@pytest.fixture(scope="module")
def generated(desk: Desk) -> str:
    """What the formgrader says of a student version just generated."""
    return desk.press("/formgrader", TASK, "assign")


@pytest.fixture(scope="module")
def handed_in(desk: Desk, generated: str, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The students' notebooks in the course, and a copy of it all as it is now."""
    hand_in(desk.course, desk.escape)
    copy = tmp_path_factory.mktemp("by-command") / "course"
    shutil.copytree(desk.course.root, copy)
    return open_course(copy)


@pytest.fixture(scope="module")
def graded(desk: Desk, handed_in: Course) -> dict[str, float]:
    """The marks after the formgrader's button graded each student."""
    with desk.page(f"/formgrader/manage_submissions/{TASK}") as page:
        for student in STUDENTS:
            press(page, student, "autograde")
    return desk.scores()


@contextmanager
def manual_grading(desk: Desk, student: str) -> Iterator[Page]:
    """The page on which a person marks a student's notebook, ready."""
    with Gradebook(desk.course.db_url, desk.course.directory.course_id) as gradebook:
        notebook = gradebook.find_submission_notebook(TASK, TASK, student).id
    with desk.page(f"/formgrader/submissions/{notebook}/") as page:
        page.wait_for_function("() => window.formgrader && formgrader.loaded")
        page.wait_for_function("() => formgrader.grades.loaded && formgrader.comments.loaded")
        yield page


def test_the_formgrader_lists_the_tasks(desk: Desk) -> None:
    with desk.page("/formgrader") as page:
        row_of(page, TASK).wait_for()
        assert page.locator("td.name").all_inner_texts() == [TASK]


def test_generate_makes_the_version_for_students(desk: Desk, generated: str) -> None:
    assert f"Successfully created the student version of '{TASK}'" in generated
    text = (desk.course.release(TASK) / f"{TASK}.ipynb").read_text("utf-8")
    assert "NotImplementedError" in text
    assert "HIDDEN TESTS" not in text


def test_autograde_gives_the_marks_of_examiner_grade(
    desk: Desk, handed_in: Course, graded: dict[str, float]
) -> None:
    by_command = {one.student: one.mark.points for one in grade(handed_in, [TASK], workers=2)}
    assert graded == by_command
    assert graded == {"ana": 12.0, "bea": 11.0, "carlos": 0.0, "dora": 12.0}


def test_what_is_graded_is_not_asked_to_be_graded_again(
    desk: Desk, graded: dict[str, float]
) -> None:
    with desk.page(f"/formgrader/manage_submissions/{TASK}") as page:
        statuses = {
            student: row_of(page, student).locator(".status").inner_text() for student in STUDENTS
        }
    assert set(statuses.values()) <= {"graded", "needs manual grading"}, statuses


def test_autograde_runs_student_code_in_the_sandbox(desk: Desk, graded: dict[str, float]) -> None:
    notebook = desk.course.autograded(TASK, "dora") / f"{TASK}.ipynb"
    assert str(desk.escape) in notebook.read_text("utf-8")
    assert not desk.escape.exists()


def test_a_written_answer_is_marked_with_its_rubric_in_view(
    desk: Desk, graded: dict[str, float]
) -> None:
    with manual_grading(desk, "ana") as page:
        page.locator(f"#{WRITTEN}").focus()
        for seen in (
            page.locator("#notebook-container strong", has_text="Rúbrica."),
            page.get_by_text("en todos los pasos se multiplica por la misma"),
            page.locator(f"#{WRITTEN}"),
            page.locator(f"#{WRITTEN}-comment"),
        ):
            handle = seen.element_handle()
            # The page scrolls to what has the focus, and takes half a second for it.
            page.wait_for_function(
                """(element) => {
                    const box = element.getBoundingClientRect();
                    const bar = document.querySelector(".navbar-fixed-top").offsetHeight;
                    return box.top >= bar && box.bottom <= window.innerHeight;
                }""",
                arg=handle,
            )


@pytest.mark.parametrize("path", sorted(ROOT.glob("source/*/*.ipynb")), ids=lambda p: p.stem)
def test_the_text_above_each_written_answer_holds_its_rubric(path: Path) -> None:
    above = ""
    for cell in nbformat.read(path, as_version=4).cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "markdown" and marks.get("grade"):
            assert "**Rúbrica" in above, marks["grade_id"]
        elif cell.cell_type == "markdown":
            above = cell.source


def test_points_and_comment_are_saved_and_reach_the_student(
    desk: Desk, graded: dict[str, float]
) -> None:
    with manual_grading(desk, "ana") as page:
        score, comment = page.locator(f"#{WRITTEN}"), page.locator(f"#{WRITTEN}-comment")
        for field, text, what in (
            (score, "0.75", "grade"),
            (comment, "Falta la densa.", "comment"),
        ):
            field.fill(text)
            with page.expect_response(
                lambda r, what=what: f"/api/{what}/" in r.url and r.request.method == "PUT"
            ):
                field.blur()
    assert desk.scores()["ana"] == 12.75
    desk.press(f"/formgrader/manage_submissions/{TASK}", "ana", "generate-feedback")
    page = desk.course.feedback(TASK, "ana") / f"{TASK}.html"
    by_button = page.read_bytes()
    assert "Falta la densa." in by_button.decode()
    assert feedback(desk.course, TASK, ["ana"]) == [page]
    assert page.read_bytes() == by_button


def test_nothing_of_a_hostile_submission_runs(desk: Desk, graded: dict[str, float]) -> None:
    desk.press(f"/formgrader/manage_submissions/{TASK}", "dora", "generate-feedback")
    feedback_page = desk.course.feedback(TASK, "dora") / f"{TASK}.html"
    with manual_grading(desk, "dora") as page:
        assert page.locator("#notebook-container :text('Las matrices son las mismas')").count() == 2
        assert page.locator(f"#{WRITTEN}").is_visible()
    with desk.page(feedback_page.as_uri()) as page:
        assert "Las matrices son las mismas" in page.content()
    with desk.page(f"/lab/tree/autograded/dora/{TASK}/{TASK}.ipynb?reset") as page:
        drawn = page.locator(".jp-RenderedMarkdown", has_text="Las matrices son las mismas")
        drawn.first.wait_for()


def test_create_assignment_shows_ids_and_points(desk: Desk) -> None:
    source = nbformat.read(desk.course.source(TASK) / f"{TASK}.ipynb", as_version=4)
    marks = [cell.metadata.nbgrader for cell in source.cells]
    with desk.page(f"/lab/tree/source/{TASK}/{TASK}.ipynb?reset") as page:
        page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        page.locator(".lm-TabBar-tab[title='Nbgrader Create Assignment']").click()
        page.locator(".nbgrader-CellWidget").nth(len(marks) - 1).wait_for(state="attached")
        values = "inputs => inputs.map(input => input.value)"
        ids = page.locator(".nbgrader-CellId input").evaluate_all(values)
        shown = page.locator(
            ".nbgrader-CellPoints:not(.nbgrader-mod-uneditable) input"
        ).evaluate_all(values)
        total = page.locator(".nbgrader-TotalPointsInput").input_value()
    assert ids == [one.grade_id for one in marks]
    points = [one.points for one in marks if one.grade]
    assert [float(value) for value in shown] == points
    assert float(total) == sum(points)
