"""The README files and the documents: what they name exists, and both languages say the same."""

import json
import re
import shlex
import subprocess
from pathlib import Path

import nbformat
import pytest

from examiner.cli.main import parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
GUIDES = [ROOT / "docs" / "instructors.md", ROOT / "docs" / "instructors.es.md"]


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
        links = {
            link.replace(".es.md", ".md") for link in re.findall(r"\]\((?!README)([^)]+)\)", text)
        }
        found.append((commands, links))
    assert found[0] == found[1]


@pytest.mark.parametrize("name", ["README.md", "README.es.md"])
def test_the_speeds_told_are_those_that_the_benchmarks_measured(name):
    text = (ROOT / name).read_text(encoding="utf-8").replace(",", ".").replace("**", "")
    results = ROOT / "benchmarks" / "results" / "grading.json"
    rows = json.loads(results.read_text(encoding="utf-8"))["rows"]
    for task, shown in (("tarea2", "NumPy"), ("keras_lstm", "Keras")):
        measured = [row for row in rows if row["task"] == task]
        [line] = re.findall(rf"^\|.*{shown} \| (.*) \|$", text, flags=re.MULTILINE)
        rates = [f"{row['submissions_a_minute']:.1f}" for row in measured]
        assert line.split(" | ") == [*rates, f"{measured[-1]['speedup']:.1f}×"]


@pytest.mark.parametrize("name", ["README.md", "README.es.md"])
def test_the_thousand_submissions_told_are_those_that_were_measured(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    results = ROOT / "benchmarks" / "results" / "grading_many.json"
    many = json.loads(results.read_text(encoding="utf-8"))
    assert (many["submissions"], many["workers"]) == (1000, 2)
    first, last = many["rows"][0], many["rows"][-1]
    told = re.search(r"`tarea2` [^.]*? (\d+) s .* (\d+) (?:to|a) (\d+) MiB", text)
    assert told is not None
    measured = round(last["seconds"]), first["driver_mib"], last["driver_mib"]
    assert tuple(map(int, told.groups())) == measured


def commands(path):
    """The lines after a prompt, as words, without their comments."""
    text = path.read_text(encoding="utf-8")
    lines = re.findall(r"^\$ (.*)$", text, flags=re.MULTILINE)
    return [shlex.split(line, comments=True) for line in lines]


def test_both_guides_show_the_same_commands_and_links():
    english, spanish = GUIDES
    assert commands(english) == commands(spanish)
    assert len(commands(english)) > 25
    found = [
        re.findall(r"\]\((?!instructors)([^):]+)\)", path.read_text(encoding="utf-8"))
        for path in GUIDES
    ]
    same = [[link.replace(".es.md", ".md") for link in one] for one in found]
    assert same[0] == same[1] != []


def test_the_examiner_commands_of_the_guide_are_commands_that_there_are():
    shown = [words for words in commands(GUIDES[0]) if words[0] == "examiner"]
    assert {words[1] for words in shown} >= {"release", "collect", "grade", "feedback", "similar"}
    for words in shown:
        parser().parse_args(words[1:])


def test_requirements_are_exact_pins():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 100
    assert all(re.match(r"[\w.-]+(\[[\w,]+\])?==\S+", pin) for pin in pins)


ROWS_OF_LESSON_09 = {
    "TF-IDF": "tfidf",
    "último estado": "word2vec-lstm-last",
    "media y máximo": "word2vec-lstm",
    "dos sentidos": "word2vec-bilstm",
    "clásico": "as-written",
}


def measured_runs(benchmark):
    results = ROOT / "benchmarks" / "results" / f"{benchmark}.json"
    return json.loads(results.read_text(encoding="utf-8"))["runs"]


def text_of_lesson_09(cell_id):
    lesson = nbformat.read(ROOT / "course" / "09_criticas_de_peliculas.ipynb", as_version=4)
    [text] = [cell.source for cell in lesson.cells if cell.id == cell_id]
    return text


def accuracies(runs, **wanted):
    """As the lesson writes them: least and greatest of the seeds, and how many."""
    found = [run["accuracy"] for run in runs if wanted.items() <= run.items()]
    if not found:
        return "–"
    ends = [f"{end:.3f}".removeprefix("0") for end in (min(found), max(found))]
    shown = "–".join(dict.fromkeys(ends))
    if wanted["model"] == "tfidf":
        return shown
    return f"{shown} ({len(found)} semilla{'s' if len(found) > 1 else ''})"


def test_lesson_09_tells_the_accuracies_that_the_benchmark_measured():
    runs = measured_runs("sentiment")
    table = text_of_lesson_09("tabla-imdb")
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    told = {name: cells for name, *cells in rows[1:]}
    assert len(told) == len(ROWS_OF_LESSON_09)
    parts = [("butaca", "test"), ("imdb", "validation"), ("imdb", "test")]
    for words, model in ROWS_OF_LESSON_09.items():
        [cells] = [cells for name, cells in told.items() if words in name]
        measured = [accuracies(runs, corpus=c, part=p, model=model) for c, p in parts]
        assert cells == measured, words


def test_lesson_09_tells_the_means_of_its_networks():
    runs = measured_runs("sentiment")
    text = text_of_lesson_09("lee-imdb")

    def mean(corpus, model):
        wanted = {"corpus": corpus, "part": "test", "model": model}
        found = [run["accuracy"] for run in runs if wanted.items() <= run.items()]
        return f"{sum(found) / len(found):.3f}".removeprefix("0")

    last, pooled, two_way = "word2vec-lstm-last", "word2vec-lstm", "word2vec-bilstm"
    butaca, imdb = ([mean(c, m) for m in (last, pooled, two_way)] for c in ("butaca", "imdb"))
    assert "de {} a {}; leer en los **dos sentidos**, a {}.".format(*butaca) in text
    assert "van de {} a {} y a {}: casi el {}".format(*imdb, mean("imdb", "tfidf")) in text


def test_lesson_09_tells_what_it_gave_itself_on_real_reviews():
    runs = measured_runs("lesson_09")
    measured = {(run["model"], run["trained_on"]): run["accuracy"] for run in runs}
    text = text_of_lesson_09("lee-imdb")
    told = re.search(
        r"da (\.\d{3}) con la red de dos sentidos, (\.\d{3}) con TF-IDF y (\.\d{3}) con la primera",
        text,
    )
    assert told is not None
    wanted = [
        ("Dos sentidos, media y máximo", "train, validation"),
        ("TF-IDF + logística", "train, validation"),
        ("Word2Vec + 2 LSTM", "train"),
    ]
    assert [f"0{number}" for number in told.groups()] == [f"{measured[one]:.3f}" for one in wanted]
