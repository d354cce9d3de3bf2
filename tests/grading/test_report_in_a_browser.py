"""The report as its reader has it: it sorts, it is accessible, and it asks the network nothing."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from examiner.report import needs_attention, report_page, task_statistics
from examiner.report.record import ClassRecord, Item, Submission, TaskRecord
from examiner.verdict import CheckVerdict, Report, Verdict

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The page of a class of twelve in chromium, with what it asked for and complained of."""
    items = (Item("a", "1. Uno", 2.0, written=False), Item("b", "2. Dos", 2.0, written=False))
    submissions = []
    for number in range(12):
        scores = {"a": number % 3 * 1.0, "b": number % 5 / 2}
        checks = tuple(CheckVerdict(cell, Verdict.PARTLY, scores[cell], 2.0) for cell in scores)
        report = Report(checks, student_seconds=number + 0.5, wall=20.0 - number)
        submissions.append(Submission(f"s{number}", scores, 0.0, False, True, None, report))
    record = ClassRecord(
        "rnn",
        {one.student: "" for one in submissions},
        (TaskRecord("tarea2", "Tarea 2", items, tuple(submissions), None),),
    )
    statistics = [task_statistics(one) for one in record.tasks]
    path: Path = tmp_path_factory.mktemp("report") / "report.html"
    attention = needs_attention(record)
    path.write_text(report_page(record, statistics, [], attention, datetime(2026, 11, 21)), "utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = browser.new_page()
        opened.trouble = []
        opened.on("console", lambda message: opened.trouble.append(message.text))
        opened.on("pageerror", lambda error: opened.trouble.append(str(error)))
        opened.on("request", lambda request: opened.trouble.append(request.url))
        opened.goto(path.as_uri())
        assert opened.trouble.pop(0) == path.as_uri()
        yield opened
        browser.close()


def test_a_click_on_a_header_sorts_by_it_and_says_so(page):
    table = page.locator("table", has_text="Porcentaje de los puntos")
    header = table.locator("thead th").nth(2)
    marks = table.locator("tbody tr td:nth-child(3)")
    header.locator("button").click()
    up = [int(text.split()[0]) for text in marks.all_text_contents()]
    assert up == sorted(up) and up[0] < up[-1]
    assert header.get_attribute("aria-sort") == "ascending"
    header.locator("button").click()
    assert [int(text.split()[0]) for text in marks.all_text_contents()] == up[::-1]
    assert header.get_attribute("aria-sort") == "descending"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_passes_an_accessibility_checker(page, scheme):
    page.emulate_media(color_scheme=scheme)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_phone_scrolls_it_one_way(page):
    page.set_viewport_size({"width": 375, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") == 375


def test_it_asks_for_nothing_and_complains_of_nothing(page):
    assert page.trouble == []
