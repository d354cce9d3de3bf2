"""nbgrader's configuration of this course. Its commands and the formgrader read it as it is."""

from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearHiddenTests,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
)

from examiner.nbgrader_preprocessors import Examine

c = get_config()  # noqa: F821  (nbgrader defines it)

c.CourseDirectory.course_id = "rnn"

c.ClearSolutions.code_stub = {"python": "# TU CÓDIGO AQUÍ\nraise NotImplementedError()"}
c.ClearSolutions.text_stub = "ESCRIBE TU RESPUESTA AQUÍ"

# A deleted check cell comes back, and earns what the student's functions earn.
c.OverwriteCells.add_missing_cells = True
c.OverwriteCells.missing_cell_notification = "Faltaba la celda {cell_id}: se ha restaurado.\n\n"

# Student code never runs in nbgrader's own process: the examiner takes the place of Execute.
c.Autograde.autograde_preprocessors = [
    Examine,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]

# Feedback shows criteria and hints, never the hidden part of a check.
c.GenerateFeedback.preprocessors = [GetGrades, ClearHiddenTests, CSSHTMLHeaderPreprocessor]
c.HTMLExporter.sanitize_html = True
