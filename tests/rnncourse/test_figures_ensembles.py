"""The figures of lesson 13 come out the same on every run, and their text can be read."""

import numpy as np
from matplotlib.patches import Rectangle

from rnncourse.figures import ensembles

P = np.array([[0.95, 0.9, 0.2], [0.45, 0.8, 0.1], [0.4, 0.6, 0.3]])
B = np.array([1, 2, 5, 10, 25])
X = np.linspace(-1, 1, 20)
MEMBERS = np.outer(np.linspace(0.5, 1.5, 4), X)

FIGURES = {
    "votes": lambda: ensembles.votes(P, ("BoW", "GRU", "LSTM")),
    "majority": lambda: ensembles.majority(B, {"p = .7": 1 - 0.3 / B, "p = .4": 0.4 / B}),
    "variance": lambda: ensembles.variance(
        B, {"ρ = 0": (1 / B, 1 / B), "ρ = 1": (np.ones(5), np.ones(5))}
    ),
    "curves": lambda: ensembles.curves(X, X, {"una": MEMBERS, "otra": MEMBERS}, (X, X**2)),
    "bags": lambda: ensembles.bags(np.array([[0, 1, 3, 0], [1, 1, 1, 1], [4, 0, 0, 0]])),
    "accuracies": lambda: ensembles.accuracies(
        {"GRU": np.array([0.7, 0.72]), "LSTM": np.array([0.68, 0.71])}, 0.78, (0.74, 0.83)
    ),
    "correlations": lambda: ensembles.correlations(np.eye(3), ("BoW", "GRU", "LSTM")),
}


def test_the_review_on_which_the_two_votes_differ_is_framed():
    frames = ensembles.votes(P, ("BoW", "GRU", "LSTM")).axes[0].findobj(Rectangle)
    framed = [frame.get_x() + 0.49 for frame in frames if frame.get_linewidth() == 3]
    assert np.allclose(framed, [0])
