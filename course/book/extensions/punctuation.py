"""No line begins with the comma that follows a formula, nor ends with what opens before one.

A browser may break a line on either side of a drawn formula, as it does around an image.
"""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.typing import ExtensionMetadata

OPENS = re.compile(r"[(\[«¿¡]+$")
CLOSES = re.compile(r"^[)\]»,.;:?!…]+")


class KeepTogether(SphinxTransform):
    """Puts each formula in one box with the punctuation that touches it."""

    default_priority = 240  # after what makes links of texts

    def apply(self) -> None:
        for formula in list(self.document.findall(nodes.math)):
            parent = formula.parent
            at = parent.index(formula)
            box = nodes.inline("", "", classes=["unbroken"])
            before = parent[at - 1] if at else None
            after = parent[at + 1] if at + 1 < len(parent) else None
            opens = OPENS.search(before) if isinstance(before, nodes.Text) else None
            closes = CLOSES.search(after) if isinstance(after, nodes.Text) else None
            if not (opens or closes):
                continue
            parent.replace(formula, box)
            box += [nodes.Text(opens[0])] if opens else []
            box += formula
            box += [nodes.Text(closes[0])] if closes else []
            if opens:
                parent.replace(before, nodes.Text(before[: opens.start()]))
            if closes:
                parent.replace(after, nodes.Text(after[closes.end() :]))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_transform(KeepTogether)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
