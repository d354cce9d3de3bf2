"""Lays out what the book is made of, without moving a file of the course.

Sphinx reads one tree. Ours is of copies: lessons, released tasks, glossary and bibliography keep
their place in the repository, so a page and the notebook it shows have the same path. (Of copies,
because MyST follows a symbolic link and looks for the neighbours of its target.)
"""

import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError
from sphinx.util.typing import ExtensionMetadata

ROOT = Path(__file__).resolve().parents[3]


def documents() -> dict[str, Path]:
    """Every document of the book: its path in the tree, and the file it is."""
    course = [
        *sorted(ROOT.glob("course/*.ipynb")),
        *sorted(ROOT.glob("release/*/*.ipynb")),
        ROOT / "course" / "glosario.md",
        ROOT / "course" / "bibliografia.md",
    ]
    pages = sorted((ROOT / "course" / "book" / "pages").glob("*.md"))
    course.append(ROOT / "docs" / "students.es.md")  # a page includes it
    return {str(path.relative_to(ROOT)): path for path in course} | {p.name: p for p in pages}


def lay_out(app: Sphinx, config: Config) -> None:
    """Make the tree hold these documents and no others."""
    tree = Path(app.srcdir)
    mark = tree / ".made-by-the-book"
    if not mark.exists() and any(tree.iterdir()):
        raise ConfigError(f"{tree} has files of its own: give the book an empty folder")
    mark.touch()
    wanted = {tree / name: original for name, original in documents().items()}
    for path in tree.rglob("*"):
        if path.is_file() and path not in {*wanted, mark}:
            path.unlink()
    for path, original in wanted.items():
        if not path.is_file() or path.read_bytes() != original.read_bytes():
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(original, path)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.connect("config-inited", lay_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
