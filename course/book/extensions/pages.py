"""Which page each lesson and each task is, and how a page points to another."""

from docutils import nodes
from sphinx import addnodes

from extensions.source_tree import documents

NOTEBOOKS = [name.removesuffix(".ipynb") for name in documents() if name.endswith(".ipynb")]
LESSONS = {name.partition("/")[2][:2]: name for name in NOTEBOOKS if name.startswith("course/")}
TASKS = {name.rpartition("/")[2]: name for name in NOTEBOOKS if name.startswith("release/")}
GLOSSARY = "course/glosario"
BIBLIOGRAPHY = "course/bibliografia"


def link(page: str, *content: nodes.Node, here: str) -> addnodes.pending_xref:
    """A link to a page of the book, by its path without suffix."""
    inner = nodes.inline("", "", *content)
    where = {"refdoc": here, "refdomain": "std", "reftype": "doc", "reftarget": f"/{page}"}
    return addnodes.pending_xref("", inner, refexplicit=True, refwarn=True, **where)
