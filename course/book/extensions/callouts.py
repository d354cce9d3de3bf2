"""The shapes that every notebook repeats: goals, callouts, quizzes, and code that few will read.

The notebooks write them in plain Markdown, which Jupyter shows as is: a quotation that opens with
bold words, a bold question followed by `<details>`. Here they become nodes that CSS can dress.
"""

import html
import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from extensions.pages import BIBLIOGRAPHY, GLOSSARY, LESSONS, TASKS

logger = logging.getLogger(__name__)

CALLOUTS = {
    "Predice": "predict",
    "Error frecuente": "mistake",
    "Errata de las fuentes": "erratum",
    "Con cautela": "caution",
}
FRONT = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list, nodes.table)
ANSWER_PLACE = "ESCRIBE TU RESPUESTA AQUÍ"
TAG = re.compile(r"(<details>\s*<summary>.*?</summary>|</details>)", re.DOTALL)


class disclosure(nodes.General, nodes.Element):  # docutils names nodes in lower case
    """An answer that opens: `<details>`."""


class disclosure_label(nodes.General, nodes.TextElement):
    """What is read before opening it: `<summary>`."""


def join_texts(paragraph: nodes.paragraph) -> None:
    """Make one text of those that the parser leaves side by side: one a line, and empty ones."""
    joined: list[nodes.Node] = []
    for child in paragraph.children:
        if not isinstance(child, nodes.Text):
            joined.append(child)
        elif joined and isinstance(joined[-1], nodes.Text):
            joined[-1] = nodes.Text(joined[-1] + child)
        elif child.astext():  # any node is true, also an empty one
            joined.append(child)
    paragraph.clear()
    paragraph.extend(joined)


def bold_opening(node: nodes.Node) -> str:
    """The bold words a paragraph opens with, or nothing."""
    if isinstance(node, nodes.paragraph) and node.children:
        first = node.children[0]
        if isinstance(first, nodes.strong):
            return first.astext()
    return ""


def nest(found: list[nodes.Node]) -> list[nodes.Node]:
    """Put what lies between a raw `<details>` and its `</details>` inside a disclosure."""
    nested: list[nodes.Node] = []
    levels = [nested]
    for node in found:
        if not isinstance(node, nodes.raw):
            levels[-1].append(node)
            continue
        for tag in filter(str.strip, TAG.split(node.astext())):
            if tag == "</details>" and len(levels) > 1:
                content = levels.pop()
                answer = levels[-1][-1]
                assert isinstance(answer, disclosure)
                answer.extend(content)
                verdict = content[0].astext()[:1] if content else ""
                answer["classes"] += {"✔": ["right"], "✘": ["wrong"]}.get(verdict, [])
            elif tag.startswith("<details>"):
                label = html.unescape(re.sub(r"<[^>]+>", "", tag)).strip()
                levels[-1].append(disclosure("", disclosure_label("", "", nodes.Text(label))))
                levels.append([])
            elif "task-list-item-checkbox" not in tag:  # the style sheet draws that one
                logger.warning("HTML that is not part of an answer: %s", tag[:60], location=node)
    return nested


def lead_out(paragraph: nodes.paragraph) -> str:
    """Take the bold opening off a paragraph, and say what it was."""
    lead = paragraph.pop(0).astext()
    if paragraph.children and isinstance(paragraph.children[0], nodes.Text):
        paragraph.replace(paragraph.children[0], nodes.Text(paragraph.children[0].lstrip()))
    return lead.rstrip(".:")


def callout(quote: nodes.Node) -> nodes.Node:
    """A quotation that opens with one of our leads, as an admonition; any other, as it was."""
    if not (isinstance(quote, nodes.block_quote) and quote.children):
        return quote
    lead = bold_opening(quote.children[0])
    kind = next((name for words, name in CALLOUTS.items() if lead.startswith(words)), None)
    if kind is None:
        return quote
    title = lead_out(quote.children[0])
    body = [c for c in quote.children if not isinstance(c, nodes.paragraph) or c.children]
    box = nodes.admonition("", nodes.title("", title), *body, classes=["callout", kind])
    box.source, box.line = quote.source, quote.line
    return box


def is_question(node: nodes.Node) -> bool:
    """Whether a paragraph is nothing but bold: a question whose answers follow."""
    return bool(bold_opening(node)) and len(node.children) == 1


def group(found: list[nodes.Node]) -> list[nodes.Node]:
    """A question with its answers makes a quiz; an answer under a callout belongs to it."""
    grouped: list[nodes.Node] = []
    for node in map(callout, found):
        last = grouped[-1] if grouped else None
        if isinstance(node, disclosure) and last is not None:
            if is_question(last):
                grouped[-1] = quiz(last)
            last = grouped[-1]
            if isinstance(last, nodes.Element) and {"quiz", "predict"} & set(last["classes"]):
                last.append(node)
                continue
        grouped.append(node)
    return grouped


def quiz(paragraph: nodes.Node) -> nodes.container:
    """The card of a question: what kind it is, and what it asks."""
    question = paragraph.children[0].astext()
    kind, dot, _ = question.partition(". ")
    box = nodes.container(classes=["quiz"])
    if dot and re.fullmatch(r"Prueba rápida|Repaso \d+", kind):
        strong = paragraph.children[0]
        first = strong.children[0]
        strong.replace(first, nodes.Text(first.astext().removeprefix(f"{kind}. ")))
        box += nodes.paragraph("", kind, classes=["kicker"])
    paragraph["classes"].append("question")
    box += paragraph
    return box


class Shapes(SphinxTransform):
    """Gives callouts, quizzes and the goals of a lesson their own nodes."""

    default_priority = 210  # before the transforms that look for what to link

    def apply(self) -> None:
        if self.env.docname not in {*LESSONS.values(), *TASKS.values(), GLOSSARY, BIBLIOGRAPHY}:
            return
        for paragraph in self.document.findall(nodes.paragraph):
            join_texts(paragraph)
            if paragraph.astext() == ANSWER_PLACE:
                paragraph["classes"].append("answer-place")
        # The HTML that a cell printed, a figure, lies in the bundle of its output.
        raws = [raw for raw in self.document.findall(nodes.raw) if "mime_type" not in raw.parent]
        parents = {raw.parent for raw in raws}
        parents |= {quote.parent for quote in self.document.findall(nodes.block_quote)}
        for parent in parents:
            shaped = group(nest(parent.children))
            parent.clear()
            parent.extend(shaped)
        for section in list(self.document.findall(nodes.section))[:1]:
            self.gather_front_page(section)
        for cell in list(self.document.findall(nodes.container)):
            if "cell_input" in cell["classes"]:
                self.fold_code(cell)

    def fold_code(self, cell: nodes.container) -> None:
        """Put behind a label the call that draws a figure, or the check of a task."""
        code = cell.astext()
        if code.startswith("show("):
            label = "Código de la figura"
        elif code.startswith("@graded") and self.env.docname in TASKS.values():
            label = "La comprobación"
        else:
            return
        folded = disclosure("", disclosure_label("", "", nodes.Text(label)), classes=["code"])
        cell.replace_self(folded)
        folded += cell

    def gather_front_page(self, section: nodes.section) -> None:
        """What a lesson or a task says of itself before it begins, in one box."""
        front: list[nodes.Node] = []
        for node in section.children[1:]:
            if not isinstance(node, FRONT):
                break
            front.append(node)
        text = front[0].astext() if front else ""
        if text.startswith("Al terminar esta lección") or "puntos" in text.partition("·")[0]:
            box = nodes.container("", *front, classes=["front-page"])
            del section[1 : 1 + len(front)]
            section.insert(1, box)


def open_disclosure(self: HTML5Translator, node: nodes.Element) -> None:
    self.body.append(self.starttag(node, "details"))


def close_disclosure(self: HTML5Translator, node: nodes.Element) -> None:
    self.body.append("</details>\n")


def open_label(self: HTML5Translator, node: nodes.Element) -> None:
    self.body.append("<summary><span>")


def close_label(self: HTML5Translator, node: nodes.Element) -> None:
    self.body.append("</span></summary>\n")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_node(disclosure, html=(open_disclosure, close_disclosure))
    app.add_node(disclosure_label, html=(open_label, close_label))
    app.add_transform(Shapes)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
