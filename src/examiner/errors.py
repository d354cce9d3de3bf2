"""The one exception that reaches the user as a sentence instead of a traceback."""


class UserError(Exception):
    """Something the user can put right. The message says what happened and what to do."""
