"""How often four words occur in four plays by Shakespeare: a term-document matrix.

The table is the classic example of D. Jurafsky and J. H. Martin, *Speech and Language Processing*.
"""

from rnncourse.data.count_table import count_table

SHAKESPEARE = count_table(
    columns=("As You Like It", "Twelfth Night", "Julius Caesar", "Henry V"),
    counts={
        "battle": (1, 1, 8, 15),
        "soldier": (2, 2, 12, 36),
        "fool": (37, 58, 1, 5),
        "clown": (6, 117, 0, 0),
    },
)
