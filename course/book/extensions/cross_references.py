"""«lección 04» and «tarea 2», written as prose, become links, as what to read does."""

import re
from collections.abc import Iterator

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.typing import ExtensionMetadata

from extensions.callouts import bold_opening, disclosure_label
from extensions.pages import BIBLIOGRAPHY, LESSONS, TASKS, link

ASIDE = r"(?:\s\([^()]*\)|\s«[^«»]*»)?"
ONE = re.compile(r"\b(?:[Ll]ección\s(?P<lesson>\d\d)|[Tt]area\s(?P<task>\d))\b")
SEVERAL = re.compile(rf"\b[Ll]ecciones\s\d\d{ASIDE}(?:(?:,|\sy|\sa)\s\d\d{ASIDE})*")
NOT_PROSE = (nodes.title, nodes.reference, addnodes.pending_xref, nodes.literal, nodes.raw,
             nodes.literal_block, nodes.math, nodes.math_block, disclosure_label)  # fmt: skip


def mentions(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a text names a lesson or a task that there is: start, end, its page."""
    for match in ONE.finditer(text):
        page = LESSONS.get(match["lesson"] or "") or TASKS.get(f"tarea{match['task']}")
        if page:
            yield match.start(), match.end(), page
    for several in SEVERAL.finditer(text):
        for number in re.finditer(r"\b\d\d\b", several[0]):
            if number[0] in LESSONS:
                start = several.start() + number.start()
                yield start, start + 2, LESSONS[number[0]]


class LinkMentions(SphinxTransform):
    """Links each mention, except those in headings, in code, or of the page itself."""

    default_priority = 230

    def apply(self) -> None:
        here = self.env.docname
        if here not in {*LESSONS.values(), *TASKS.values(), BIBLIOGRAPHY}:
            return
        for text in list(self.document.findall(nodes.Text)):
            if not any(isinstance(node, NOT_PROSE) for node in ancestors(text)):
                self.link_in(text, here)
        for paragraph in self.document.findall(nodes.paragraph):
            if here != BIBLIOGRAPHY and bold_opening(paragraph).startswith("Para leer más"):
                whole = link(
                    BIBLIOGRAPHY, nodes.Text("Datos completos, en la bibliografía"), here=here
                )
                paragraph += [nodes.Text(" "), whole, nodes.Text(".")]

    def link_in(self, text: nodes.Text, here: str) -> None:
        pieces: list[nodes.Node] = []
        end = 0
        for start, stop, page in sorted(mentions(text)):
            if page != here:
                pieces += [nodes.Text(text[end:start])] if start > end else []
                name = text[start:stop].replace(" ", "\N{NO-BREAK SPACE}")
                pieces.append(link(page, nodes.Text(name), here=here))
                end = stop
        if pieces:
            text.parent.replace(text, [*pieces, nodes.Text(text[end:])])


def ancestors(node: nodes.Node) -> Iterator[nodes.Node]:
    """The nodes around a node, from the nearest."""
    while (node := node.parent) is not None:
        yield node


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_transform(LinkMentions)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
