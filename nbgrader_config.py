"""nbgrader's configuration of this course. Its commands and the formgrader read it as it is."""

from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
)

from examiner.feedback_page import Summarise
from examiner.nbgrader_preprocessors import Examine
from examiner.pages import TEMPLATES, HideChecks, ShowOrigin, markdown_to_html

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

# What «Validate» and `nbgrader validate` say. The student edition takes these lines with it.
c.Validator.failed_warning = (
    "{num_failed} celda(s) no cumplen todavía lo que se comprueba a la vista: si entregas así, "
    "pierdes puntos. Debajo está cada una, con lo que le falta.\n"
)
c.Validator.changed_warning = (
    "{num_changed} celda(s) que no debes cambiar han cambiado. Al calificar se usan las "
    "originales: recupéralas del cuaderno que te dieron.\n"
)
c.Validator.type_changed_warning = (
    "{num_changed} celda(s) no son del tipo que eran (código o texto): devuélveles el suyo.\n"
)
c.Validator.passed_warning = "{num_passed} celda(s) cumplen lo que se comprueba a la vista.\n"
# The longest cell, which trains networks, takes minutes on a small machine.
c.Execute.timeout = 1200
c.Execute.error_on_timeout = {
    "ename": "TimeoutError",
    "evalue": "",
    "traceback": ["Esta celda lleva 20 minutos: revisa que sus bucles terminan."],
}

# Feedback shows criteria and hints, never the hidden part of a check, on a page of our own.
c.GenerateFeedback.preprocessors = [GetGrades, HideChecks, Summarise]
c.GenerateFeedback.exporter_class = "examiner.feedback_page.FeedbackExporter"

# `nbgrader export` writes the same grades.csv as `examiner grade`, quoted and safe to open.
c.ExportApp.plugin_class = "examiner.exports.GradesExport"

# What a student wrote or printed cannot run, link, restyle or pass for the grader, neither in
# feedback nor in the formgrader, whose templates put Markdown on the page as it comes.
c.HTMLExporter.preprocessors = [ShowOrigin]
c.HTMLExporter.filters = {"markdown2html": markdown_to_html}
c.HTMLExporter.sanitize_html = True
# The formgrader's page works without a network.
c.HTMLExporter.extra_template_basedirs = TEMPLATES
