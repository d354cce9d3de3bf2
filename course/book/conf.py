"""The web book: `make book` builds it into build/book/html, and it reads the same with no network.

The lessons bring their outputs, which `make lessons` proves that they print, so nothing runs here.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

# Where the course is published, once it is: REPOSITORY=https://github.com/OWNER/NAME make book.
# With it, every notebook has a button that opens it in Colab; JUPYTERHUB, the address of a hub with
# nbgitpuller, adds one for JupyterLab. Without them, a page offers the download and how to open it.
notebook_repository = os.environ.get("REPOSITORY", "").rstrip("/")
notebook_branch = os.environ.get("BRANCH", "main")
notebook_hub = os.environ.get("JUPYTERHUB", "").rstrip("/")

project = "Redes neuronales recurrentes"
author = ""
html_title = project
language = "es"
locale_dirs = [str(HERE / "locale")]  # what the search page says
extensions = [
    "extensions.spanish",  # first: its words win over those of the theme
    "myst_nb",
    "sphinx_copybutton",
    "sphinx-mathjax-offline",
    "extensions.source_tree",
    "extensions.callouts",
    "extensions.glossary",
    "extensions.cross_references",
    "extensions.punctuation",
    "extensions.notebook_buttons",
    "extensions.lesson_cards",
]

nb_execution_mode = "off"
nb_merge_streams = True  # what a cell printed in pieces is one box
nb_render_markdown_format = "myst"
myst_enable_extensions = [
    "dollarmath", "amsmath", "colon_fence", "attrs_block", "substitution", "tasklist"
]  # fmt: skip
course_folder = "la que te dio tu docente"
if notebook_repository.startswith("https://github.com/"):
    archive = f"{notebook_repository}/archive/{notebook_branch}.zip"
    course_folder = f"[descárgala]({archive}) y descomprímela"
myst_substitutions = {"course_folder": course_folder}
exclude_patterns = ["docs"]  # what a page includes
# Quotation marks in the lessons are the ones meant, in prose as in code.
smartquotes = False
# The menu of MathJax makes every formula a stop of the keyboard; the spoken form stays without it.
mathjax3_config = {
    "options": {"enableMenu": False},
    "loader": {"load": ["a11y/assistive-mml", "[tex]/textmacros"]},
    "tex": {
        "packages": {"[+]": ["textmacros"]},  # «\\_» inside \\text, as JupyterLab reads it
        # MathJax lets an exponent follow the letter under a right arrow, and not under a left one.
        "macros": {
            "overleftarrow": [r"\overset{\textstyle\leftarrow}{\phantom{#1}}\kern-.79em{#1}", 1]
        },
    },
    "chtml": {"mtextInheritFont": True},
}

html_theme = "sphinx_book_theme"
html_static_path = [str(HERE / "_static")]
html_css_files = ["book.css"]
html_js_files = [("book.js", {"defer": "defer"})]
html_favicon = str(HERE / "_static" / "favicon.svg")
html_copy_source = True  # the notebooks that the pages offer to download
html_show_sphinx = False
html_show_copyright = False
html_use_index = False
html_permalinks_icon = "#"
html_context = {"default_mode": "auto"}  # light or dark as the reader's machine is
html_theme_options = {
    "logo": {"text": project},
    "home_page_in_toc": False,
    "show_navbar_depth": 1,
    "show_toc_level": 1,
    "toc_title": "En esta página",
    "search_bar_text": "Buscar en el curso…",
    "navbar_persistent": [],  # the side bar has the search already
    "use_fullscreen_button": False,
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
    "article_header_end": ["article-header-buttons.html"],
    "footer_content_items": ["extra-footer.html"],
    "extra_footer": (
        "Textos y cuadernos: "
        '<a href="https://creativecommons.org/licenses/by-sa/4.0/deed.es">CC BY-SA 4.0</a>. '
        "Código: BSD-3-Clause. Críticas de Butaca: CC BY 4.0."
    ),
}
copybutton_selector = "div.cell_input div.highlight pre, div.highlight-console pre"
copybutton_prompt_text = r"\$ |> "
copybutton_prompt_is_regexp = True
