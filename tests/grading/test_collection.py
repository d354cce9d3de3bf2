"""Collecting: from folders, zips and exchanges, with times that no student can set."""

import json
import shutil
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from examiner.cli import main
from examiner.collection import CollectionTimes, collect, timestamp
from examiner.errors import UserError

TASK = "tarea2"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECRET = "submission_secret.txt"


@pytest.fixture(scope="module")
def gradebook_file(course, tmp_path_factory):
    """A gradebook with nobody in it: nbgrader takes seconds to make one.

    To open a course is what lets nbgrader find the program that makes it.
    """
    path = tmp_path_factory.mktemp("gradebook") / "gradebook.db"
    with Gradebook(f"sqlite:///{path}", "rnn"):
        return path


@pytest.fixture
def empty_course(empty_course, gradebook_file):
    shutil.copyfile(gradebook_file, empty_course.root / "gradebook.db")
    return empty_course


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
        f"ana/{SECRET}": "aa" * 64,
        f"beto/{TASK}/{TASK}.ipynb": "de beto",
        "carla/mi cuaderno.ipynb": "de carla",
        f"carla/.ipynb_checkpoints/{TASK}.ipynb": "de antes",
        "dora.ipynb": "de dora",
        f"Elsa Gil_17_assignsubmission_file_/{TASK}.ipynb": "de elsa",
        f"fito+{TASK}+2026-02-01 10:00:00 UTC+a1/{TASK}.ipynb": "primera de fito",
        f"fito+{TASK}+2026-02-02 10:00:00 UTC+b2/{TASK}.ipynb": "última de fito",
        f"fito+{TASK}+2026-02-02 10:00:00 UTC+b2/{TASK}_copia.ipynb": "otro de fito",
        f"fito+{TASK}+2026-02-02 10:00:00 UTC+b2/{SECRET}": "b2" * 64,
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
    # nbgrader's exchange, and nothing else, keeps a secret beside what it is for.
    assert found.pop(f"fito/{TASK}/{SECRET}") == "b2" * 64
    texts = {
        "ana": "de ana",
        "beto": "de beto",
        "carla": "de carla",
        "dora": "de dora",
        "Elsa Gil_17": "de elsa",
        "fito": "última de fito",
    }
    # The formgrader shows the time that counts, never a student's.
    times = {found.pop(f"{student}/{TASK}/timestamp.txt") for student in texts}
    assert times == {timestamp(NOON)}
    assert found == {f"{student}/{TASK}/{TASK}.ipynb": text for student, text in texts.items()}
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


def test_a_collection_cut_short_is_finished_by_the_next(empty_course, tmp_path, monkeypatch):
    put(tmp_path / "e", **{"ana.ipynb": "uno"})
    collect(empty_course, TASK, tmp_path / "e", NOON)
    put(tmp_path / "e", **{"ana.ipynb": "dos"})
    kept = empty_course.submitted(TASK, "ana") / f"{TASK}.ipynb"
    with monkeypatch.context() as patch:
        module = sys.modules["examiner.collection.collect"]  # its name is also the function's
        patch.setattr(module, "write_whole", lambda *_: sys.exit())
        with pytest.raises(SystemExit):
            collect(empty_course, TASK, tmp_path / "e", NOON)
    assert kept.read_text() == "uno"
    collect(empty_course, TASK, tmp_path / "e", NOON)
    assert kept.read_text() == "dos"


def test_a_secret_stays_with_its_notebook_and_one_from_elsewhere_has_none(empty_course, tmp_path):
    inbound = tmp_path / "inbound"
    kept = empty_course.submitted(TASK, "ana") / SECRET

    def submit(at, text, secret):
        folder = inbound / f"ana+{TASK}+2026-02-0{at} 10:00:00.000000 UTC+x{at}"
        folder.mkdir(parents=True)
        (folder / f"{TASK}.ipynb").write_text(text)
        (folder / SECRET).write_text(secret)
        [one] = collect(empty_course, TASK, inbound, NOON)
        return one.how, kept.read_text() if kept.exists() else None

    first, second, third = "a1" * 64, "b2" * 64, "c3" * 64
    assert submit(1, "uno", first) == ("new", first)
    assert submit(2, "uno", second) == ("same", first)
    assert submit(3, "dos", third) == ("replaced", third)
    assert submit(4, "tres", "no es de nbgrader") == ("replaced", None)
    assert submit(5, "cuatro", first) == ("replaced", first)
    put(tmp_path / "correo", **{"ana.ipynb": "cinco"})
    collect(empty_course, TASK, tmp_path / "correo", NOON)
    assert not kept.exists()


def test_nobody_hands_in_for_another_student_through_the_exchange(
    empty_course, tmp_path, monkeypatch
):
    names = {
        "beto": f"ana+{TASK}+2026-02-02 10:00:00 UTC+b2",
        "ana": f"ana+{TASK}+2026-02-01 10:00:00 UTC+a1",
        "jovyan": f"carla+{TASK}+2026-02-01 10:00:00 UTC+c3",
    }
    owners = {name: owner for owner, name in names.items()}
    put(tmp_path / "e", **{f"{name}__{TASK}.ipynb": owner for owner, name in names.items()})
    monkeypatch.setattr(Path, "owner", lambda path: owners[path.name])
    with Gradebook(empty_course.db_url) as gradebook:
        for student in ("ana", "beto", "carla"):
            gradebook.add_student(student)
    results = [(one.student, one.how) for one in collect(empty_course, TASK, tmp_path / "e", NOON)]
    assert results == [("ana", "left"), ("ana", "new"), ("carla", "new")]
    kept = empty_course.submitted(TASK, "ana") / f"{TASK}.ipynb"
    assert kept.read_text() == "ana"


def test_a_file_that_cannot_be_read_keeps_nobody_else_s_from_being_collected(
    empty_course, tmp_path, monkeypatch
):
    put(tmp_path / "e", **{"ana.ipynb": "uno", "beto.ipynb": "dos"})
    opens = Path.open

    def refuse(path, *rest, **options):
        if path.name == "ana.ipynb":
            raise PermissionError(13, "Permission denied")
        return opens(path, *rest, **options)

    monkeypatch.setattr(Path, "open", refuse)
    results = {
        one.student: (one.how, one.why) for one in collect(empty_course, TASK, tmp_path / "e")
    }
    assert results == {"ana": ("left", "no se puede leer"), "beto": ("new", "")}


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
