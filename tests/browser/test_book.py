"""The web book in a real browser: it opens, it reads well, it answers, and it needs no network."""

import functools
import http.server
import json
import os
import re
import subprocess
import sys
import threading
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "course" / "book"
LESSONS = sorted(f"course/{path.stem}" for path in ROOT.glob("course/*.ipynb"))
TASKS = sorted(f"release/{path.stem}/{path.stem}" for path in ROOT.glob("release/*/*.ipynb"))
OTHERS = ["index", "abrir", "course/glosario", "course/bibliografia"]
PAGES = [*OTHERS, *LESSONS, *TASKS, "search"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book, built from nothing with every warning an error."""
    folder = tmp_path_factory.mktemp("book")
    (folder / "source").mkdir()
    build = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-c", BOOK]
    environment = {k: v for k, v in os.environ.items() if k not in ("REPOSITORY", "JUPYTERHUB")}
    done = subprocess.run(
        [*build, folder / "source", folder / "html"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=540,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return folder / "html"


@pytest.fixture(scope="module")
def address(book: Path) -> Iterator[str]:
    """Where the book is served."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(book))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


# --- What every page must do, looked at in one pass

MATH_IS_READY = """() => [...document.querySelectorAll(".math")].every(
    (formula) => formula.querySelector("mjx-container, mjx-merror"))"""

LOOK = r"""() => {
    const article = document.querySelector("article") ?? document.body;
    const headings = [...article.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const levels = headings.map((heading) => +heading.tagName[1]);
    const prose = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const raw = [];
    while (prose.nextNode()) {
        const { parentElement, data } = prose.currentNode;
        const verbatim = parentElement.closest("pre, code, script, mjx-container");
        if (!verbatim && /\$|\\[a-z(\[]/.test(data)) {
            raw.push(data.trim().slice(0, 60));
        }
    }
    return {
        levels,
        raw,
        broken: [...document.querySelectorAll("mjx-merror")].map((e) => e.textContent),
        formulas: document.querySelectorAll("mjx-container").length,
        images: [...document.images].map((i) => [i.alt, i.complete && i.naturalWidth > 0]),
        language: document.documentElement.lang,
    };
}"""

WIDER_THAN_THE_SCREEN = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
        .filter((e) => e.getBoundingClientRect().right > width + 1).slice(0, 3)
        .map((e) => e.outerHTML.slice(0, 80));
}"""

# What lies to the left of a box that scrolls cannot be reached.
WITHOUT_A_BEGINNING = """() => [...document.querySelectorAll("div.math")]
    .filter((box) => {
        const formula = box.querySelector("mjx-container").getBoundingClientRect();
        return formula.left < box.getBoundingClientRect().left - 1;
    }).map((box) => box.querySelector("mjx-assistive-mml").textContent.slice(0, 60))"""

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


# The checker walks every element, and most are pieces of formulas and words of code: formulas keep
# their size and lose their pieces; code is coloured on two pages, which stand for all.
WITH_CODE = {"course/10_bidireccionales", "release/tarea2/tarea2"}
LIGHTEN = """(withCode) => {
    const formulas = [...document.querySelectorAll("mjx-container")];
    const sizes = formulas.map((formula) => formula.getBoundingClientRect());
    formulas.forEach((formula, i) => {
        formula.replaceChildren();
        formula.style.cssText =
            `display: inline-block; width: ${sizes[i].width}px; height: ${sizes[i].height}px`;
    });
    for (const code of withCode ? [] : document.querySelectorAll(".highlight pre")) {
        code.textContent = code.textContent;
    }
    const still = document.createElement("style");
    still.textContent = "* { transition: none !important }";
    document.head.append(still);
}"""


def violations(page: Page, **options: object) -> list[str]:
    """What an accessibility checker finds serious."""
    found = Axe().run(page, options={"resultTypes": ["violations"], "preload": False, **options})
    return [
        f"{violation['id']}: {violation['nodes'][0]['html'][:120]}"
        for violation in found.response["violations"]
        if violation["impact"] in ("serious", "critical")
    ]


def problems_of_headings(levels: list[int]) -> list[str]:
    jumps = [f"h{a} → h{b}" for a, b in pairwise(levels) if b > a + 1]
    return jumps + ([f"{levels.count(1)} h1"] if levels.count(1) != 1 else [])


@pytest.fixture(scope="module")
def survey(browser: Browser, address: str) -> dict[str, list[str]]:
    """Every page, opened once: what is wrong, by kind."""
    wrong: dict[str, list[str]] = defaultdict(list)
    context = browser.new_context(viewport=DESKTOP, color_scheme="light")

    def only_the_book(route, request):
        if request.url.startswith((address, "data:", "blob:")):
            route.continue_()
        else:
            wrong["asked elsewhere"].append(request.url)
            route.abort()

    context.route("**/*", only_the_book)
    for name in PAGES:
        page = context.new_page()

        def note(kind: str, what: str, name: str = name) -> None:
            wrong[kind].append(f"{name}: {what}")

        page.on(
            "console",
            lambda m, note=note: m.type == "error" and note("console", f"{m.text} {m.location}"),
        )
        page.on("pageerror", lambda error, note=note: note("console", str(error)))
        page.goto(f"{address}/{name}.html")
        page.wait_for_function(MATH_IS_READY)
        seen = page.evaluate(LOOK)
        for what in seen["raw"] + seen["broken"]:
            note("formulas", what)
        for what in problems_of_headings(seen["levels"]):
            note("headings", what)
        for alt, drawn in seen["images"]:
            if len(alt) < 20 or not drawn:
                note("images", alt or "without alternative text")
        if seen["language"] != "es":
            note("language", seen["language"])
        wrong["count of formulas"] += [name] * seen["formulas"]
        page.set_viewport_size(PHONE)
        for what in page.evaluate(WIDER_THAN_THE_SCREEN):
            note("wide", what)
        for what in page.evaluate(WITHOUT_A_BEGINNING):
            note("without a beginning", what)
        page.set_viewport_size(DESKTOP)
        page.evaluate(LIGHTEN, name in WITH_CODE)
        for what in violations(page):
            note("accessibility", what)
        page.evaluate("document.documentElement.dataset.theme = 'dark'")
        for what in violations(page, runOnly=["color-contrast"]):
            note("dark", what)
        page.close()
    context.close()
    return wrong


def test_no_page_asks_anything_of_another_host(survey):
    assert survey["asked elsewhere"] == []


def test_no_page_reports_an_error_in_the_console(survey):
    assert survey["console"] == []


def test_every_formula_is_drawn(survey):
    assert survey["formulas"] == []
    assert len(survey["count of formulas"]) > 1500


def test_every_figure_is_shown_and_told_in_words(survey):
    assert survey["images"] == []


def test_headings_go_down_one_level_at_a_time(survey):
    assert survey["headings"] == []


def test_every_page_says_that_it_is_in_spanish(survey):
    assert survey["language"] == []


def test_an_accessibility_checker_finds_nothing_serious(survey):
    assert survey["accessibility"] == []


def test_dark_pages_have_enough_contrast(survey):
    assert survey["dark"] == []


def test_no_page_is_wider_than_a_phone(survey):
    assert survey["wide"] == []


def test_a_formula_wider_than_a_phone_can_be_read_from_its_beginning(survey):
    assert survey["without a beginning"] == []


# --- The files, as they were built


class Document(HTMLParser):
    """Links, images, addresses and downloads of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[tuple[str, dict[str, str | None]]] = []
        self.anchors: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors |= {found[key] or "" for key in ("id", "name") if key in found}
        for key in ("href", "src"):
            if found.get(key):
                self.links.append((found[key] or "", found))


@pytest.fixture(scope="module")
def documents(book: Path) -> dict[Path, Document]:
    return {path: Document(path) for path in book.rglob("*.html") if "_static" not in path.parts}


def test_the_book_holds_every_page_and_no_other(book, documents):
    assert {str(path.relative_to(book)) for path in documents} == {f"{name}.html" for name in PAGES}


def test_every_link_and_image_of_the_book_leads_somewhere(book, documents):
    broken = []
    for path, document in documents.items():
        for link, _ in document.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            anchor = unquote(parts.fragment)
            if not target.is_file():
                broken.append(f"{path.relative_to(book)}: {link}")
            elif anchor and target in documents and anchor not in documents[target].anchors:
                broken.append(f"{path.relative_to(book)}: {link} (no such place)")
    assert broken == []


def test_every_notebook_can_be_downloaded_as_it_is(book, documents):
    for name in [*LESSONS, *TASKS]:
        path = book / f"{name}.html"
        offers = [
            (link, found["download"])
            for link, found in documents[path].links
            if found.get("download")
        ]
        [(link, saved_as)] = offers
        original = ROOT / f"{name}.ipynb"
        assert saved_as == original.name
        assert (path.parent / link).read_bytes() == original.read_bytes()


def test_the_page_on_opening_notebooks_says_what_the_students_guide_says(book):
    guide = (ROOT / "docs" / "students.es.md").read_text(encoding="utf-8")
    commands = re.findall(r"^[$>] (.+)$", guide, flags=re.MULTILINE)
    page = re.sub(r"<[^>]+>", "", (book / "abrir.html").read_text(encoding="utf-8"))
    assert len(commands) == 4
    assert [command for command in commands if command not in page] == []


def test_next_leads_through_the_lessons_in_order(book, documents):
    way, here = [], (book / "index.html").resolve()
    while here in documents and len(way) < len(PAGES):
        ahead = [
            link
            for link, found in documents[here].links
            if "right-next" in (found.get("class") or "")
        ]
        if not ahead:
            break
        here = (here.parent / ahead[0]).resolve()
        way.append(str(here.relative_to(book.resolve()).with_suffix("")))
    assert way[: len(LESSONS)] == LESSONS
    assert set(way) == set(PAGES) - {"index", "search"}


def test_every_answer_of_the_notebooks_is_an_answer_of_the_page(book):
    for name in [*LESSONS, *TASKS]:
        cells = json.loads((ROOT / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
        prose = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
        page = (book / f"{name}.html").read_text(encoding="utf-8")
        answers = re.findall(r"<details(?! class=\"code)", page)
        assert len(answers) == "".join(prose).count("<details>"), name


# --- What a reader does


def test_a_quiz_answers_and_says_right_or_wrong_without_colour(page, address):
    page.goto(f"{address}/course/03_rnn_desde_cero.html")
    quiz = page.locator(".quiz", has_text="¿dónde está guardado que hubo un «no»?")
    frames = set()
    for option, verdict in (("a)", "✘ No:"), ("c)", "✔ Correcto.")):
        answer = quiz.locator("details", has_text=option).first
        explanation = answer.locator("p").first
        assert not explanation.is_visible()
        answer.locator("summary").click()
        assert explanation.is_visible()
        assert explanation.inner_text().startswith(verdict)
        frames.add(answer.evaluate("(e) => getComputedStyle(e).borderTopStyle"))
    assert len(frames) == 2  # one solid, one dashed


def test_a_quiz_answers_to_the_keyboard(page, address):
    page.goto(f"{address}/course/05_lstm.html")
    label = page.locator(".quiz summary").first
    label.focus()
    page.keyboard.press("Enter")
    assert label.locator("xpath=..").locator("p").first.is_visible()


def test_paper_shows_every_answer_and_no_menu(page, address):
    page.goto(f"{address}/course/03_rnn_desde_cero.html")
    answers = page.locator("article details:not(.code)")
    closed = page.locator("article details:not([open])")
    before = closed.count()
    assert before >= answers.count() >= 20
    page.emulate_media(media="print")
    page.wait_for_function("!document.querySelector('article details:not([open], .code)')")
    assert not page.locator(".bd-sidebar-primary").is_visible()
    assert not page.locator(".notebook-buttons").is_visible()
    page.emulate_media(media="screen")
    page.wait_for_function(
        f"document.querySelectorAll('article details:not([open])').length === {before}"
    )


@pytest.mark.parametrize(
    ("words", "lesson"),
    [
        ("atención", "12_atencion_y_bert"),
        ("atencion", "12_atencion_y_bert"),
        ("compuertas", "05_lstm"),
        ("retropropagacion a traves del tiempo", "04_bptt_y_gradientes"),
    ],
)
def test_the_search_finds_a_lesson_with_and_without_accents(page, address, words, lesson):
    page.goto(f"{address}/search.html?q={words}")
    page.get_by_text(re.compile(r"^\d+ resultados\.$|^Un resultado\.$")).wait_for()
    found = page.locator("#search-results li", has=page.locator(f"a[href*='{lesson}']")).first
    around = found.locator(".context").inner_text()
    assert plain(words.split()[0])[:8] in plain(around)


def test_a_term_leads_to_its_definition(page, address):
    page.goto(f"{address}/course/05_lstm.html")
    page.get_by_role("link", name="compuerta", exact=True).click()
    page.wait_for_url("**/glosario.html#term-compuerta")
    assert page.locator("dt:target").inner_text().startswith("compuerta")


def plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_no_term_leads_to_the_definition_of_another(book):
    glossary = (book / "course" / "glosario.html").read_text(encoding="utf-8")
    written = dict(re.findall(r'<dt id="(term-[^"]+)">(.*?)<span class="english"', glossary))
    linked = 0
    for name in [*LESSONS, *TASKS]:
        page = (book / f"{name}.html").read_text(encoding="utf-8")
        found = re.findall(r'#(term-[^"]+)".*?<strong class="glossary-term">(.*?)<', page)
        assert len({anchor for anchor, _ in found}) == len(found), name  # the first one only
        for anchor, words in found:
            first = plain(words).split()[0].strip(".,:")
            stem = first.removesuffix("s").removesuffix("e")
            assert stem in plain(written[anchor]), (name, words)
        linked += len(found)
    assert linked > 60


def test_a_word_with_another_meaning_has_no_link(book):
    for name in LESSONS:
        page = (book / f"{name}.html").read_text(encoding="utf-8")
        assert ("#term-contexto" in page) == ("/11_" in name), name


# --- What the sources promise


def test_the_bibliography_has_all_that_the_lessons_cite():
    entries = (ROOT / "course" / "bibliografia.md").read_text(encoding="utf-8").splitlines()
    missing, cited = [], 0
    for name in LESSONS:
        number = name.partition("/")[2][:2]
        cells = json.loads((ROOT / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
        text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
        reading = " ".join(text.partition("**Para leer más:**")[2].split())
        for title in re.findall(r"«([^»]+)»", reading):
            cited += 1
            same = [e for e in entries if f"«{title}".lower() in e.lower()]
            if not any(re.search(rf"lecci[oó]n.*\b{number}\b", entry) for entry in same):
                missing.append(f"{number}: {title}")
    assert missing == []
    assert cited > 30


def test_a_published_course_opens_in_colab_and_in_a_hub(monkeypatch):
    monkeypatch.syspath_prepend(str(BOOK))
    from extensions.notebook_buttons import online

    nowhere = SimpleNamespace(notebook_repository="", notebook_branch="main", notebook_hub="")
    assert online("course/05_lstm", nowhere) == []
    there = SimpleNamespace(
        notebook_repository="https://github.com/ana/curso",
        notebook_branch="2026",
        notebook_hub="https://hub.example",
    )
    (_, colab), (_, hub) = online("course/05_lstm", there)
    assert colab == (
        "https://colab.research.google.com/github/ana/curso/blob/2026/course/05_lstm.ipynb"
    )
    assert hub.startswith(
        "https://hub.example/hub/user-redirect/git-pull?repo=https%3A%2F%2Fgithub"
    )
    assert "urlpath=lab%2Ftree%2Fcurso%2Fcourse%2F05_lstm.ipynb" in hub
