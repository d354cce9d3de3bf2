"""nbconvert's HTML exporter with the course's own template for feedback."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from traitlets.config import Config

from examiner.pages import OWN_OUTPUT, TEMPLATES


class FeedbackExporter(HTMLExporter):  # type: ignore[misc]  # nbconvert is untyped
    """Makes the same page for ``nbgrader generate_feedback``, the formgrader and ``examiner``.

    They each set a template of nbgrader's on HTMLExporter; what is set here is more specific.
    """

    def __init__(self, config: Config | None = None, **more: Any) -> None:
        config = Config(config or {})
        config.FeedbackExporter.template_name = "feedback"
        config.FeedbackExporter.extra_template_basedirs = TEMPLATES
        config.FeedbackExporter.language_code = "es"
        super().__init__(config=config, **more)

    def default_filters(self) -> Iterable[tuple[str, Any]]:
        """Those of nbconvert and the template's own."""
        yield from super().default_filters()
        yield "number", number
        yield "report_lines", report_lines
        yield "is_origin", lambda text: text == OWN_OUTPUT

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **more: Any
    ) -> tuple[str, dict[str, Any]]:
        """The page. What may be too wide for a phone can be scrolled with the keyboard too."""
        html, resources = super().from_notebook_node(nb, resources, **more)
        return html.replace(
            '<math display="block"', '<math display="block" tabindex="0"'
        ), resources

    def _init_resources(self, resources: dict[str, Any]) -> dict[str, Any]:
        resources = dict(super()._init_resources(resources))
        resources["code_style"] = {
            "light": _rules("xcode"),
            "dark": _rules("github-dark"),
        }
        return resources


def number(value: float) -> str:
    """A number as the checks write it: «0,5», «12»."""
    return f"{round(float(value), 2):g}".replace(".", ",")


def report_lines(text: str) -> list[tuple[str, str]]:
    """The lines of a check's report and what each is: met, failed, hint, verdict or text."""
    starts = {"✔": "met", "✘": "failed", "    → ": "hint", "Veredicto: ": "verdict"}
    lines = []
    for line in text.rstrip("\n").split("\n"):
        start = next((start for start in starts if line.startswith(start)), "")
        lines.append((starts.get(start, "text"), line.strip()))
    return lines


def _rules(style: str) -> str:
    """Colours of highlighted code, without the background, which is the page's."""
    rules = HtmlFormatter(style=style, nobackground=True).get_style_defs(".highlight")
    return "\n".join(line for line in str(rules).splitlines() if line.startswith(".highlight ."))
