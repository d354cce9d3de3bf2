"""The student's feedback page: in Spanish, self-contained, the same whoever makes it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.api import Gradebook
from nbgrader.server_extensions.formgrader import handlers
from playwright.sync_api import sync_playwright

from examiner.batch.gradebook import open_writer
from examiner.cells import grade_id, is_check
from examiner.course import CONFIG, open_course
from examiner.examination.examine import Examined
from examiner.feedback import feedback
from examiner.formulas import mathml
from examiner.pages import markdown_to_html
from examiner.release import nbgrader_api, release
from examiner.verdict import CheckVerdict, Report, Verdict

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
STUDENT = "Ñandú, Álex"
WROTE = "La tasa es $\\frac{1}{T}$. <img src=x onerror=\"document.title='GANA'\">"
SAID = "Bien razonado: $U$ no cambia."


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """tarea2, graded for a student: all right but a hint, a loop, and an answer with a comment."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copyfile(ROOT / CONFIG, folder / CONFIG)
    shutil.copytree(ROOT / "source" / "tarea2", folder / "source" / "tarea2")
    made = open_course(folder)
    release(made, "tarea2")
    task = made.task("tarea2")
    notebook, checks = nbformat.from_dict(task.master), []
    for cell in notebook.cells:
        if is_check(cell):
            worth = float(cell.metadata.nbgrader.points)
            verdict, text, earned = (
                Verdict.RIGHT,
                f"✔ bien\nPuntos: {worth:g} de {worth:g}\n",
                worth,
            )
            if grade_id(cell) == "comprueba-rnn-step":
                verdict, earned = Verdict.PARTLY, 0.5
                text = "✘ coincide\n    → parece que restas el sesgo: se suma.\nPuntos: 0,5 de 2\n"
            if grade_id(cell) == "comprueba-rnn-forward":
                verdict, earned = Verdict.TIMEOUT, 0.0
                text = "Veredicto: tiempo agotado. Tu código no termina a tiempo.\n"
            cell.outputs = [
                new_output("stream", name="stdout", text=text),
                new_output("execute_result", data={"text/plain": repr(earned)}),
            ]
            checks.append(CheckVerdict(grade_id(cell), verdict, earned, worth))
        elif grade_id(cell) == "matrices-compartidas":
            cell.source = WROTE
    with open_writer(made) as writer:
        writer.write(task, STUDENT, Examined(notebook, Report(tuple(checks))), "")
    with Gradebook(made.db_url, "rnn") as gradebook:
        comment = gradebook.find_comment("matrices-compartidas", "tarea2", "tarea2", STUDENT)
        comment.manual_comment = SAID
        gradebook.db.commit()
    made.submitted("tarea2", STUDENT).mkdir(parents=True)
    return made


@pytest.fixture(scope="module")
def path(course):
    return feedback(course, "tarea2")[0]


@pytest.fixture(scope="module")
def page(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_it_says_whose_it_is_and_the_marks_so_far(page):
    assert page.html["lang"] == "es"
    header = " ".join(page.header.text.split())
    assert "Tarea 2 — Una RNN desde cero" in header and STUDENT in header
    assert "8,5 de 13 puntos" in header
    assert "Por calificar todavía: 1 de los puntos" in header


def test_each_exercise_has_its_points_its_verdict_and_what_to_do(page):
    rows = [[cell.text.strip() for cell in row.find_all(["th", "td"])] for row in page("tr")[1:]]
    assert rows[0] == [
        "1. Un paso de la red",
        "0,5 de 2",
        "◐ parcial",
        "Lee las pistas de los criterios que faltan.",
    ]
    assert rows[1][1:] == ["0 de 2", "✘ tiempo agotado", "Tu código no termina a tiempo."]
    assert rows[2][1:] == ["2 de 2", "✔ correcto", ""]
    assert rows[7][1:3] == ["de 1", "… por calificar"]


def test_links_arrive_at_each_exercise(page):
    links = [one["href"].removeprefix("#") for one in page.nav("a")]
    assert len(links) == 8
    assert all(page.find(id=link) for link in links)


def test_the_comment_of_whoever_marked_is_there_with_its_formulas(page):
    said = page.find_all(class_="comment")[-1]
    assert "Bien razonado" in said.text
    assert said.math.mi.text == "U"


def test_nothing_is_loaded_and_formulas_need_no_script(page):
    addresses = [one.get("src") or one.get("href") for one in page.find_all(["img", "a", "link"])]
    assert not [one for one in addresses if one and not one.startswith(("#", "data:"))]
    assert page.find("script") is None
    assert page.find("mfrac") and "$" not in page.find("main").find(class_="text").text


def test_nbgrader_s_command_makes_the_same_page(course, path):
    ours = path.read_bytes()
    path.unlink()
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_feedback", "tarea2", "--force"],
        cwd=course.root,
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert path.read_bytes() == ours


def test_the_formgrader_s_button_makes_the_same_page(course, path):
    ours = path.read_bytes()
    api = nbgrader_api(course)
    # What the formgrader's extension sets for its own pages.
    api.config.HTMLExporter.template_name = "formgrade"
    api.config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    assert api.generate_feedback("tarea2", STUDENT)["success"]
    assert path.read_bytes() == ours


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_in_a_browser_it_is_accessible_fits_a_phone_and_asks_for_nothing(path):
    asked = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 375, "height": 700})
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") == 375
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
        assert page.title() == "Tarea 2 — Una RNN desde cero: comentarios"
        browser.close()
    assert asked == [path.as_uri()]


@pytest.mark.parametrize(
    ("tex", "drawn"),
    [
        (r"\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
        ("x_t^2", "<msubsup><mi>x</mi><mi>t</mi><mn>2</mn></msubsup>"),
        (r"\mathbb{R}", "<mi>ℝ</mi>"),
        ("a<b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
        (r"\text{si }", "<mtext>si\xa0</mtext>"),
    ],
)
def test_tex_becomes_mathml(tex, drawn):
    assert mathml(tex) == f"<math>{drawn}</math>"


@pytest.mark.parametrize(
    "tex", [r"\href{http://x}{y}", r"\frac{a", "x^", "{" * 500, r"\hat" * 500, r"\left( x"]
)
def test_tex_that_cannot_be_drawn_is_shown_as_it_is(tex):
    assert BeautifulSoup(mathml(tex), "html.parser").code.text == tex


def test_nothing_in_a_formula_is_markup():
    drawn = mathml(r"\text{</math><script>} \operatorname{<b>} < \mathbb{<i>}")
    assert {one.name for one in BeautifulSoup(drawn, "html.parser").find_all(True)} == {
        "math",
        "mrow",
        "mtext",
        "mi",
        "mo",
    }


def test_every_formula_of_the_course_is_drawn():
    given = NotebookNode(metadata={"nbgrader": {"locked": True, "solution": False}})
    shown = [
        markdown_to_html({"cell": given}, cell.source)
        for notebook in [*ROOT.glob("source/*/*.ipynb"), *ROOT.glob("course/*.ipynb")]
        for cell in nbformat.read(notebook, as_version=4).cells
        if cell.cell_type == "markdown" and "attachments" not in cell
    ]
    assert sum(html.count("<math") for html in shown) > 1000
    assert not [html for html in shown if 'class="tex"' in html]
