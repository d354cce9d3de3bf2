"""Spanish where Sphinx and the theme fall short: their words, and accents in a search."""

import gettext
import unicodedata
from pathlib import Path

import sphinx.search
from jinja2.ext import Extension
from sphinx import locale
from sphinx.application import Sphinx
from sphinx.search.es import SearchSpanish
from sphinx.util.typing import ExtensionMetadata

ACCENTS = {"\u0301", "\u0308"}  # acute, diaeresis; the tilde of ñ makes another letter


def plain(word: str) -> str:
    """The word without the accents that people leave out when they search; «ñ» stays."""
    letters = unicodedata.normalize("NFD", word)
    kept = "".join(letter for letter in letters if letter not in ACCENTS)
    return unicodedata.normalize("NFC", kept)


def shipped_stemmer() -> str:
    """The JavaScript of Sphinx's own SpanishStemmer."""
    scripts = Path(sphinx.search.__file__).parent / "minified-js"
    names = ("base-stemmer.js", SearchSpanish.js_stemmer_rawcode)
    return "\n".join((scripts / name).read_text(encoding="utf-8") for name in names)


class ForgivingSpanish(SearchSpanish):
    """«atencion» finds «atención»: both sides of the search drop the accents before the ending."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        # The browser looks a word up as it is typed, and Python once its ending is off.
        self.stopwords = frozenset(self.stopwords) | {plain(word) for word in self.stopwords}

    js_stemmer_rawcode = ""  # or Sphinx would take its own stemmer without ours around it
    js_stemmer_code = (
        shipped_stemmer()
        + """
var Stemmer = function () {
  const spanish = new SpanishStemmer();
  this.stemWord = (word) =>
    spanish.stemWord(word.normalize("NFD").replace(/[\\u0301\\u0308]/g, "").normalize("NFC"));
};
"""
    )

    def stem(self, word: str) -> str:
        return super().stem(plain(word.lower()))


WORDS = {
    "Link to this heading": "Enlace a esta sección",
    "Link to this term": "Enlace a este término",
    "Link to this definition": "Enlace a esta definición",
    "Download this page": "Descargar esta página",
    "Download source file": "Descargar el original",
    "Print to PDF": "Imprimir o guardar en PDF",
    "Please activate JavaScript to enable the search functionality.": (
        "La búsqueda necesita JavaScript: actívalo en tu navegador."
    ),
}
# English that the templates of the theme give no way to translate.
FIXED = {
    "Main": "Lecciones y tareas",
    "Page": "En esta página",
    "Toggle primary sidebar": "Mostrar u ocultar el índice",
    "Toggle secondary sidebar": "Mostrar u ocultar las secciones de la página",
}


class Words(gettext.NullTranslations):
    """Our words first; for any other, the catalogue that was there."""

    def gettext(self, message: str) -> str:
        return WORDS.get(message) or super().gettext(message)


class Templates(Extension):
    """Reads each template of the theme with its fixed English in Spanish."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        for english, spanish in FIXED.items():
            source = source.replace(f'="{english}"', f'="{spanish}"')
        return source


def translate_templates(app: Sphinx) -> None:
    """Before any page is written, and so before any template is read."""
    templates = getattr(app.builder, "templates", None)
    if templates is not None:
        templates.environment.add_extension(Templates)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py, before what it translates."""
    sphinx.search.languages["es"] = ForgivingSpanish
    for catalogue in ("sphinx", "booktheme"):
        words = Words()
        if catalogue == "sphinx":
            words.add_fallback(app.translator)
            app.translator = words
        locale.translators["general", catalogue] = words
    app.connect("builder-inited", translate_templates)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
