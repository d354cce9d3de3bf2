"""What a submission puts on feedback and formgrader pages cannot run, link out or restyle."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbgrader.server_extensions.formgrader import handlers
from the_class import Class

from examiner.pages import OWN_CELL, OWN_OUTPUT

_DECEIVERS = (
    "023_lying_exception",
    "072_not_a_notebook",
    "099_files_beside",
    "137_html_output",
    "138_forged_mime",
    "139_markdown",
    "140_attachments",
    "141_mathjax",
    "142_ansi_and_controls",
    "143_right_to_left",
    "146_imitates_the_report",
    "147_lines_in_a_message",
    "148_imitates_the_page",
)
_ACTIVE = ("script", "style", "iframe", "object", "embed", "form", "base", "meta", "link", "svg")
_PAGES = ("feedback", "formgrader")


@pytest.fixture(params=_PAGES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _page(result: Class, student: str, kind: str) -> str:
    task = "tarea2"
    if kind == "feedback":
        return (result.course.feedback(task, student) / f"{task}.html").read_text("utf-8")
    # As the formgrader's own extension configures it, on top of the course's configuration.
    config = result.course.config.copy()
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    resources = {
        **dict.fromkeys(("base_url", "notebook_path", "last_name", "first_name"), ""),
        **dict.fromkeys(("student", "assignment_id", "notebook_id", "submission_id"), task),
        "index": 0,
        "total": 1,
    }
    path = result.course.autograded(task, student) / f"{task}.ipynb"
    html, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    return str(html)


def _active(html: str) -> dict[str, list[str]]:
    """Whatever on a page can run, load or lead elsewhere, by kind."""
    page = BeautifulSoup(html, "html.parser")
    found: dict[str, list[str]] = {tag: [str(one) for one in page.find_all(tag)] for tag in _ACTIVE}
    elements = page.find_all(True)
    found["handlers"] = [str(e) for e in elements if any(a.startswith("on") for a in e.attrs)]
    found["inline styles"] = [str(e) for e in elements if "style" in e.attrs]
    found["addresses"] = sorted(
        {
            address
            for element in elements
            for name in ("src", "href", "action", "formaction", "srcset", "data", "poster")
            if (address := str(element.attrs.get(name, "")))
            and not address.startswith(("data:image/", "#"))
        }
    )
    return found


@pytest.mark.parametrize("attack", _DECEIVERS)
def test_a_page_holds_nothing_active_of_the_submission(
    attack: str, kind: str, graded_class: Class
) -> None:
    assert _active(_page(graded_class, attack, kind)) == _active(
        _page(graded_class, "00-en-blanco", kind)
    )


def test_outputs_and_cells_of_a_submission_say_so(kind: str, graded_class: Class) -> None:
    text = BeautifulSoup(_page(graded_class, "148_imitates_the_page", kind), "html.parser").text
    forged = [text.index("Grade cell: comprueba-rnn-step Score"), text.index("\nPuntos: 2 de 2")]
    labels = [OWN_CELL.strip("*"), OWN_OUTPUT.strip()]
    for label, place in zip(labels, forged, strict=True):
        assert label in text[:place]
        # Nothing but the submission's own text stands between the label and the forgery.
        assert len(text[text.rindex(label, 0, place) : place].split()) < 20


def test_a_message_of_the_student_stays_on_its_line(kind: str, graded_class: Class) -> None:
    for attack in ("023_lying_exception", "147_lines_in_a_message"):
        lines = BeautifulSoup(_page(graded_class, attack, kind), "html.parser").text.splitlines()
        assert "Puntos: 2 de 2" not in [line.strip() for line in lines]


def test_reordering_characters_are_visible(kind: str, graded_class: Class) -> None:
    html = _page(graded_class, "143_right_to_left", kind)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b]", html)
    assert "‹U+202E›" in html


def test_feedback_shows_no_hidden_check(graded_class: Class) -> None:
    for student in ("00-acierta", "00-falla", "063_hidden_marks"):
        html = _page(graded_class, student, "feedback")
        assert "CANARIO-COMPROBACION" not in html
        assert "def reference" not in html


def test_tex_that_draws_stays_and_the_rest_is_text(kind: str, graded_class: Class) -> None:
    html = _page(graded_class, "141_mathjax", kind)
    for command in ("href", "unicode", "require", "style", "class", "cssId", "def", "kern", "let"):
        assert f"\\{command}" not in html.split("notebook-container", 1)[1].replace("\\n", "")
    assert "⧵href" in html


@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")
@pytest.mark.parametrize("attack", ["137_html_output", "139_markdown", "140_attachments"])
def test_no_script_of_a_submission_runs_in_a_browser(
    attack: str, kind: str, graded_class: Class, tmp_path: Path
) -> None:
    def title_of(html: str) -> str:
        page = tmp_path / "page.html"
        page.write_text(html, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
        command += ["--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=2000"]
        command += [f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True)
        found = BeautifulSoup(done.stdout, "html.parser").title
        assert found is not None
        return found.text

    assert title_of("<title>x</title><script>document.title='GANA'</script>") == "GANA"
    assert "GANA" not in title_of(_page(graded_class, attack, kind))
