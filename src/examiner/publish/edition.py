"""What the student edition holds: each file by its path, made from the course's own."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from examiner.course import CONFIG, Course
from examiner.errors import UserError
from examiner.publish.notebooks import as_bytes, read, released, title, with_start

_GITHUB, _COLAB = "https://github.com/", "https://colab.research.google.com/github/"
# Of nbgrader's options, those that its «Validate» reads.
_VALIDATE = ("Validator", "Execute")


def edition(course: Course, repository: str = "", tasks: Sequence[str] = ()) -> dict[str, bytes]:
    """Every file of the edition.

    ``repository`` is the address where it will be public, if known; ``tasks``, those to include,
    all unless told.

    Raises:
        UserError: a task is not released as its source is now, or something is missing.
    """
    root = course.root
    lessons = {path.name: read(path) for path in sorted((root / "course").glob("*.ipynb"))}
    if not lessons:
        raise UserError(f"No hay lecciones en {root / 'course'}: la edición se hace con ellas.")
    notebooks = {f"course/{name}": notebook for name, notebook in lessons.items()}
    files: dict[str, bytes] = {}
    for task in tasks or course.tasks():
        folder = course.release(task).relative_to(root).as_posix()
        notebooks[f"{folder}/{task}.ipynb"] = released(course, task)
        for name, content in course.task(task).data.items():
            files[f"{folder}/{name}"] = content
    for name, notebook in notebooks.items():
        files[name] = as_bytes(with_start(notebook, repository))
    for path in sorted((root / "course").glob("*.md")):
        files[f"course/{path.name}"] = path.read_bytes()
    for path in _package(root / "src" / "rnncourse"):
        files[path.relative_to(root).as_posix()] = path.read_bytes()
    for name in ("LICENSE", "LICENSE-content"):
        files[name] = _content(root / name)
    files["instalar.py"] = _content(Path(__file__).with_name("install.py"))
    project = tomllib.loads(_content(root / "pyproject.toml").decode())
    pins = _content(root / "requirements.txt").decode()
    spanish, english = (_content(root / "docs" / f"students{end}.md") for end in (".es", ""))
    files["README.md"] = spanish.replace(b"(students.md)", b"(README.en.md)") + _contents(
        notebooks, repository
    )
    files["README.en.md"] = english.replace(b"(students.es.md)", b"(README.md)")
    files["pyproject.toml"] = _project(project).encode()
    files["requirements.txt"] = _pins(pins, project).encode()
    files[CONFIG] = _validate_options(course).encode()
    return files


def _package(folder: Path) -> Iterator[Path]:
    """The files of the package, without what running it leaves."""
    if not (folder / "__init__.py").is_file():
        raise UserError(f"No está {folder}: la edición se hace desde el repositorio del curso.")
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if path.is_file() and not any(p.startswith((".", "__pycache__")) for p in inside):
            yield path


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise UserError(
            f"No está {path}: la edición se hace desde el repositorio del curso."
        ) from None


def _contents(notebooks: dict[str, NotebookNode], repository: str) -> bytes:
    """The list of notebooks that closes the README, with a way into Colab where there is one."""
    lines = ["", "## Los cuadernos", ""]
    for name, notebook in notebooks.items():
        line = f"- [{title(notebook)}]({name})"
        if repository.startswith(_GITHUB):
            line += f" · [Colab]({repository.replace(_GITHUB, _COLAB, 1)}/blob/main/{name})"
        lines.append(line)
    return ("\n".join(lines) + "\n").encode()


def _project(course: dict[str, Any]) -> str:
    """A ``pyproject.toml`` with which pip installs what notebooks import, and nothing else."""
    project = course["project"]
    build = course["build-system"]
    kept = {
        key: project[key]
        for key in ("name", "version", "requires-python", "license", "license-files")
    }
    kept |= {"readme": "README.md", "dependencies": project["dependencies"]}
    sections: dict[str, dict[str, Any]] = {
        "build-system": {"requires": build["requires"], "build-backend": build["build-backend"]},
        "project": kept,
        "project.optional-dependencies": {"lab": _lab(project)},
        "tool.hatch.build.targets.wheel": {"packages": ["src/rnncourse"]},
    }
    lines = []
    for section, values in sections.items():
        lines += [f"[{section}]", *(f"{key} = {_toml(one)}" for key, one in values.items()), ""]
    return "\n".join(lines)


def _lab(project: dict[str, Any]) -> list[str]:
    """JupyterLab, and nbgrader for its «Validate»."""
    extras = project["optional-dependencies"]
    return [*extras["lab"], *(one for one in extras["examiner"] if one.startswith("nbgrader"))]


def _toml(value: str | list[str]) -> str:
    """Strings and lists of them are written alike in TOML and in JSON."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + "".join(f"    {_toml(one)},\n" for one in value) + "]"


def _pins(pins: str, course: dict[str, Any]) -> str:
    """The lines of ``requirements.txt`` for what the edition's packages need, on any system."""
    project = course["project"]
    needed = _needed([*project["dependencies"], *_lab(project)])
    return "".join(
        f"{line}\n"
        for line in pins.splitlines()
        if line and not line.startswith("#") and canonicalize_name(line.split("==")[0]) in needed
    )


def _needed(requirements: list[str]) -> set[str]:
    """Names of the packages that those bring along, as the ones installed here declare it."""
    waiting = [Requirement(one) for one in requirements]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        name, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            declared = requires(name) or []
        except PackageNotFoundError:
            continue  # of another system: its pin stays, and it is not asked for more
        for one in map(Requirement, declared):
            optional = one.marker is not None and "extra" in str(one.marker)
            if not optional or any(
                one.marker is not None and one.marker.evaluate({"extra": extra}) for extra in extras
            ):
                waiting.append(one)
    return {name for name, _ in seen}


def _validate_options(course: Course) -> str:
    """An ``nbgrader_config.py`` with the course's own words for «Validate»."""
    lines = [
        '"""Lo que dice «Validate», el botón de JupyterLab que comprueba una tarea."""',
        "",
        "c = get_config()  # noqa: F821  (nbgrader la define)",
        "",
    ]
    for section in _VALIDATE:
        for option, value in sorted(course.config.get(section, {}).items()):
            lines.append(f"c.{section}.{option} = {value!r}")
    return "\n".join(lines) + "\n"
