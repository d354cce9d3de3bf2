"""Models, tables and word vectors arrive as data and work like the originals."""

import copy
import os
import random
from collections.abc import Callable
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import pandas as pd
import pytest
from gensim.models import KeyedVectors, Word2Vec
from keras import layers

from examiner.wire import Limits, Opaque, WireError, decode, encode
from examiner.wire import frameworks as rooms

IDS = np.random.default_rng(0).integers(0, 20, (3, 7))
SERIES = np.random.default_rng(3).random((3, 7, 4), dtype="f4") * (np.arange(7) < 5)[:, None]
SEQUENCES = np.random.default_rng(1).random((3, 5, 4), dtype="f4")


def sentiment(*, bidirectional: bool = True, compiled: bool = True) -> Any:
    wrap: Callable[[Any], Any] = layers.Bidirectional if bidirectional else lambda layer: layer
    matrix = keras.initializers.Constant(np.random.default_rng(2).random((20, 4)))
    model = keras.Sequential(
        [
            keras.Input((7,), dtype="int32"),
            layers.Embedding(20, 4, mask_zero=True, embeddings_initializer=matrix, trainable=False),
            wrap(layers.LSTM(3, return_sequences=True, kernel_regularizer="l2")),
            layers.Dropout(0.2),
            layers.GRU(3, kernel_constraint="max_norm"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    if compiled:
        model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def attention() -> Any:
    entry = keras.Input((5, 4))
    states, last = layers.SimpleRNN(4, return_sequences=True, return_state=True)(entry)
    mixed = layers.MultiHeadAttention(2, 3)(states, states, use_causal_mask=True)
    joined = layers.Concatenate()([mixed, states])
    pooled = layers.GlobalAveragePooling1D()(joined)[:, :4]
    return keras.Model(entry, layers.Add()([pooled, last]) + last)


def masked() -> Any:
    """Masks that layers compute, combine and pass on are operations of the graph."""
    words, series = keras.Input((7,), dtype="int32"), keras.Input((7, 4))
    read = layers.Embedding(20, 4, mask_zero=True)(words)
    read = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(read)
    seen = layers.Masking(0.0)(series)
    both = layers.Concatenate()([read, seen])
    looked = layers.MultiHeadAttention(1, 2)(both, both)
    averaged = layers.GlobalAveragePooling1D()(both)
    return keras.Model([words, series], [layers.GRU(2)(looked), averaged])


def encoder_decoder() -> Any:
    source, target = keras.Input((5, 4)), keras.Input((5, 4))
    encoder = keras.Model(source, layers.LSTM(4, return_state=True)(source)[1:])
    hidden = layers.LSTM(4, return_sequences=True)(target, initial_state=encoder(source))
    return keras.Model([source, target], layers.Dot(2)([hidden, target]))


def shared_layer() -> Any:
    entry = keras.Input((5, 4))
    shared = layers.Dense(4)
    return keras.Model(entry, {"once": shared(entry), "twice": shared(shared(entry))})


@pytest.mark.parametrize(
    ("make", "inputs"),
    [
        (sentiment, IDS),
        (attention, SEQUENCES),
        (shared_layer, SEQUENCES),
        (encoder_decoder, [SEQUENCES, SEQUENCES[::-1]]),
        (masked, [IDS * (IDS > 9), SERIES]),
        (lambda: keras.Sequential([keras.Input((5, 4)), sequence_block()]), SEQUENCES),
    ],
    ids=["sequential", "functional", "shared", "encoder-decoder", "masked", "nested"],
)
def test_a_model_computes_the_same_after_the_trip(make: Any, inputs: Any) -> None:
    model = make()
    arrived = decode(encode(model))
    assert type(arrived) is type(model) and arrived.name == model.name
    ours, theirs = keras.tree.flatten(model(inputs)), keras.tree.flatten(arrived(inputs))
    assert all(map(np.array_equal, ours, theirs))


def sequence_block() -> Any:
    return keras.Sequential([keras.Input((5, 4)), layers.TimeDistributed(layers.Dense(2))])


def test_a_model_keeps_what_a_check_may_ask() -> None:
    arrived = decode(encode(sentiment()))
    assert [type(layer).__name__ for layer in arrived.layers] == [
        "Embedding",
        "Bidirectional",
        "Dropout",
        "GRU",
        "Dense",
    ]
    assert arrived.input_shape == (None, 7) and arrived.count_params() == 80 + 192 + 99 + 4
    assert arrived.layers[0].mask_zero and not arrived.layers[0].trainable
    assert arrived.layers[1].forward_layer.return_sequences
    assert arrived.layers[-1].activation is keras.activations.sigmoid
    assert arrived.loss == "binary_crossentropy" and type(arrived.optimizer).__name__ == "Adam"
    assert arrived.get_compile_config()["metrics"] == ["accuracy"]
    assert float(arrived.optimizer.learning_rate) == pytest.approx(0.001)


def test_objects_given_to_compile_cross_with_their_settings() -> None:
    model = sentiment(compiled=False)
    model.compile(
        keras.optimizers.SGD(keras.optimizers.schedules.ExponentialDecay(0.5, 10, 0.9)),
        keras.losses.BinaryCrossentropy(from_logits=True),
        metrics=[keras.metrics.Precision()],
    )
    config = decode(encode(model)).get_compile_config()
    assert config["optimizer"]["config"]["learning_rate"]["config"]["initial_learning_rate"] == 0.5
    assert config["loss"]["config"]["from_logits"] is True
    assert config["metrics"][0]["class_name"] == "Precision"


def test_a_loss_of_ones_own_stays_behind_and_the_model_crosses() -> None:
    model = sentiment(compiled=False)
    model.compile("adam", lambda y, p: (y - p) ** 2)
    arrived = decode(encode(model))
    assert arrived.loss is None and type(arrived.optimizer).__name__ == "Adam"


def test_an_uncompiled_model_arrives_uncompiled() -> None:
    assert not decode(encode(sentiment(compiled=False))).compiled


@pytest.mark.parametrize(
    "layer",
    [
        layers.SimpleRNN(3),
        layers.LSTM(3, return_sequences=True),
        layers.GRU(3, reset_after=False),
        layers.Bidirectional(layers.GRU(2), merge_mode="sum"),
        layers.LayerNormalization(),
        layers.Dense(3, "relu"),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_a_lone_layer_crosses_with_its_weights(layer: Any) -> None:
    layer.build((None, 5, 4))
    arrived = decode(encode(layer))
    assert np.array_equal(arrived(SEQUENCES), layer(SEQUENCES))
    # and back again, as a check that hands the examiner's layer to a candidate needs
    assert all(map(np.array_equal, decode(encode(arrived)).get_weights(), layer.get_weights()))


def test_a_layer_called_on_tensors_alone_crosses_too() -> None:
    layer = layers.MultiHeadAttention(2, 3)
    expected = layer(SEQUENCES, SEQUENCES)
    assert np.array_equal(decode(encode(layer))(SEQUENCES, SEQUENCES), expected)


def test_an_unbuilt_layer_arrives_unbuilt() -> None:
    assert not decode(encode(layers.LSTM(3))).built


@pytest.mark.parametrize(
    "part",
    [
        lambda: layers.Lambda(lambda x: x),
        lambda: layers.Dense(2, activation=lambda x: x),
        lambda: type("Mine", (layers.Dense,), {})(2),
        lambda: type("Dense", (layers.Dense,), {})(2),
    ],
    ids=["Lambda", "activation", "subclass", "namesake"],
)
def test_a_model_with_code_of_its_own_is_opaque_and_says_why(part: Any) -> None:
    arrived = decode(encode(keras.Sequential([keras.Input((4,)), part()])))
    assert type(arrived) is Opaque
    assert arrived.type_name.startswith("keras Sequential (")


def test_tensors_and_variables_arrive_as_arrays() -> None:
    for tensor in (keras.ops.ones((2, 3)), keras.Variable(np.ones((2, 3), "f4"))):
        arrived = decode(encode(tensor))
        assert type(arrived) is np.ndarray and arrived.dtype == "f4" and arrived.shape == (2, 3)
    assert type(decode(encode(keras.Input((3,))))) is Opaque


def test_a_history_keeps_its_series() -> None:
    model = keras.Sequential([keras.Input((7,)), layers.Dense(1)])
    model.compile("sgd", "mse")
    history = model.fit(IDS, np.ones(3), epochs=2, verbose=0)
    arrived = decode(encode(history))
    assert type(arrived) is keras.callbacks.History
    assert arrived.history == history.history and arrived.epoch == [0, 1]


# What a stranger may write where a model is expected


def described(model: Any) -> tuple[str, Any]:
    name, fields = rooms.describe(model) or ("", None)
    return name, decode(encode(fields))


def message(name: str, fields: Any) -> bytes:
    return b"W" + encode(name)[1:] + encode(fields)


def spoilt(change: Callable[[Any], Any]) -> bytes:
    """Encode the sentiment model after `change` to its list of layers."""
    name, fields = described(sentiment())
    change(fields["model"]["layers"])
    return message(name, fields)


def put(layer: int, key: str, value: Any) -> Callable[[Any], Any]:
    return lambda parts: parts[layer]["config"].update({key: value})


LAMBDA = {"class": "Lambda", "config": {"function": "x"}, "weights": []}
KERAS_OBJECT = {
    "module": "builtins",
    "class_name": "eval",
    "config": "1",
    "registered_name": "eval",
}
SPOILT = {
    "Lambda": lambda parts: parts.append(LAMBDA),
    "Lambda in Bidirectional": put(1, "layer", LAMBDA),
    "layer from elsewhere": lambda parts: parts[0].update({"class": "os.system"}),
    "TorchModuleWrapper": lambda parts: parts[0].update({"class": "TorchModuleWrapper"}),
    "serialized object": put(4, "activation", KERAS_OBJECT),
    "class outside the tables": put(4, "kernel_initializer", {"class": "eval", "config": {}}),
    "activation of its own": put(4, "activation", "os>system"),
    "unknown argument": put(4, "function", 1),
    "argument that is no text": lambda parts: parts[4]["config"].update({1: 1}),
    "weights as an argument": put(0, "weights", [1.0]),
    "quantization": put(4, "quantization_config", {"class": "Int8", "config": {}}),
    "lora": put(4, "lora_rank", 4),
    "unrolled": put(1, "unroll", True),
    "dtype of its own": put(4, "dtype", "float8_e4m3fn"),
    "units without weights": put(3, "units", 10**9),
    "embedding without weights": put(0, "input_dim", 2**31 - 1),
    "negative units": put(4, "units", -1),
    "int too large": put(4, "units", 2**62),
    "array for an argument": put(4, "units", np.ones(3)),
    "weights of another shape": lambda parts: parts[4].update(
        weights=[np.ones((9, 1), "f4"), np.ones(1, "f4")]
    ),
    "weights of another type": lambda parts: parts[4].update(
        weights=[np.ones((3, 1), "f8"), np.ones(1, "f8")]
    ),
    "weights missing": lambda parts: parts[4].update(weights=[]),
    "weights that are no arrays": lambda parts: parts[4].update(weights=["a", "b"]),
    "outputs too large": lambda parts: parts.append(
        {"class": "RepeatVector", "config": {"n": 2**30}, "weights": []}
    ),
    "too many layers": lambda parts: parts.extend(
        {"class": "ReLU", "config": {}, "weights": []} for _ in range(101)
    ),
    "not a layer": lambda parts: parts.append("Dense"),
}


@pytest.mark.parametrize("change", SPOILT.values(), ids=SPOILT.keys())
def test_a_model_outside_the_rules_is_refused(change: Any) -> None:
    with pytest.raises(WireError):
        decode(spoilt(change))


def test_a_received_model_does_not_move_the_random_stream() -> None:
    data = encode(sentiment())
    random.seed(4)
    expected = random.random()
    random.seed(4)
    decode(data)
    assert random.random() == expected


def test_a_refused_model_leaves_nothing_for_the_next() -> None:
    with pytest.raises(WireError):
        decode(spoilt(put(0, "input_dim", 2**31 - 1)))
    model = sentiment()
    assert np.array_equal(decode(encode(model))(IDS), model(IDS))


RING = ("ring", {"class": "ReLU", "config": {}, "weights": []}, [([("tensor", "ring", 0, 0)], {})])
FUNCTIONAL = {
    "loop": lambda model: model["layers"].insert(0, RING),
    "no such output": lambda model: model.update(outputs=["nobody", 0, 0]),
    "operation not allowed": lambda model: model["layers"].append(
        ("cast", {"class": "operation", "operation": "PyFunc", "options": {}}, [([1], {})])
    ),
    "huge input": lambda model: model["layers"][0][1].update(shape=(None, 10**9, 4)),
    "object as input": lambda model: model["layers"][0][1].update(dtype="string"),
    "thousand calls": lambda model: model["layers"][1][2].extend(model["layers"][1][2] * 1000),
}


@pytest.mark.parametrize("change", FUNCTIONAL.values(), ids=FUNCTIONAL.keys())
def test_a_graph_outside_the_rules_is_refused(change: Any) -> None:
    name, fields = described(attention())
    change(fields["model"])
    with pytest.raises(WireError):
        decode(message(name, fields))


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("loss", "my_loss"),
        ("optimizer", {"class": "Lookahead", "config": {}}),
        ("optimizer", {"class": "Adam", "config": {"learning_rate": KERAS_OBJECT}}),
        ("metrics", [{"class": "MeanMetricWrapper", "config": {"fn": "eval"}}]),
        ("metrics", ["accuracy"] * 1000),
    ],
)
def test_compile_arguments_outside_the_rules_are_refused(part: str, value: Any) -> None:
    name, fields = described(sentiment())
    fields["compile"][part] = value
    with pytest.raises(WireError):
        decode(message(name, fields))


def test_mutated_descriptions_give_an_object_or_a_wire_error() -> None:
    rng = random.Random(3)
    lstm = layers.LSTM(2)
    lstm.build((None, 5, 3))
    word_vectors = KeyedVectors(2)
    word_vectors.add_vectors(["a", "b"], np.eye(2, dtype="f4"))
    table = pd.DataFrame({"loss": [1.0, 2.0], "name": ["a", None]})
    originals = [described(one) for one in (lstm, word_vectors, table)]
    strange = [None, True, -1, 2**40, 1.5, "x", b"", [], {}, (), np.ones((2, 2)), np.array("a")]

    def spoil(value: Any) -> Any:
        """Replace one part, somewhere inside, by something strange."""
        if isinstance(value, dict) and value and rng.random() < 0.9:
            key = rng.choice(list(value))
            return {**value, key: spoil(value[key])}
        if isinstance(value, list) and value and rng.random() < 0.9:
            at = rng.randrange(len(value))
            return [*value[:at], spoil(value[at]), *value[at + 1 :]]
        return copy.copy(rng.choice(strange))

    refused = 0
    for _ in range(1_500):
        name, fields = rng.choice(originals)
        try:
            decode(message(name, spoil(fields)))
        except WireError:
            refused += 1
    assert 500 < refused < 1_500


# pandas and gensim

TABLES = [
    pd.DataFrame({"loss": [0.5, np.nan], "epoch": [1, 2], "ok": [True, False]}),
    pd.DataFrame({"text": ["año", None]}, index=["a", "b"]),
    pd.DataFrame({"mixed": pd.Series([1, "a"], dtype=object)}),
    pd.DataFrame(np.eye(2), columns=["same", "same"]),
    pd.DataFrame({"day": pd.to_datetime(["1997-11-15", "2014-06-03"])}),
    pd.DataFrame({"a": [1, 2], "b": [3.0, 4.0]}, index=["same", "same"]),
    pd.DataFrame(index=pd.RangeIndex(3, name="epoch")),
    pd.DataFrame(),
]


@pytest.mark.parametrize("frame", TABLES, ids=lambda frame: "-".join(map(str, frame.columns)))
def test_a_data_frame_arrives_equal(frame: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(decode(encode(frame)), frame)


def test_a_series_and_an_index_arrive_equal() -> None:
    series = pd.Series([1.5, 2.5], index=["a", "b"], name="loss")
    pd.testing.assert_series_equal(decode(encode(series)), series)
    pd.testing.assert_index_equal(decode(encode(series.index)), series.index)


def test_a_column_without_plain_form_makes_the_frame_opaque() -> None:
    assert type(decode(encode(pd.DataFrame({"c": pd.Categorical(["a"])})))) is Opaque


def test_a_frame_of_endless_columns_is_refused() -> None:
    name, fields = described(pd.DataFrame({"a": [1.0]}))
    fields["columns"] *= 20_000
    with pytest.raises(WireError):
        decode(message(name, fields))


def test_word_vectors_arrive_with_words_counts_and_settings() -> None:
    model = Word2Vec(
        [["rey", "reina", "trono"]] * 5, vector_size=4, min_count=1, sg=1, window=2, workers=1
    )
    arrived = decode(encode(model))
    assert type(arrived) is Word2Vec and (arrived.sg, arrived.window) == (1, 2)
    vectors = decode(encode(model.wv))
    for keyed in (arrived.wv, vectors):
        assert type(keyed) is KeyedVectors
        assert keyed.index_to_key == model.wv.index_to_key
        assert np.array_equal(keyed.vectors, model.wv.vectors)
        assert keyed.most_similar("rey") == model.wv.most_similar("rey")
        assert keyed.get_vecattr("trono", "count") == 5


@pytest.mark.parametrize(
    "change",
    [
        {"words": ["a", "a"]},
        {"words": ["a"]},
        {"words": [b"a", b"b"]},
        {"vectors": np.array(["a", "b"])},
        {"counts": np.ones(3, "i8")},
    ],
    ids=["repeated", "missing", "bytes", "text vectors", "counts"],
)
def test_word_vectors_that_do_not_fit_are_refused(change: dict[str, Any]) -> None:
    keyed = KeyedVectors(2)
    keyed.add_vectors(["a", "b"], np.eye(2, dtype="f4"))
    name, fields = described(keyed)
    with pytest.raises(WireError):
        decode(message(name, fields | change))


def test_models_are_charged_for_what_they_cost() -> None:
    layer = encode(layers.Dense(1))
    many = b"l" + (50).to_bytes(4, "big") + layer * 50
    with pytest.raises(WireError, match="too many"):
        decode(many, limits=Limits())
