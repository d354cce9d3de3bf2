"""A Python that cannot run the course says so in one sentence, with the remedy."""

import ast
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from examiner.publish import install
from rnncourse import environment

ROOT = Path(__file__).parents[2]
TOO_OLD = "import sys; sys.version_info = (3, 9, 18, 'final', 0); import rnncourse"
WITHOUT = "import sys; sys.modules['gensim'] = None; import rnncourse"


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.mark.parametrize("how", [["-c"], ["-m", "IPython", "--quiet", "-c"]])
@pytest.mark.parametrize(
    ("program", "remedy"),
    [(TOO_OLD, "este es 3.9: elige otro kernel"), (WITHOUT, "%pip install gensim")],
)
def test_importing_the_course_gives_the_sentence_and_no_traceback(how, program, remedy):
    shown = subprocess.run([sys.executable, *how, program], capture_output=True, text=True)
    [line] = (shown.stdout + shown.stderr).strip().splitlines()
    assert remedy in line
    assert shown.returncode == 1


def test_another_exception_keeps_its_traceback():
    program = "import sys\ntry:\n    import rnncourse\nexcept ImportError:\n    1 / 0"
    program = f"import sys; sys.modules['gensim'] = None\n{program}"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "ZeroDivisionError" in shown.stderr and "Traceback" in shown.stderr


@pytest.mark.parametrize("module", [environment, install])
def test_older_pythons_can_read_what_refuses_them(module):
    ast.parse(Path(module.__file__).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_every_refusal_states_the_versions_of_the_project(project):
    oldest, newest = environment.OLDEST, environment.NEWEST
    assert project["requires-python"] == f">=3.{oldest[1]},<3.{newest[1] + 1}"
    check_python = (ROOT / "tools" / "check_python.py").read_text(encoding="utf-8")
    assert f"{oldest} <= sys.version_info[:2] <= {newest}" in check_python
    for minor in range(7, 17):
        fits = oldest <= (3, minor) <= newest
        assert (environment.problem((3, minor), []) is None) == fits
        assert (install.obstacle((3, minor), 64, "Linux", "x86_64") is None) == fits


def test_what_is_looked_for_is_what_notebooks_import(project):
    asked = {requirement.partition(">")[0] for requirement in project["dependencies"]}
    assert set(environment.PACKAGES.values()) == asked - {"ipykernel"}
    for module, name in environment.PACKAGES.items():
        assert name in [found.lower() for found in packages_distributions()[module]]


@pytest.mark.parametrize(
    ("bits", "system", "machine", "remedy"),
    [(32, "Windows", "x86", "64 bits"), (64, "Darwin", "x86_64", "Colab")],
)
def test_a_machine_without_tensorflow_is_told_what_to_do(bits, system, machine, remedy):
    assert remedy in install.obstacle((3, 12), bits, system, machine)
    assert install.obstacle((3, 12), 64, "Darwin", "arm64") is None
    assert install.obstacle((3, 12), 64, "Windows", "AMD64") is None
