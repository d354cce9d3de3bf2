"""The home page's map: a block of lessons or tasks as cards, which tell what the notebooks tell.

    ```{block} Redes con memoria
    :class: memory
    03
    04
    ```

The entries also make the side bar: a block is a caption there.
"""

import functools
import json
import re
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from extensions.pages import LESSONS, TASKS, link
from extensions.source_tree import ROOT

WHAT_IT_TEACHES = re.compile(r"^\| \d\d \| \[[^]]*\]\(([^)]+)\) \| (.+?) \|$", re.MULTILINE)


def markdown(page: str) -> list[str]:
    """The Markdown cells of a notebook."""
    notebook = json.loads((ROOT / f"{page}.ipynb").read_text(encoding="utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "markdown"]
    return ["".join(cell["source"]) for cell in cells]


@functools.cache
def lessons_table() -> dict[str, str]:
    """What each lesson teaches, from the table of lesson 00."""
    text = "\n".join(markdown(LESSONS["00"]))
    return {f"course/{Path(m[1]).stem}": m[2] for m in WHAT_IT_TEACHES.finditer(text)}


def facts(page: str) -> tuple[str, str, str]:
    """A notebook's title, a line about it, and what it costs."""
    first = markdown(page)[0]
    title = first.splitlines()[0].removeprefix("# ")
    if page in LESSONS.values():
        time = re.search(r"\*\*Tiempo:\*\* ([^.,]+)", first)
        about = lessons_table().get(page, "orientarte, y leer una ecuación por sus formas")
        return title, about, time[1] if time else ""
    line = re.search(r"^\*\*(.+?)\*\*$", first, re.MULTILINE)
    parts = line[1].split(" · ") if line else []
    prepared_by = next((part for part in parts if part.startswith("prepara")), "")
    about = re.sub(r" «[^»]*»", "", prepared_by).removeprefix("prepara: ")
    return title, about, " · ".join(part for part in parts if part != prepared_by)


class Block(SphinxDirective):
    """Cards that lead to notebooks, and their place in the side bar."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True
    option_spec = {"class": directives.class_option}  # noqa: RUF012 (as docutils has it)

    def run(self) -> list[nodes.Node]:
        pages = [{**LESSONS, **TASKS}[name.strip()] for name in self.content if name.strip()]
        heading = nodes.paragraph("", self.arguments[0], classes=["block-name"])
        cards = nodes.bullet_list(classes=["cards"])
        for page in pages:
            self.env.note_dependency(str(ROOT / f"{page}.ipynb"))
            cards += self.card(page)
        classes = ["block", f"cards-{len(pages)}", *self.options.get("class", [])]
        box = nodes.container("", heading, cards, classes=classes)
        return [self.toctree(pages), box]

    def card(self, page: str) -> nodes.list_item:
        title, about, cost = facts(page)
        card = nodes.list_item(classes=["lesson-card"])
        reference = link(page, nodes.Text(title), here=self.env.docname)
        card += nodes.paragraph("", "", reference, classes=["card-title"])
        if about:
            card += nodes.paragraph("", about, classes=["card-about"])
        card += nodes.paragraph("", cost, classes=["card-cost"])
        return card

    def toctree(self, pages: list[str]) -> addnodes.toctree:
        tree = addnodes.toctree(
            parent=self.env.docname,
            entries=[(None, page) for page in pages],
            includefiles=list(pages),
            caption=self.arguments[0],
            rawcaption=self.arguments[0],
            maxdepth=1,
            glob=False,
            hidden=True,
            includehidden=False,
            numbered=0,
            titlesonly=True,
        )
        self.set_source_info(tree)
        return tree


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_directive("block", Block)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
