"""What the notebooks of the course import: data, figures, checks and small interactive pieces.

Importing it costs what NumPy costs: TensorFlow is imported by the notebook that uses it, after
this package, which keeps TensorFlow's start-up log out of the cell's output.
"""

from rnncourse.seeds import set_seed
from rnncourse.startup_log import quiet_tensorflow

quiet_tensorflow()

__all__ = ["set_seed"]
