"""nbgrader's configuration of this course. Its commands and the formgrader read it as it is."""

from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
)

from examiner.nbgrader_preprocessors import Examine
from examiner.pages import HideChecks, ShowOrigin, markdown_to_html

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

# Whoever hands in after the date due (`nbgrader db assignment add TASK --duedate=…`) has 15
# minutes, and then loses a tenth of the points for each day begun, half of them at most.
c.AssignLatePenalties.plugin_class = "examiner.late.LatePolicy"
c.LatePolicy.grace_minutes = 15
c.LatePolicy.per_day = 0.1
c.LatePolicy.most = 0.5

# Feedback shows criteria and hints, never the hidden part of a check.
c.GenerateFeedback.preprocessors = [GetGrades, HideChecks, CSSHTMLHeaderPreprocessor]

# What a student wrote or printed cannot run, link, restyle or pass for the grader, neither in
# feedback nor in the formgrader, whose templates put Markdown on the page as it comes.
c.HTMLExporter.preprocessors = [ShowOrigin]
c.HTMLExporter.filters = {"markdown2html": markdown_to_html}
c.HTMLExporter.sanitize_html = True
