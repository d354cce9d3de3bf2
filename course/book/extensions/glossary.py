"""The glossary: its lists become definitions with an address, and lessons link to them.

In a lesson, the first time that a term is in bold leads to its definition. Only whole terms count,
with their variants and plurals; a word with several meanings is linked where it has ours.
"""

import re
from dataclasses import dataclass

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.domains.std import StandardDomain
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata

from extensions.callouts import disclosure, disclosure_label
from extensions.cross_references import ancestors
from extensions.pages import GLOSSARY, LESSONS, TASKS, link
from extensions.source_tree import ROOT

logger = logging.getLogger(__name__)

SOURCE = ROOT / "course" / "glosario.md"
ENTRY = re.compile(r"^- \*\*(.+?)\*\*(?: \((.+?)\))? · \*.+?\* · \d\d\. ", re.MULTILINE)
LESSON = re.compile(r"^ · (\d\d)\. ")
# Words that also mean something else: the lessons that use them as the glossary does.
AMBIGUOUS = {"contexto": {"11"}, "sesgo": {"01", "02", "03", "04", "05", "06"}}


@dataclass(frozen=True)
class Term:
    """A term as the glossary names it, and the address of its definition."""

    name: str

    @property
    def anchor(self) -> str:
        """Its address in the page: «atención» is term-atencion."""
        return f"term-{nodes.make_id(self.name)}"


def plurals(name: str) -> set[str]:
    """The plurals of a term in Spanish: of its first word, and of all its words."""

    def plural(word: str) -> str:
        if word.endswith("ión"):
            return f"{word[:-3]}iones"
        return f"{word}s" if word[-1] in "aeiouáéíóú" else f"{word}es"

    first, *others = name.split(" ")
    every = [plural(word) if len(word) > 3 else word for word in others]
    return {" ".join([plural(first), *others]), " ".join([plural(first), *every])}


def terms() -> dict[str, Term]:
    """Every way a text may write a term, in lower case, with the term it is."""
    ways: dict[str, Term] = {}
    for match in ENTRY.finditer(SOURCE.read_text(encoding="utf-8")):
        names = [match[1], *(match[2].split(", ") if match[2] else [])]
        for name in names:
            for way in {name, *plurals(name)}:
                ways.setdefault(way.lower(), Term(match[1]))
    return ways


class Definitions(SphinxTransform):
    """Makes each item of the glossary a definition that can be linked and searched."""

    default_priority = 220

    def apply(self) -> None:
        if self.env.docname == GLOSSARY:
            for items in list(self.document.findall(nodes.bullet_list)):
                definitions = nodes.definition_list(classes=["glossary"])
                definitions += [self.definition(item[0]) for item in items]
                items.replace_self(definitions)

    def definition(self, paragraph: nodes.paragraph) -> nodes.definition_list_item:
        """**term** (variants) · *English* · 04. What it is, as a term with its definition."""
        bold, *rest = paragraph.children
        term = Term(bold.astext())
        name = nodes.term("", "", nodes.Text(term.name), ids=[term.anchor])
        if rest[0].astext().startswith(" ("):
            variants = rest[0].astext().strip(" ()·")
            name += nodes.inline("", f"({variants})", classes=["variants"])
        name += nodes.inline("", rest[1].astext(), classes=["english"], lang="en")
        opening = rest[2].astext()
        lesson = LESSON.match(opening)
        assert lesson is not None, f"glosario.md: {term.name} names no lesson"
        meaning = nodes.paragraph("", "", nodes.Text(opening[lesson.end() :]), *rest[3:])
        where = link(LESSONS[lesson[1]], nodes.Text(f"Lección {lesson[1]}"), here=GLOSSARY)
        meaning += [nodes.Text(" "), nodes.inline("", "", where, classes=["where"])]
        standard = self.env.get_domain("std")
        assert isinstance(standard, StandardDomain)
        standard.note_object("term", term.name, term.anchor, location=paragraph)
        return nodes.definition_list_item("", name, nodes.definition("", meaning))


class LinkTerms(SphinxTransform):
    """Links the first bold mention of each term in a lesson or a task."""

    default_priority = 240
    ways = terms()
    # Headings and what opens on request are no place for the one link that a term has.
    elsewhere = (nodes.title, nodes.reference, addnodes.pending_xref, disclosure, disclosure_label)

    def apply(self) -> None:
        here = self.env.docname
        if here not in {*LESSONS.values(), *TASKS.values()}:
            return
        self.env.note_dependency(str(SOURCE))
        linked: set[Term] = set()
        for bold in list(self.document.findall(nodes.strong)):
            written = " ".join(bold.astext().split()).strip(".,:;").lower()
            term = self.ways.get(written)
            if term is None or term in linked or not self.means(term, here):
                continue
            if any(isinstance(node, self.elsewhere) for node in ancestors(bold)):
                continue
            linked.add(term)
            where = {"refdoc": here, "refdomain": "std", "reftype": "term", "reftarget": term.name}
            reference = addnodes.pending_xref("", refexplicit=True, refwarn=True, **where)
            bold.replace_self(reference)
            bold["classes"].append("glossary-term")
            reference += bold

    def means(self, term: Term, page: str) -> bool:
        """Whether this page uses the word as the glossary does."""
        lessons = AMBIGUOUS.get(term.name)
        return lessons is None or page in {LESSONS[number] for number in lessons}


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_transform(Definitions)
    app.add_transform(LinkTerms)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
