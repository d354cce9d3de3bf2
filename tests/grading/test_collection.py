"""Collecting: from folders, zips and exchanges, with times that no student can set."""

import json
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from nbgrader.api import Gradebook

from examiner.cli import main
from examiner.collection import CollectionTimes, collect
from examiner.errors import UserError

TASK = "tarea2"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def put(root, **files):
    for place, text in files.items():
        path = root / place.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def zipped(folder, path):
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder))
    return path


def layout(root):
    """One student for each layout that is understood, and some of what is not."""
    files = {
        f"ana/{TASK}.ipynb": "de ana",
        f"ana/{TASK}.html": "una página",
        "ana/timestamp.txt": "1999-01-01 00:00:00 UTC",
        f"beto/{TASK}/{TASK}.ipynb": "de beto",
        "carla/mi cuaderno.ipynb": "de carla",
        f"carla/.ipynb_checkpoints/{TASK}.ipynb": "de antes",
        "dora.ipynb": "de dora",
        f"Elsa Gil_17_assignsubmission_file_/{TASK}.ipynb": "de elsa",
        f"fito+{TASK}+2026-02-01 10:00:00 UTC+a1/{TASK}.ipynb": "primera de fito",
        f"fito+{TASK}+2026-02-02 10:00:00 UTC+b2/{TASK}.ipynb": "última de fito",
        "fito+tarea1+2026-02-03 10:00:00 UTC+c3/tarea1.ipynb": "otra tarea",
        "gema/uno.ipynb": "¿cuál?",
        "gema/dos.ipynb": "¿cuál?",
        "__MACOSX/ana/._tarea2.ipynb": "de una máquina",
    }
    for place, text in files.items():
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
def test_each_notebook_goes_to_its_student_and_nothing_else_does(empty_course, tmp_path, packed):
    source = layout(tmp_path / "entregas")
    source = zipped(source, tmp_path / "entregas.zip") if packed else source
    results = {one.student: one for one in collect(empty_course, TASK, source, NOON)}
    found = {
        str(path.relative_to(empty_course.root / "submitted")): path.read_text(encoding="utf-8")
        for path in (empty_course.root / "submitted").rglob("*")
        if path.is_file()
    }
    assert found == {
        f"{student}/{TASK}/{TASK}.ipynb": text
        for student, text in {
            "ana": "de ana",
            "beto": "de beto",
            "carla": "de carla",
            "dora": "de dora",
            "Elsa Gil_17": "de elsa",
            "fito": "última de fito",
        }.items()
    }
    assert results["gema"].how == "left" and "tarea2.ipynb" in results["gema"].why
    assert CollectionTimes(empty_course.private / "collected").get(TASK, "ana") == NOON


def test_the_same_notebook_keeps_its_first_time_and_another_gets_its_own(empty_course, tmp_path):
    times = CollectionTimes(empty_course.private / "collected")
    put(tmp_path / "e", **{"ana.ipynb": "uno", "beto.ipynb": "uno"})
    collect(empty_course, TASK, tmp_path / "e", NOON)
    put(tmp_path / "e", **{"beto.ipynb": "dos"})
    later = NOON + timedelta(days=1)
    results = collect(empty_course, TASK, tmp_path / "e", later)
    assert [one.how for one in results] == ["same", "replaced"]
    assert (times.get(TASK, "ana"), times.get(TASK, "beto")) == (NOON, later)


def test_a_link_among_the_submissions_is_not_followed(empty_course, tmp_path):
    secret = tmp_path / "secreto.ipynb"
    secret.write_text("secreto", encoding="utf-8")
    put(tmp_path / "e", **{"ana.ipynb": "uno"})
    (tmp_path / "e" / "beto.ipynb").symlink_to(secret)
    (tmp_path / "e" / "carla").symlink_to(tmp_path)
    assert [one.student for one in collect(empty_course, TASK, tmp_path / "e")] == ["ana"]


def test_a_zip_cannot_write_outside_of_the_submissions(empty_course, tmp_path):
    path = tmp_path / "malo.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"../../fuera/{TASK}.ipynb", "fuera")
        archive.writestr(f"/raiz/{TASK}.ipynb", "raíz")
        archive.writestr(f"a*b/{TASK}.ipynb", "comodín")
    results = {one.student: one.how for one in collect(empty_course, TASK, path)}
    assert results == {"fuera": "new", "raiz": "new", "a*b": "left"}
    written = [path for path in tmp_path.rglob("*.ipynb") if "submitted" not in str(path)]
    assert [path.parent.name for path in written] == [TASK]  # the source of the course


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: None, "No existe"),
        (lambda path: path.write_bytes(b"PK no es un zip"), "no es un zip que se pueda leer"),
        (lambda path: path.mkdir(), "No hay cuadernos de «tarea2»"),
    ],
    ids=["missing", "spoilt", "empty"],
)
def test_a_source_without_submissions_is_told_in_a_sentence(empty_course, tmp_path, make, says):
    make(tmp_path / "origen")
    with pytest.raises(UserError, match=says):
        collect(empty_course, TASK, tmp_path / "origen")


def test_the_command_says_what_it_took_and_what_it_left(empty_course, tmp_path, capsys):
    source = layout(tmp_path / "entregas")
    course = ["--course", str(empty_course.root)]
    assert main([*course, "collect", TASK, str(source), "--at", "2026-03-01T12:00+00:00"]) == 0
    said = capsys.readouterr().out
    assert "6 entregas nuevas, 0 cambiadas, 0 ya recogidas, 1 apartadas." in said
    assert main([*course, "collect", TASK, str(source), "--json"]) == 0
    assert {one["how"] for one in json.loads(capsys.readouterr().out)} == {"same", "left"}
    with pytest.raises(SystemExit):
        main([*course, "collect", TASK, str(source), "--at", "ayer"])
    assert "debe ser una fecha" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("place", "student"),
    [
        (f"Begoña Álvarez Núñez_4412_assignsubmission_file_/{TASK}.ipynb", "balvarez"),
        (f"Álvarez Núñez Begoña_4501_assignsubmission_file_/{TASK}.ipynb", "balvarez"),
        (f"alvareznunezbegona_1201_88001_{TASK}.ipynb", "balvarez"),
        (f"álvareznúñezbegoña_LATE_1201_88002_{TASK}-1.ipynb", "balvarez"),
        (f"balvarez/{TASK}.ipynb", "balvarez"),
        (f"Ana Gil_7_assignsubmission_file_/{TASK}.ipynb", "Ana Gil_7"),  # there are two
        (f"Eva Paz_8_assignsubmission_file_/{TASK}.ipynb", "Eva Paz_8"),  # there is none
    ],
)
def test_names_that_platforms_give_are_matched_with_the_gradebook(
    empty_course, tmp_path, place, student
):
    with Gradebook(empty_course.db_url) as gradebook:
        gradebook.add_student("balvarez", first_name="Begoña", last_name="Álvarez Núñez")
        gradebook.add_student("agil", first_name="Ana", last_name="Gil")
        gradebook.add_student("agil2", first_name="Ana", last_name="Gil")
    path = tmp_path / "descarga" / place
    path.parent.mkdir(parents=True)
    path.write_text("un cuaderno", encoding="utf-8")
    [one] = collect(empty_course, TASK, tmp_path / "descarga", NOON)
    assert (one.student, one.how) == (student, "new")
    assert (empty_course.submitted(TASK, student) / f"{TASK}.ipynb").is_file()
