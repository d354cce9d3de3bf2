"""A student's first minutes in JupyterLab: the published task, and what «Validate» says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from desk_server import jupyter_lab
from playwright.sync_api import Browser, Page

from examiner.cells import is_solution
from examiner.course import open_course
from examiner.publish import publish

ROOT = Path(__file__).parents[2]
SLOW = 240_000  # ms: validating runs the whole notebook, which imports TensorFlow


@dataclass
class Desk:
    """The student edition, the server on it and the browser."""

    folder: Path
    address: str
    browser: Browser

    def open(self, notebook: str) -> Page:
        """The notebook in JupyterLab, ready to press «Validate»."""
        page = self.browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(SLOW)
        page.goto(f"{self.address}/lab/tree/{notebook}?reset")
        page.locator(".validate-button").wait_for()
        # The server answers nobody while it validates, not even a kernel that is starting.
        page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
        return page

    def validate(self, notebook: str) -> str:
        """What the dialogue says after pressing «Validate»."""
        page = self.open(notebook)
        page.get_by_role("button", name="Validate").click()
        said = page.locator(".jp-Dialog .jp-Dialog-content").inner_text()
        page.close()
        return said


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("home")
    folder = tmp_path_factory.mktemp("published") / "rnn"
    publish(open_course(ROOT), folder)
    with jupyter_lab(folder, home) as address:
        yield Desk(folder, address, browser)


def solve(folder: Path, answers: dict[str, str]) -> None:
    """Write the reference's answers in the published notebook, and these in place of some."""
    source = nbformat.read(ROOT / "source" / "tarea2" / "tarea2.ipynb", as_version=4)
    solutions = {cell.id: cell.source for cell in source.cells if is_solution(cell)} | answers
    path = folder / "release" / "tarea2" / "tarea2.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.source = solutions.get(cell.id, cell.source)
    nbformat.write(notebook, path.with_name("solved.ipynb"))


def test_the_front_page_is_what_a_student_sees_first(desk: Desk) -> None:
    page = desk.open("release/tarea2/tarea2.ipynb")
    front = page.locator(".jp-RenderedMarkdown").first
    front.get_by_role("heading", name="Tarea 2 — Una RNN desde cero").wait_for()
    shown = front.inner_text()
    page.close()
    for label in ("13 puntos", "unos 90 minutos", "Compruébate", "Tu nota", "Entrega"):
        assert label in shown


def test_an_untouched_task_fails_and_each_check_says_in_spanish_what_is_missing(
    desk: Desk,
) -> None:
    said = desk.validate("release/tarea2/tarea2.ipynb")
    assert "devuelve la forma (N, d_h)" in said
    assert said.count("falta tu código en esta función.") >= 7
    assert "Traceback" not in said and "NotYet" not in said


def test_a_wrong_answer_fails_alone(desk: Desk) -> None:
    wrong = 'def rnn_step(x, h, p):\n    return np.tanh(x @ p["U"] + p["b"])'
    solve(desk.folder, {"rnn-step": wrong})
    said = desk.validate("release/tarea2/solved.ipynb")
    assert "✘ el estado anterior cambia el resultado (0/0,25)" in said
    assert "✔ sin entrada ni estado queda tanh(b) (0,25/0,25)" in said


def test_a_solved_task_passes_although_the_hidden_points_are_still_to_come(desk: Desk) -> None:
    solve(desk.folder, {})
    assert "Success!" in desk.validate("release/tarea2/solved.ipynb")
