"""A candidate's outputs are what JupyterLab's kernel would give, as nbclient records them."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from examiner.sandbox import Candidate, Prepared

from .cells import error, text, value

CELLS = [
    "print('hola'); print('ñandú', end='')",
    "import sys\nprint('uno')\nprint('dos', file=sys.stderr)\nprint('tres')\n'fin'",
    "1 + 1",
    "None",
    "",
    "# nada",
    "x = 3\nx;",
    "1/0",
    "def f(n):\n    return g(n)\ndef g(n):\n    raise ValueError('ay')\nf(2)",
    "assert x == 4, 'no es 4'",
    "for i in range(3) print(i)",
    "no_existe",
    "import asyncio\nawait asyncio.sleep(0)\n'esperado'",
    "async def coro():\n    return 5\nawait coro()",
    # Closed: a coroutine never awaited warns whenever the garbage collector passes.
    "c = coro()\ntry:\n    asyncio.run(c)\nfinally:\n    c.close()",
    "from IPython.display import display, HTML, Markdown, clear_output, Image\n"
    "display(HTML('<b>a</b>')); display(Markdown('*b*'), metadata={'k': 1}); HTML('<i>c</i>')",
    "h = display('antes', display_id='d1')\nh.update('después')",
    "print('borrado'); clear_output(); print('queda')",
    "print('borrado'); clear_output(wait=True); print('queda')",
    "class R:\n    _repr_html_ = lambda self: '<p>r</p>'\n    __repr__ = lambda self: 'R'\nR()",
    "class Bad:\n    def __repr__(self): raise RuntimeError('repr')\nBad()",
    "_, In[3], Out[3]",
    "import numpy as np\nnp.arange(6).reshape(2, 3)",
    "import pandas as pd\npd.DataFrame({'a': [1, 2], 'b': ['x', 'y']})",
    "!echo shell",
    "input('¿nombre? ')",
    "raise SystemExit('me voy')",
    "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2, 3])\nplt.show()",
    "fig, ax = plt.subplots()\nax.bar([1, 2], [3, 4]);",
    "import warnings\nwarnings.warn('cuidado')",
    "%%capture salida\nprint('dentro')",
    "salida.stdout",
    "get_ipython().__class__.__name__",
    "f?",
    "%no_existe",
    "raise ExceptionGroup('g', [ValueError(1), KeyError('k')])",
    "__name__, sys.argv[1:] == [], '' in sys.path",
]

_ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def jupyter() -> list[dict[str, Any]]:
    """The same cells run by a real kernel over zmq."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in CELLS])
    NotebookClient(notebook, timeout=60, allow_errors=True, kernel_name="python3").execute()
    return [{"count": c.execution_count, "outputs": c.outputs} for c in notebook.cells]


@pytest.fixture(scope="module")
def ours(full_prepared: Prepared) -> list[dict[str, Any]]:
    with full_prepared.candidate() as candidate:
        results = [candidate.run_cell(cell) for cell in CELLS]
    return [{"count": r.execution_count, "outputs": r.outputs} for r in results]


def plain(outputs: list[Any]) -> list[str]:
    """Outputs without what no two runs share: addresses, process ids, the home directory.

    A real kernel buffers stdout and stderr apart, and mixes them as the clock has it: each is
    compared as one text.
    """
    streams: dict[str, dict[str, Any]] = {}
    told: list[dict[str, Any]] = []
    for output in map(dict, outputs):
        if output["output_type"] == "error":
            output["traceback"] = _ANSI.sub("", "\n".join(output["traceback"]))
        if output["output_type"] == "stream":
            if output["name"] in streams:
                streams[output["name"]]["text"] += output["text"]
                continue
            streams[output["name"]] = output
        told.append(output)
    text = [json.dumps(output, sort_keys=True, ensure_ascii=False) for output in told]
    return [_without_places(one) for one in text]


def _without_places(text: str) -> str:
    """Without what differs between here and inside: addresses, the home folder, the environment."""
    text = text.replace(sys.prefix, "/opt/entorno").replace(str(Path.home()), "~")
    return re.sub(r"0x[0-9a-f]+|ipykernel_\d+/\d+", "…", text)


@pytest.mark.parametrize("number", range(len(CELLS)), ids=lambda n: CELLS[n][:30])
def test_a_cell_gives_what_it_gives_in_jupyter(
    number: int, ours: list[dict[str, Any]], jupyter: list[dict[str, Any]]
) -> None:
    assert plain(ours[number]["outputs"]) == plain(jupyter[number]["outputs"])


def test_keras_builds_fits_and_predicts_after_the_fork(full_prepared: Prepared) -> None:
    with full_prepared.candidate() as candidate:
        result = candidate.run_cell(
            "import numpy as np, keras\n"
            "keras.utils.set_random_seed(1)\n"
            "m = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(8),"
            " keras.layers.Dense(1)])\n"
            "m.compile(loss='mse', optimizer='adam')\n"
            "h = m.fit(np.random.rand(64, 5, 3), np.random.rand(64, 1), epochs=2, verbose=0)\n"
            "shape = m.predict(np.zeros((2, 5, 3)), verbose=0).shape\n"
            "losses = h.history['loss']"
        )
        assert result.status == "ok", result.outputs
        assert candidate.fetch("shape") == (2, 1)
        assert len(candidate.fetch("losses")) == 2


def test_what_a_subprocess_writes_keeps_its_place(candidate: Candidate) -> None:
    # A real kernel may show it in the next cell, or never.
    result = candidate.run_cell(
        "import os\nprint('antes')\nos.system('echo sistema')\nprint('después')"
    )
    assert text(result) == "antes\nsistema\ndespués\n"


def test_what_is_printed_into_a_widget_stays_visible(full_prepared: Prepared) -> None:
    # A real kernel hands it to the widget, which only a browser shows.
    with full_prepared.candidate() as candidate:
        result = candidate.run_cell("import ipywidgets\nwith ipywidgets.Output(): print('dentro')")
    assert text(result) == "dentro\n"


def test_what_a_called_function_prints_is_kept_apart(candidate: Candidate) -> None:
    candidate.run_cell("def f(): print('dentro'); return 1")
    function = candidate.fetch("f")
    with candidate.within():
        assert function() == 1
    assert text(candidate.run_cell("print('celda')")) == "celda\n"
    assert [output["text"] for output in candidate.stray_outputs()] == ["dentro\n"]


def test_names_are_those_the_cells_defined(candidate: Candidate) -> None:
    candidate.run_cell("import math\na = 1\n_hidden = 2\ndef f(): pass")
    assert candidate.names() == ["math", "a", "f"]


def test_a_name_that_is_not_defined_is_a_name_error(candidate: Candidate) -> None:
    with pytest.raises(NameError, match="nada"):
        candidate.fetch("nada")


def test_a_shell_that_its_student_broke_is_an_error_of_the_cell(candidate: Candidate) -> None:
    candidate.run_cell("get_ipython().run_cell = None")
    assert error(candidate.run_cell("1")) == "TypeError"


def test_a_module_beside_the_notebook_can_be_imported(candidate: Candidate) -> None:
    candidate.run_cell("open('propio.py', 'w').write('y = 5')")
    assert value(candidate, "__import__('propio').y") == 5


def test_a_call_costs_the_same_at_every_depth(candidate: Candidate) -> None:
    # Where the interpreter's stack was in pieces, some depth touched a new page at every call.
    source = (
        "import resource\n"
        "def f(): pass\n"
        "def pages():\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "    for _ in range(1000): f()\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before\n"
        "def at(depth): return at(depth - 1) if depth else pages()\n"
        "worst = max(at(depth) for depth in range(400))"
    )
    assert candidate.run_cell(source).status == "ok"
    assert candidate.fetch("worst") < 500
