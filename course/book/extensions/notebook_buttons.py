"""Under the title of every notebook: download it, open it, and how."""

import html
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.transforms import SphinxTransform
from sphinx.util.typing import ExtensionMetadata

from extensions.pages import LESSONS, TASKS

HOW_TO = "abrir.html"


def online(page: str, config: Config) -> list[tuple[str, str]]:
    """Where else this notebook opens, as far as conf.py knows: label and address."""
    repository, branch = config.notebook_repository, config.notebook_branch
    places = []
    if urlsplit(repository).hostname == "github.com":
        where = f"{urlsplit(repository).path}/blob/{branch}/{page}.ipynb"
        places.append(("Abrir en Colab", f"https://colab.research.google.com/github{where}"))
    if repository and config.notebook_hub:
        tree = f"lab/tree/{PurePosixPath(repository).name}/{page}.ipynb"
        query = f"repo={quote(repository, '')}&branch={quote(branch, '')}&urlpath={quote(tree, '')}"
        hub = f"{config.notebook_hub}/hub/user-redirect/git-pull?{query}"
        places.append(("Abrir en JupyterLab", hub))
    return places


def buttons(page: str, config: Config) -> str:
    """The row of buttons of a page, as HTML."""
    root = "../" * page.count("/")
    name = f"{PurePosixPath(page).name}.ipynb"
    download = f'<a class="button" download="{name}" href="{root}_sources/{page}.ipynb">'
    row = [f"{download}Descargar el cuaderno</a>"]
    for label, address in online(page, config):
        row.append(f'<a class="button" href="{html.escape(address)}">{label}</a>')
    row.append(f'<a href="{root}{HOW_TO}">Cómo abrirlo en JupyterLab</a>')
    return f'<div class="notebook-buttons">{" ".join(row)}</div>'


class NotebookButtons(SphinxTransform):
    """Puts the row after the title of each lesson and task."""

    default_priority = 250

    def apply(self) -> None:
        page = self.env.docname
        if page in {*LESSONS.values(), *TASKS.values()}:
            title = next(iter(self.document.findall(nodes.title)))
            row = nodes.raw("", buttons(page, self.config), format="html", classes=["no-search"])
            title.parent.insert(1, row)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Registered by conf.py."""
    app.add_config_value("notebook_repository", "", "env", str)
    app.add_config_value("notebook_branch", "main", "env", str)
    app.add_config_value("notebook_hub", "", "env", str)
    app.add_transform(NotebookButtons)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
