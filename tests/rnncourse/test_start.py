"""What importing the package does, and does not do, to a notebook."""

import random
import subprocess
import sys

import numpy as np
import pytest

from rnncourse import set_seed


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)


def test_a_numpy_lesson_does_not_pay_for_tensorflow():
    program = (
        "import sys, rnncourse, rnncourse.elman, rnncourse.interactive, rnncourse.figures.rnn;"
        "rnncourse.set_seed(1);"
        "print({'tensorflow', 'keras', 'ipywidgets'} & set(sys.modules))"
    )
    assert run(program).stdout.strip() == "set()"


def test_tensorflow_starts_without_writing_to_stderr():
    result = run("import rnncourse, tensorflow; print(tensorflow.constant(1).numpy())")
    assert (result.stdout.strip(), result.stderr) == ("1", "")


def test_stderr_works_again_after_tensorflow():
    result = run("import os, rnncourse, tensorflow; os.write(2, b'visible')")
    assert result.stderr == "visible"


def test_a_seed_repeats_every_generator():
    draws = []
    for _ in range(2):
        rng = set_seed(11)
        draws.append((rng.random(), random.random(), np.random.rand()))  # noqa: NPY002
    assert draws[0] == draws[1]


@pytest.mark.parametrize("seed", ["7", 1.5, True])
def test_a_seed_that_is_not_an_integer_is_refused(seed):
    with pytest.raises(TypeError, match="set_seed"):
        set_seed(seed)


def test_a_seed_out_of_range_is_refused():
    with pytest.raises(ValueError, match="entre 0 y"):
        set_seed(-1)
