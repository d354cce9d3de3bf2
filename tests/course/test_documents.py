"""The README files and the documents: what they name exists, and both languages say the same."""

import re
import subprocess
from pathlib import Path

import pytest

from examiner.cli.main import parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "README.es.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(path):
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)
    missing = [link for link in links if "://" not in link and not (path.parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("name", ["README.md", "README.es.md"])
def test_the_commands_shown_are_commands_that_there_are(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    shown = re.findall(r"^\$ (make|examiner) (\S+)(.*?)(?:\s+#.*)?$", text, flags=re.MULTILINE)
    assert len(shown) >= 7
    for program, word, rest in shown:
        if program == "make":
            subprocess.run(["make", "-n", word], cwd=ROOT, check=True, capture_output=True)
        else:
            parser().parse_args([word, *rest.split()])


def test_the_first_two_commands_run_the_main_job_and_the_tests():
    for name in ("README.md", "README.es.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert re.findall(r"^\$ (.*?)\s+#", text, flags=re.MULTILINE)[:2] == [
            "make demo",
            "make test",
        ]


def test_both_languages_show_the_same_commands_and_links():
    found = []
    for name in ("README.md", "README.es.md"):
        text = (ROOT / name).read_text(encoding="utf-8").replace(name, "")
        commands = re.findall(r"^\$ (.*?)\s+#", text, flags=re.MULTILINE)
        found.append((commands, set(re.findall(r"\]\((?!README)([^)]+)\)", text))))
    assert found[0] == found[1]


def test_requirements_are_exact_pins():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 100
    assert all(re.match(r"[\w.-]+(\[[\w,]+\])?==\S+", pin) for pin in pins)
