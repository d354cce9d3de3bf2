"""The student edition: nothing of the instructor's in it, proved by content, and it works."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import nbformat
import pytest

from examiner.cells import is_solution
from examiner.course import open_course
from examiner.errors import UserError
from examiner.intake import rebuild
from examiner.publish import publish
from examiner.publish.place import MANIFEST, place

ROOT = Path(__file__).parents[2]
DISTINCTIVE = 25  # characters; a shorter line says nothing of where it comes from


@pytest.fixture(scope="module")
def edition(course, tmp_path_factory):
    """The edition of this course, in a folder."""
    folder = tmp_path_factory.mktemp("published") / "rnn"
    publish(course, folder)
    return folder


def lines_of(text):
    return {line.strip() for line in text.splitlines()}


def strings_in(value):
    """Every text in a JSON document: sources, outputs, metadata and whatever else there is."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            yield "".join(value)
        for item in value:
            yield from strings_in(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings_in(item)


def published_lines(path):
    content = path.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return set()
    found = lines_of(text)
    if path.suffix in (".ipynb", ".json"):
        for one in strings_in(json.loads(text)):
            found |= lines_of(one)
    return found


def instructors_lines():
    """Lines that only the instructor has, and the lines that students are given."""
    secret, given = set(), set()
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            inside = is_solution(cell) and cell.cell_type == "markdown"
            for line in map(str.strip, cell.source.splitlines()):
                if line.startswith(("### BEGIN HIDDEN TESTS", "### BEGIN SOLUTION")):
                    inside = True
                elif line.startswith(("### END HIDDEN TESTS", "### END SOLUTION")):
                    inside = False
                else:
                    (secret if inside else given).add(line)
    for path in sorted((ROOT / "tests" / "answers").rglob("*.py")):
        secret |= lines_of(path.read_text(encoding="utf-8"))
    return {line for line in secret - given if len(line) >= DISTINCTIVE}


def test_no_line_of_a_solution_a_hidden_check_or_an_answer_is_published(edition):
    secret = instructors_lines()
    # What lessons and the package teach is theirs to teach: `h = np.tanh(x @ U + h @ V + b)`.
    taught = set()
    for folder in ("course", "src/rnncourse"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".ipynb", ".py"):
                taught |= published_lines(path)
    assert len(secret & taught) < 0.01 * len(secret)
    leaks = {
        path.relative_to(edition).as_posix(): found
        for path in sorted(edition.rglob("*"))
        if path.is_file() and (found := published_lines(path) & (secret - taught))
    }
    assert leaks == {}


def test_a_leak_would_be_seen(edition, tmp_path):
    notebook = nbformat.read(edition / "release" / "tarea2" / "tarea2.ipynb", as_version=4)
    source = nbformat.read(ROOT / "source" / "tarea2" / "tarea2.ipynb", as_version=4)
    notebook.metadata["kept"] = next(c.source for c in source.cells if "HIDDEN" in c.source)
    nbformat.write(notebook, tmp_path / "leaky.ipynb")
    assert published_lines(tmp_path / "leaky.ipynb") & instructors_lines()


def test_nothing_published_needs_the_examiner(edition):
    for path in edition.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "import examiner" not in text and "from examiner" not in text, path
    assert "examiner" not in (edition / "pyproject.toml").read_text(encoding="utf-8")


def test_it_holds_the_course_and_nothing_else(edition):
    names = {path.relative_to(edition).as_posix() for path in edition.rglob("*") if path.is_file()}
    top = {name.partition("/")[0] for name in names}
    assert top == {
        MANIFEST,
        "LICENSE",
        "LICENSE-content",
        "README.en.md",
        "README.md",
        "course",
        "instalar.py",
        "nbgrader_config.py",
        "pyproject.toml",
        "release",
        "requirements.txt",
        "src",
    }
    inside = {name for name in names if name.startswith("course/")}
    assert {Path(name).suffix for name in inside} == {".ipynb", ".md"}
    package = {name for name in names if name.startswith("src/")}
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "src/rnncourse"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert package == set(tracked.stdout.split())


def test_links_of_the_readme_lead_to_files(edition):
    for name in ("README.md", "README.en.md"):
        text = (edition / name).read_text(encoding="utf-8")
        links = [part.partition(")")[0] for part in text.split("](")[1:]]
        assert links
        assert [link for link in links if not (edition / link).is_file()] == []


def test_a_zip_holds_the_same_and_is_the_same_twice(course, edition, tmp_path):
    first, second = tmp_path / "rnn.zip", tmp_path / "again" / "rnn.zip"
    names = publish(course, first)
    publish(course, second)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        held = {name.removeprefix("rnn/"): archive.read(name) for name in archive.namelist()}
    assert sorted(held) == names
    assert held == {name: (edition / name).read_bytes() for name in names}


def test_what_students_hand_in_is_read_as_the_released_notebook(course, edition):
    for task in course.tasks():
        raw = (edition / "release" / task / f"{task}.ipynb").read_bytes()
        assert rebuild(raw, course.task(task)).repairs == ()


def test_in_colab_notebooks_install_the_course_from_where_it_is_public(
    course, tmp_path, monkeypatch
):
    monkeypatch.setenv("REPOSITORY", "https://github.com/someone/rnn/")
    publish(course, tmp_path / "rnn")
    for path in sorted((tmp_path / "rnn").glob("*/*.ipynb")):
        first = next(c for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code")
        assert '"google.colab" in str(get_ipython())' in first.source
        assert "%pip install --quiet git+https://github.com/someone/rnn\n" in first.source
    readme = (tmp_path / "rnn" / "README.md").read_text(encoding="utf-8")
    colab = "https://colab.research.google.com/github/someone/rnn/blob/main/"
    assert f"{colab}release/tarea2/tarea2.ipynb" in readme


class TestPlacing:
    """Where an edition goes: earlier ones are replaced, all else is left alone."""

    def test_a_later_edition_replaces_the_earlier_and_leaves_what_is_not_of_it(self, tmp_path):
        place({"a.txt": b"1", "old/b.txt": b"1"}, tmp_path / "rnn")
        (tmp_path / "rnn" / ".git").mkdir()
        (tmp_path / "rnn" / "CNAME").write_text("mine")
        assert place({"a.txt": b"2", "c.txt": b"2"}, tmp_path / "rnn") == [
            MANIFEST,
            "a.txt",
            "c.txt",
        ]
        assert sorted(path.name for path in (tmp_path / "rnn").iterdir()) == sorted(
            [MANIFEST, ".git", "CNAME", "a.txt", "c.txt"]
        )
        assert (tmp_path / "rnn" / "a.txt").read_bytes() == b"2"

    def test_an_empty_clone_is_a_place_for_it(self, tmp_path):
        (tmp_path / ".git").mkdir()
        place({"a.txt": b"1"}, tmp_path)
        assert (tmp_path / "a.txt").read_bytes() == b"1"

    def test_a_folder_or_file_of_something_else_is_refused_and_kept(self, tmp_path):
        for name in ("folder/thesis.txt", "file", "work.zip"):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("years of work")
            with pytest.raises(UserError, match=r"edición|es un fichero"):
                place({"thesis.txt": b"", "a.txt": b""}, tmp_path / name.partition("/")[0])
            assert path.read_text() == "years of work"
        assert [path.name for path in (tmp_path / "folder").iterdir()] == ["thesis.txt"]

    def test_a_file_that_came_later_is_not_written_over(self, tmp_path):
        place({"a.txt": b"1"}, tmp_path / "rnn")
        (tmp_path / "rnn" / "b.txt").write_text("mine")
        with pytest.raises(UserError, match=r"b\.txt"):
            place({"a.txt": b"2", "b.txt": b"2"}, tmp_path / "rnn")
        assert (tmp_path / "rnn" / "a.txt").read_bytes() == b"1"
        assert (tmp_path / "rnn" / "b.txt").read_text() == "mine"

    def test_a_list_that_leads_outside_deletes_nothing(self, tmp_path):
        (tmp_path / "outside.txt").write_text("mine")
        (tmp_path / "rnn").mkdir()
        listed = json.dumps({"files": ["../outside.txt"]})
        (tmp_path / "rnn" / MANIFEST).write_text(listed)
        with pytest.raises(UserError, match="no es la lista"):
            place({"a.txt": b"1"}, tmp_path / "rnn")
        assert (tmp_path / "outside.txt").exists()

    @pytest.mark.parametrize("moves_before_it_fails", range(5))
    def test_a_failure_half_way_leaves_the_earlier_edition(
        self, tmp_path, monkeypatch, moves_before_it_fails
    ):
        earlier = {"a.txt": b"1", "b/b.txt": b"1", "stale.txt": b"1"}
        place(earlier, tmp_path / "rnn")
        replace, made = Path.replace, []

        def full_disk(self, target):
            if not Path(target).name.endswith((MANIFEST, "partial")):
                made.append(target)
                if len(made) == moves_before_it_fails + 1:
                    raise OSError(28, "No space left on device")
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", full_disk)
        with pytest.raises(UserError, match="No space left"):
            place({"a.txt": b"2", "b/b.txt": b"2", "new/c.txt": b"2"}, tmp_path / "rnn")
        monkeypatch.undo()
        now = {
            path.relative_to(tmp_path / "rnn").as_posix(): path.read_bytes()
            for path in (tmp_path / "rnn").rglob("*")
            if path.is_file()
        }
        listed = json.loads(now.pop(MANIFEST))["files"]
        assert now == earlier
        assert set(listed) == {*earlier, MANIFEST}


class TestOutOfDate:
    """A release that is not its source's stops the edition."""

    @pytest.fixture
    def copied(self, tmp_path):
        for name in ("nbgrader_config.py", "pyproject.toml", "requirements.txt"):
            shutil.copyfile(ROOT / name, tmp_path / name)
        for name in ("source/tarea2", "release/tarea2"):
            shutil.copytree(ROOT / name, tmp_path / name)
        (tmp_path / "course").mkdir()
        shutil.copyfile(ROOT / "course" / "06_gru.ipynb", tmp_path / "course" / "06_gru.ipynb")
        return open_course(tmp_path)

    def refusal(self, copied):
        with pytest.raises(UserError) as refused:
            publish(copied, copied.root / "edition")
        assert not (copied.root / "edition").exists()
        return str(refused.value)

    def test_a_task_without_a_release(self, copied):
        shutil.rmtree(copied.release("tarea2"))
        assert "examiner release tarea2" in self.refusal(copied)

    def test_a_statement_changed_in_the_source(self, copied):
        path = copied.source("tarea2") / "tarea2.ipynb"
        path.write_text(path.read_text(encoding="utf-8").replace("Completa", "Termina"), "utf-8")
        assert "no es la de ahora" in self.refusal(copied)

    def test_a_release_with_a_hidden_check_in_it(self, copied):
        shutil.copyfile(
            copied.source("tarea2") / "tarea2.ipynb", copied.release("tarea2") / "tarea2.ipynb"
        )
        assert "no es la de ahora" in self.refusal(copied)

    def test_a_course_that_is_not_a_repository(self, copied):
        assert "desde el repositorio del curso" in self.refusal(copied)


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A Python with the course's libraries, without the course and without the examiner."""
    home = tmp_path_factory.mktemp("student")
    subprocess.run([sys.executable, "-m", "venv", str(home / "venv")], check=True)
    [site] = (home / "venv").glob("lib/python*/site-packages")
    # As a path this brings installed packages, and not what is installed here as editable.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home


@pytest.fixture(scope="module")
def installed(bare, edition):
    """The same Python after installing the edition."""
    source = shutil.copytree(edition, bare / "rnn")
    build = [sys.executable, "-m", "uv", "build", "--quiet", "--wheel", "--python", sys.executable]
    build += ["--out-dir", str(bare), str(source)]
    # The build's own tools come from uv's store or, where it is empty, from the registry.
    if subprocess.run([*build, "--offline"], capture_output=True).returncode:
        subprocess.run(build, check=True)
    [wheel] = bare.glob("*.whl")
    python = bare / "venv" / "bin" / "python"
    options = ["--quiet", "--no-deps", "--no-index"]
    subprocess.run([python, "-m", "pip", "install", *options, str(wheel)], check=True)
    return bare


def run(home, notebook):
    """The code cells of a notebook after running all of them, also those after an error."""
    program = (
        "import sys, nbformat, nbclient\n"
        "notebook = nbformat.read(sys.argv[1], as_version=4)\n"
        "nbclient.NotebookClient(notebook, timeout=100, allow_errors=True).execute()\n"
        "nbformat.write(notebook, sys.argv[2])"
    )
    done = home / "done.ipynb"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"HOME": str(home), "JUPYTER_DATA_DIR": str(home / "data")}
    subprocess.run(
        [home / "venv" / "bin" / "python", "-c", program, notebook, done],
        cwd=notebook.parent,
        env=environment,
        check=True,
        capture_output=True,
    )
    return [c for c in nbformat.read(done, as_version=4).cells if c.cell_type == "code"]


def errors(cells):
    return [out for cell in cells for out in cell.outputs if out.output_type == "error"]


def test_without_the_course_the_first_cell_says_so_in_one_sentence(bare, edition, tmp_path):
    notebook = nbformat.read(edition / "release" / "tarea1" / "tarea1.ipynb", as_version=4)
    notebook.cells = notebook.cells[:2]
    nbformat.write(notebook, tmp_path / "tarea1.ipynb")
    [error] = errors(run(bare, tmp_path / "tarea1.ipynb"))
    [sentence] = error.traceback
    assert sentence.startswith("El Python de este cuaderno no tiene el curso:")


def test_once_installed_a_lesson_runs_and_the_examiner_is_not_there(installed, edition):
    assert errors(run(installed, edition / "course" / "00_bienvenida_y_notacion.ipynb")) == []
    python = installed / "venv" / "bin" / "python"
    found = subprocess.run([python, "-I", "-c", "import examiner"], capture_output=True)
    assert b"No module named 'examiner'" in found.stderr


def test_once_installed_a_task_runs_and_its_checks_answer(installed, edition):
    cells = run(installed, edition / "release" / "tarea1" / "tarea1.ipynb")
    assert errors(cells) == []
    checks = [cell for cell in cells if cell.metadata.get("nbgrader", {}).get("grade")]
    assert len(checks) >= 5
    for cell in checks:
        assert "falta tu código" in cell.outputs[0].text


def test_only_the_tasks_named_are_published(course, tmp_path):
    written = publish(course, tmp_path / "rnn", ["tarea1"])
    assert {name.split("/")[1] for name in written if name.startswith("release/")} == {"tarea1"}
    with pytest.raises(UserError, match="tarea77"):
        publish(course, tmp_path / "other", ["tarea77"])
