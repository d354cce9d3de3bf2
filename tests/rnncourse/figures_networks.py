"""The figures of lessons 00 and 01 are the same on every run and can be read on the page."""

import numpy as np

from rnncourse.figures import course_map, networks, notation

TABLE = np.tanh(np.random.default_rng(1).normal(size=(5, 3)))
CORNERS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])

FIGURES = {
    "course_map": course_map.course_map,
    "product_shapes": notation.product_shapes,
    "rows_and_columns": notation.rows_and_columns,
    "neuron": networks.neuron,
    "activations": networks.activations,
    "xor_plane": lambda: networks.xor_plane(CORNERS, CORNERS, np.array([0, 1, 1, 0])),
    "dense_network": networks.dense_network,
    "softmax_bars": lambda: networks.softmax_bars(["a", "b"], {"z": np.array([0.0, 1.0])}),
    "cross_entropy": networks.cross_entropy,
    "computation_graph": lambda: networks.computation_graph(
        {"x": 2.0, "h": 0.4, r"\hat{y}": 0.6}, {"x": -0.2, "h": -0.001}
    ),
    "descent": lambda: networks.descent({"a": np.linspace(1, 0, 12), "b": np.linspace(1, 0.5, 12)}),
    "embedding_lookup": lambda: networks.embedding_lookup(list("abcde"), 2, TABLE),
    "concatenated_and_averaged": networks.concatenated_and_averaged,
    "model_scores": lambda: networks.model_scores({"a": [0.6, 0.7], "b": [1.0, 1.0]}, 0.8, "techo"),
}
