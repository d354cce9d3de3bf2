"""What people see of a submission: nbgrader's feedback and formgrader pages, made harmless.

Both are made by nbconvert's HTMLExporter with nbgrader's templates, which put Markdown on the page
as it comes, scripts included, in the browser of whoever grades. Here a submission's text keeps its
formatting and its formulas, and nothing that runs, links out, restyles, or passes for the grader.
"""

from __future__ import annotations

import re
import secrets
from html import escape
from pathlib import Path
from typing import Any

import bleach
import nbgrader
from bs4 import BeautifulSoup
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output
from nbgrader.preprocessors import NbGraderPreprocessor

from examiner.cells import is_check, is_locked, without_hidden
from examiner.formulas import mathml
from examiner.plain_outputs import plain_text

# Where nbconvert looks for templates: what is here stands in the place of nbgrader's.
TEMPLATES = [
    str(Path(__file__).parent / "templates"),
    str(Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"),
]
OWN_CELL = "*▼ Celda añadida en la entrega*"
OWN_OUTPUT = "▼ Salida del código de la entrega\n"
_MAX_MARKDOWN = 20_000  # characters of a cell; rendering takes time quadratic in the worst ones


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TAGS = _words(
    "p br hr em strong del code pre span div blockquote ul ol li sub sup "
    "h1 h2 h3 h4 h5 h6 table thead tbody tr th td img"
)
# Classes of highlighted code: one or two letters, so none of the page's own.
_HIGHLIGHT = re.compile(r"[a-z][a-z0-9]?")
# Commands that draw a formula where it stands. Others define macros, link, load, style or move.
_TEX = _words(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu "
    "nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma "
    "Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar imath jmath Re Im aleph "
    "infty partial nabla frac dfrac tfrac cfrac sqrt binom sum prod int iint oint lim limsup "
    "liminf max min sup inf arg argmax argmin sin cos tan sinh cosh tanh exp log ln lg det "
    "dim ker deg gcd Pr operatorname cdot cdots ldots vdots ddots dots times div pm mp ast "
    "star circ bullet odot oplus otimes ominus wedge vee cap cup setminus subset subseteq "
    "supset supseteq in ni notin emptyset varnothing forall exists nexists neg lnot land lor "
    "not top bot le leq ge geq ne neq equiv sim simeq approx cong propto ll gg prec succ mid "
    "nmid parallel perp to gets mapsto leftarrow rightarrow leftrightarrow Leftarrow "
    "Rightarrow Leftrightarrow longrightarrow longleftarrow Longrightarrow implies iff "
    "uparrow downarrow xrightarrow xleftarrow hat widehat bar overline underline vec dot ddot "
    "tilde widetilde overbrace underbrace overrightarrow overleftarrow overset underset "
    "stackrel left right middle big Big "
    "bigg Bigg bigl bigr Bigl Bigr lfloor rfloor lceil rceil langle rangle lvert rvert lVert "
    "rVert vert Vert lbrace rbrace lbrack rbrack begin end hline text textrm textbf textit "
    "texttt mathrm mathbf mathit mathbb mathcal mathsf mathtt mathfrak boldsymbol bm quad "
    "qquad displaystyle textstyle scriptstyle limits nolimits prime backslash top intercal "
    "triangle square checkmark therefore because colon sigmoid softmax"
)
_COMMAND = re.compile(r"\\([A-Za-z]+)")
_LINE_SKIP = re.compile(r"(\\\\\s*)\[[^\]\n]*\]")


class HideChecks(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """Takes the hidden part out of checks, and looks at no other cell.

    nbgrader's ClearHiddenTests fails where a student has written its marks in a cell of his own.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """The cell as it was released."""
        if is_check(cell):
            cell.source = without_hidden(cell.source)
        return cell, resources


class ShowOrigin(Preprocessor):  # type: ignore[misc]  # nbconvert is untyped
    """Says of every cell and output of a submission that it is the submission's."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """The notebook to show; the one on disk stays as it is."""
        shown = []
        for cell in nb.cells:
            if "nbgrader" not in cell.metadata:
                shown.append(new_markdown_cell(OWN_CELL))
            shown.append(_as_text(cell))
        nb.cells = shown
        return nb, resources


def _as_text(cell: NotebookNode) -> NotebookNode:
    if is_check(cell):
        return cell
    if not is_locked(cell):
        # What the reader sees must be what Python reads: nothing reordered, nothing invisible.
        cell.source = plain_text(cell.source)
    if cell.cell_type == "raw":
        # A raw cell would go on the page as HTML.
        fence = "`" * (3 + max(map(len, re.findall("`+", cell.source)), default=0))
        return new_markdown_cell(f"{fence}\n{cell.source}\n{fence}")
    if cell.cell_type == "code" and cell.outputs:
        cell.outputs = [new_output("stream", name="stdout", text=OWN_OUTPUT), *cell.outputs]
    return cell


@pass_context
def markdown_to_html(context: Any, source: str) -> str:
    """nbconvert's ``markdown2html`` filter; only the instructor's cells may hold HTML."""
    cell = context.get("cell") or NotebookNode(metadata={})
    trusted = is_locked(cell)
    attachments = cell.get("attachments", {})
    if trusted:
        return _rendered(source, _Renderer(attachments))
    text = _formulas_only(plain_text(source[:_MAX_MARKDOWN]))
    if len(source) > _MAX_MARKDOWN:
        text += "\n\n[Recortado: el texto sigue en el cuaderno.]"
    try:
        # Nobody can write the mark, which is new each time.
        renderer = _Renderer(attachments, mark=f"formula{secrets.token_hex(16)}n")
        return renderer.with_formulas(_harmless(_rendered(text, renderer)))
    except Exception:
        # An attachment that is not there, a thousand nested quotes: the text itself, then.
        return f"<pre>{escape(text)}</pre>"


class _Renderer(IPythonRenderer):  # type: ignore[misc]  # nbconvert is untyped
    """Draws formulas as MathML. Those of a text that is yet to be cleaned leave a mark, and wait.

    They are clean already, and what cleans HTML is surest of it where there is no MathML.
    """

    def __init__(self, attachments: dict[str, Any], mark: str = "") -> None:
        super().__init__(escape=False, attachments=attachments, exclude_anchor_links=True)
        self._mark = mark
        self._waiting: list[tuple[str, str]] = []

    def inline_math(self, body: str) -> str:
        return self._formula(body)

    def block_math(self, body: str) -> str:
        return self._formula(body, block=True)

    def latex_environment(self, name: str, body: str) -> str:
        return self._formula(f"\\begin{{{name}}}{body}\\end{{{name}}}", block=True)

    def image(self, text: str, url: str, title: str | None = None) -> str:
        alt = self._found.sub(lambda found: self._waiting[int(found[1])][0], text)
        return str(super().image(alt, url, title))

    def with_formulas(self, html: str) -> str:
        """Clean HTML with the formulas that waited, in its text and nowhere else."""
        if not self._waiting:
            return html
        page = BeautifulSoup(html, "html.parser")
        for text in page.find_all(string=self._found):
            pieces = self._found.split(escape(text, quote=False))
            pieces[1::2] = [self._waiting[int(number)][1] for number in pieces[1::2]]
            text.replace_with(BeautifulSoup("".join(pieces), "html.parser"))
        return str(page)

    def _formula(self, tex: str, block: bool = False) -> str:
        if not self._mark:
            return mathml(tex, block)
        self._waiting.append((tex, mathml(tex, block)))
        return f"{self._mark}{len(self._waiting) - 1}."

    @property
    def _found(self) -> re.Pattern[str]:
        return re.compile(rf"{self._mark}(\d+)\." if self._mark else r"(?!)")


def _rendered(source: str, renderer: _Renderer) -> str:
    return str(MarkdownWithMath(renderer=renderer).render(source))


def _formulas_only(source: str) -> str:
    """Other TeX commands, as text: their backslash becomes a sign that looks like one."""
    source = _LINE_SKIP.sub(r"\1", source)
    return _COMMAND.sub(lambda m: m[0] if m[1] in _TEX else f"⧵{m[1]}", source)


def _harmless(html: str) -> str:
    """Formatting alone: links become their text, pictures must be in the page, the rest shows."""
    html = re.sub(r"</?a(\s[^<>]*)?>", "", html)
    return str(bleach.clean(html, tags=_TAGS, attributes=_is_allowed, protocols=["data"]))


def _is_allowed(tag: str, name: str, value: str) -> bool:
    if tag == "img":
        return name == "alt" or (name == "src" and value.startswith("data:image/"))
    return tag == "span" and name == "class" and bool(_HIGHLIGHT.fullmatch(value))
