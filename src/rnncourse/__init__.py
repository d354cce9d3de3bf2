"""What the notebooks of the course import: data, figures, checks and small interactive pieces.

Importing it costs what NumPy costs: TensorFlow is imported by the notebook that uses it, after
this package, which keeps TensorFlow's start-up log out of the cell's output.
"""

from rnncourse.environment import check_environment

check_environment()  # before anything that an older Python or a missing package would break

from rnncourse.seeds import set_seed  # noqa: E402
from rnncourse.startup_log import quiet_tensorflow  # noqa: E402

quiet_tensorflow()

__all__ = ["set_seed"]
