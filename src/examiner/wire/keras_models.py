"""Keras models and layers as configuration and weight arrays.

What crosses names classes by their bare name, so there is no module path, registered name or
serialized code to inject: this module looks each name up in a table of Keras' own classes and
calls them with numbers, words from a fixed set and objects from the same tables. Keras'
deserialization is never given anything received.

Models are built without allocating a variable; only when every shape equals the shape of an
array that did arrive do the variables come into being.
"""

from __future__ import annotations

import math
import random
import warnings
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras.src.backend.common import global_state
from keras.src.backend.common.stateless_scope import StatelessScope
from keras.src.backend.common.variables import initialize_all_variables
from keras.src.models import Functional

from examiner.wire.errors import WireError
from examiner.wire.limits import Limits


def _named(module: Any, names: str) -> dict[str, Any]:
    return {name: getattr(module, name) for name in names.split()}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LAYERS = _named(
    keras.layers,
    "Embedding Dense Dropout SpatialDropout1D SimpleRNN LSTM GRU Bidirectional TimeDistributed "
    "GlobalAveragePooling1D GlobalMaxPooling1D Conv1D MaxPooling1D Masking Flatten Reshape "
    "RepeatVector Permute Concatenate Add Subtract Multiply Average Maximum Dot Softmax ReLU "
    "Activation LayerNormalization BatchNormalization MultiHeadAttention Attention "
    "AdditiveAttention",
)
_INITIALIZERS = _named(
    keras.initializers,
    "Zeros Ones Constant RandomUniform RandomNormal TruncatedNormal GlorotUniform GlorotNormal "
    "HeUniform HeNormal LecunUniform LecunNormal VarianceScaling Orthogonal",
)
_ACCESSORIES = (
    _INITIALIZERS
    | _named(keras.regularizers, "L1 L2 L1L2")
    | _named(keras.constraints, "MaxNorm MinMaxNorm NonNeg UnitNorm")
)
_OPTIMIZERS = _named(keras.optimizers, "Adam AdamW Adamax Nadam SGD RMSprop Adagrad Adadelta")
_SCHEDULES = _named(
    keras.optimizers.schedules,
    "ExponentialDecay InverseTimeDecay PolynomialDecay CosineDecay PiecewiseConstantDecay",
)
_LOSSES = _named(
    keras.losses,
    "BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy MeanSquaredError "
    "MeanAbsoluteError Huber Hinge KLDivergence",
)
_METRICS = _named(
    keras.metrics,
    "Accuracy BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy Precision Recall AUC "
    "MeanSquaredError MeanAbsoluteError RootMeanSquaredError",
)
_COMPILE = {"optimizer": _OPTIMIZERS | _SCHEDULES, "loss": _LOSSES, "metrics": _METRICS}
# `a + b` or `x[:, -1]` on symbolic tensors: operations that are not layers.
_OPERATIONS: dict[str, Any] = {
    "GetItem": lambda tensor, key: tensor[key],
    "Add": keras.ops.add,
    "Subtract": keras.ops.subtract,
    "Multiply": keras.ops.multiply,
    "TrueDivide": keras.ops.true_divide,
    "Matmul": keras.ops.matmul,
    "Mean": keras.ops.mean,
    "Sum": keras.ops.sum,
    "Max": keras.ops.max,
    # What `mask_zero`, `Masking` and layers that combine masks compute.
    "NotEqual": keras.ops.not_equal,
    "Equal": keras.ops.equal,
    "Any": keras.ops.any,
    "LogicalAnd": keras.ops.logical_and,
    "LogicalOr": keras.ops.logical_or,
    "ExpandDims": keras.ops.expand_dims,
    "Squeeze": keras.ops.squeeze,
    "ZerosLike": keras.ops.zeros_like,
    "OnesLike": keras.ops.ones_like,
    "Concatenate": keras.ops.concatenate,
}
_DTYPES = _words("float16 float32 float64 bool uint8 int8 int16 int32 int64")
# Every text an argument may hold. Those that name functions name Keras' own.
_WORDS = _DTYPES | _words(
    "linear relu relu6 leaky_relu elu selu gelu silu swish mish softplus softsign softmax "
    "log_softmax sigmoid hard_sigmoid tanh exponential "
    "concat sum mul ave dot channels_last channels_first valid same causal max "
    "fan_in fan_out fan_avg normal uniform truncated_normal untruncated_normal "
    "mean sum_over_batch_size mean_with_sample_weight none ROC PR interpolation minoring "
    "majoring accuracy acc binary_accuracy categorical_accuracy sparse_categorical_accuracy "
    "binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy "
    "mse mean_squared_error mae mean_absolute_error huber hinge kl_divergence "
    "Precision Recall AUC auto"
)
_TENSOR = "tensor"  # marks (mark, layer, call, output) among the arguments of a call


class _NotPlain(Exception):
    """Something that this module does not carry; the message says what, in Spanish."""


# Describing: on the candidate's side nothing here protects anything, it only has to be honest.


def describe(value: Any) -> tuple[str, Any] | None:
    """Describe a model, a layer or a History; a tensor or variable as its array.

    A model with parts outside the tables is described as "opaque", with the reason.
    """
    if isinstance(value, tf.Tensor) and hasattr(value, "numpy"):
        return "array", np.asarray(value.numpy())
    if isinstance(value, keras.Variable | tf.Variable):
        return "array", np.asarray(value.numpy())
    if type(value) is keras.callbacks.History:
        return "keras.History", {
            "history": value.history,
            "epoch": value.epoch,
            "params": value.params,
        }
    if not isinstance(value, keras.layers.Layer):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Keras warns of every lambda it describes
            if type(value) in (keras.Sequential, Functional):
                fields = {"model": _describe_layer(value), "compile": _describe_compile(value)}
                return "keras.Model", fields
            shapes = _build_shapes(value) if value.built else None
            return "keras.Layer", {"layer": _describe_layer(value), "shapes": shapes}
    except _NotPlain as reason:
        return "opaque", f"keras {type(value).__name__} ({reason})"


def _describe_layer(layer: Any) -> dict[str, Any]:
    kind = type(layer)
    if kind is keras.Sequential:
        return _describe_sequential(layer)
    if kind is Functional:
        return _describe_functional(layer)
    if _LAYERS.get(kind.__name__) is not kind:
        raise _NotPlain(f"la capa {kind.__name__} no se admite")
    return {
        "class": kind.__name__,
        "config": _describe_config(layer.get_config()),
        "weights": layer.get_weights(),
    }


def _describe_config(config: dict[str, Any]) -> dict[str, Any]:
    described = {key: _describe_argument(key, value) for key, value in config.items()}
    for internal in ("unroll", "quantization_config", "registered_name"):
        described.pop(internal, None)
    return described


def _describe_argument(key: str, value: Any) -> Any:
    if isinstance(value, list | tuple):
        # Keras wraps lists in its own subclasses to keep track of them.
        plain = tuple if isinstance(value, tuple) else list
        return plain(_describe_argument(key, part) for part in value)
    if not isinstance(value, dict):
        return value
    name, config = value.get("class_name"), value.get("config")
    if name == "DTypePolicy" and isinstance(config, dict):
        return config["name"]
    if key == "seed":
        return None
    if key.endswith("_initializer") and not _plain_initializer(name, config):
        # The values it gave cross as weights; a custom recipe for them need not.
        return {"class": "Zeros", "config": {}}
    if not isinstance(name, str) or not isinstance(config, dict):
        raise _NotPlain(f"el argumento {key} es una función propia")
    return {"class": name, "config": _describe_config(config)}


def _plain_initializer(name: object, config: object) -> bool:
    if name not in _INITIALIZERS or not isinstance(config, dict):
        return False
    return name != "Constant" or isinstance(config.get("value"), int | float)


def _build_shapes(layer: Any) -> dict[str, Any] | None:
    config = layer.get_build_config() or {}
    shapes = config.get("shapes_dict") or {k: v for k, v in config.items() if k == "input_shape"}
    return {key: _describe_shape(shape) for key, shape in shapes.items()} or None


def _describe_shape(shape: Any) -> Any:
    if isinstance(shape, tf.TensorShape | list | tuple):
        return tuple(_describe_shape(part) for part in shape)
    return shape


def _describe_input(layer: Any) -> dict[str, Any]:
    return {"shape": layer.batch_shape, "dtype": layer.dtype, "name": layer.name}


def _describe_sequential(model: Any) -> dict[str, Any]:
    first = model._layers[0] if model._layers else None
    has_input = isinstance(first, keras.layers.InputLayer)
    return {
        "class": "Sequential",
        "name": model.name,
        "input": _describe_input(first) if has_input else None,
        "layers": [_describe_layer(layer) for layer in model.layers],
    }


def _describe_functional(model: Any) -> dict[str, Any]:
    config = model.get_config()
    operations = {operation.name: operation for operation in model.operations}
    layers = []
    for entry in config["layers"]:
        operation = operations[entry["name"]]
        if isinstance(operation, keras.layers.InputLayer):
            described = {"class": "Input", **_describe_input(operation)}
        elif isinstance(operation, keras.layers.Layer):
            described = _describe_layer(operation)
        elif type(operation).__name__ in _OPERATIONS:
            # A dtype that was asked for is a word; a policy is what there is without asking.
            options = {
                key: value
                for key, value in entry["config"].items()
                if key != "name" and (key != "dtype" or isinstance(value, str))
            }
            described = {"class": "operation", "operation": type(operation).__name__}
            described["options"] = options
        else:
            raise _NotPlain(f"la operación {type(operation).__name__} no se admite")
        calls = [
            (_describe_call(node["args"]), _describe_call(node["kwargs"]))
            for node in entry["inbound_nodes"]
        ]
        layers.append((entry["name"], described, calls))
    return {
        "class": "Functional",
        "name": model.name,
        "layers": layers,
        "inputs": config["input_layers"],
        "outputs": config["output_layers"],
    }


def _describe_call(value: Any) -> Any:
    if isinstance(value, list | tuple):
        plain = tuple if isinstance(value, tuple) else list
        return plain(_describe_call(part) for part in value)
    if not isinstance(value, dict):
        return value
    match value:
        case {"class_name": "__keras_tensor__", "config": config}:
            return (_TENSOR, *config["keras_history"])
        case {"class_name": "__slice__", "config": config}:
            return slice(config["start"], config["stop"], config["step"])
        case {"class_name": str(name)}:
            raise _NotPlain(f"una capa recibe un argumento {name}")
    return {key: _describe_call(part) for key, part in value.items()}


def _describe_compile(model: Any) -> dict[str, Any] | None:
    if not model.compiled:
        return None
    config = model.get_compile_config() or {}
    described: dict[str, Any] = {}
    for part in ("optimizer", "loss", "metrics"):
        value = config.get(part)
        values = value if isinstance(value, list) else [value]
        plain = []
        for one in values:
            try:
                one = _describe_argument(part, one)
                _compile_part(one, _COMPILE[part])
                plain.append(one)
            except (_NotPlain, WireError, TypeError, ValueError):
                # A loss or metric of one's own stays behind; the model itself need not.
                continue
        described[part] = plain if isinstance(value, list) else next(iter(plain), None)
    return described


# Rebuilding: everything received is checked before Keras sees it.


def rebuild(name: str, fields: Any, limits: Limits) -> object:
    """Build the model, layer or History described by `fields`."""
    match name, fields:
        case "keras.Model", {"model": {} as spec, "compile": compiled}:
            model: Any = _Builder(limits).build(spec, None)
            if compiled is not None:
                _compile(model, compiled)
            return model
        case "keras.Layer", {"layer": {} as spec, "shapes": shapes}:
            return _Builder(limits).build(spec, shapes)
        case "keras.History", {
            "history": dict(series),
            "epoch": list(epoch),
            "params": None | dict() as params,
        }:
            history = keras.callbacks.History()
            history.history, history.epoch, history.params = series, epoch, params
            return history
    raise WireError("malformed Keras object")


class _Builder:
    """Builds one model or layer, and gives it its weights once all of them are known to fit."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._layers: list[tuple[Any, list[Any]]] = []
        self._activations = 0
        self._count = 0

    def build(self, spec: Any, shapes: Any) -> Any:
        random_state = random.getstate()
        try:
            with StatelessScope(initialize_variables=False):
                layer = self._layer(spec)
                if shapes is not None:
                    _check_shapes(shapes)
                    layer.build(*shapes.values()) if len(shapes) == 1 else layer.build(**shapes)
            self._fill()
        finally:
            # Variables of a refused model must not come to life with the next one.
            global_state.set_global_attribute("uninitialized_variables", [])
            # Keras draws seeds for layers it makes; what a stranger sends must not move ours.
            random.setstate(random_state)
        return layer

    def _fill(self) -> None:
        mine = []
        for layer, arrays in self._layers:
            variables = layer.weights
            if len(variables) != len(arrays):
                raise WireError("wrong number of weight arrays")
            for variable, array in zip(variables, arrays, strict=True):
                if type(array) is not np.ndarray or (tuple(variable.shape), variable.dtype) != (
                    array.shape,
                    array.dtype.name,
                ):
                    raise WireError("a weight array does not fit its layer")
                # Orthogonal and its like would compute for minutes what is then overwritten.
                variable._initializer = keras.initializers.Zeros()
                mine.append(id(variable))
        waiting = global_state.get_global_attribute("uninitialized_variables") or []
        unseen = sum(math.prod(v.shape) for v in waiting if id(v) not in set(mine))
        if unseen > self._limits.max_activations:
            raise WireError("the layers' own state is too large")
        initialize_all_variables()
        for layer, arrays in self._layers:
            layer.set_weights(arrays)

    def _layer(self, spec: Any) -> Any:
        self._charge_layers(1)
        match spec:
            case {"class": "Sequential"}:
                return self._sequential(spec)
            case {"class": "Functional"}:
                return self._functional(spec)
            case {"class": str(name), "config": dict(config), "weights": list(weights)}:
                layer = self._bare_layer(name, config)
                self._layers.append((layer, weights))
                return layer
        raise WireError("malformed layer")

    def _bare_layer(self, name: str, config: dict[Any, Any]) -> Any:
        if name not in _LAYERS:
            raise WireError("layer not allowed")
        arguments = {}
        for key, value in config.items():
            if key in ("layer", "backward_layer"):
                match value:
                    case {"class": str(inner), "config": dict(inner_config)}:
                        self._charge_layers(1)
                        arguments[key] = self._bare_layer(inner, inner_config)
                        continue
            arguments[_text(key)] = _argument(key, value, _ACCESSORIES)
        if arguments.keys() & {"unroll", "weights", "lora_rank"}:
            raise WireError("layer argument not allowed")
        return _LAYERS[name](**arguments)

    def _input(self, spec: Any) -> Any:
        match spec:
            case {"shape": shape, "dtype": str(dtype), "name": name} if dtype in _DTYPES:
                _check_shapes(shape)
                return keras.Input(batch_shape=tuple(shape), dtype=dtype, name=_text(name))
        raise WireError("malformed input")

    def _sequential(self, spec: Any) -> Any:
        match spec:
            case {"name": name, "input": entry, "layers": list(layers)}:
                first = [] if entry is None else [self._input(entry)]
                parts = [self._layer(layer) for layer in layers]
                model = keras.Sequential([*first, *parts], name=_text(name))
                if entry is not None:
                    for part in parts:
                        self._charge(keras.tree.flatten(part.output))
                return model
        raise WireError("malformed model")

    def _functional(self, spec: Any) -> Any:
        match spec:
            case {
                "name": name,
                "layers": list(layers),
                "inputs": inputs,
                "outputs": outputs,
            }:
                tensors: dict[tuple[str, int, int], Any] = {}
                pending = []
                for entry in layers:
                    match entry:
                        case (str(label), {"class": "Input"} as one, list()):
                            tensors[label, 0, 0] = self._input(one)
                        case (str(label), one, list(calls)):
                            pending += self._calls(label, one, calls)
                        case _:
                            raise WireError("malformed model")
                while pending:
                    # A layer used twice may be listed before what its second use needs.
                    later = [call for call in pending if not self._call(call, tensors)]
                    if len(later) == len(pending):
                        raise WireError("layers that wait for each other")
                    pending = later
                return keras.Model(
                    _pick(inputs, tensors), _pick(outputs, tensors), name=_text(name)
                )
        raise WireError("malformed model")

    def _calls(self, label: str, spec: Any, calls: list[Any]) -> list[Any]:
        match spec:
            case {"class": "operation", "operation": str(name), "options": dict(options)}:
                if name not in _OPERATIONS:
                    raise WireError("operation not allowed")
                options = {_text(k): _argument(k, v, {}) for k, v in options.items()}
                target, extra = _OPERATIONS[name], options
            case _:
                target, extra = self._layer(spec), {}
        self._charge_layers(len(calls))
        return [(label, index, target, extra, call) for index, call in enumerate(calls)]

    def _call(self, pending: Any, tensors: dict[tuple[str, int, int], Any]) -> bool:
        """Make one call of a layer if what it takes is there already."""
        label, index, target, extra, call = pending
        match call:
            case (list() | tuple() as args, dict(kwargs)):
                try:
                    args = [_call_argument(part, tensors) for part in args]
                    kwargs = {_text(k): _call_argument(v, tensors) for k, v in kwargs.items()}
                except KeyError:
                    return False
                outputs = keras.tree.flatten(target(*args, **kwargs, **extra))
                self._charge(outputs)
                for position, output in enumerate(outputs):
                    tensors[label, index, position] = output
                return True
        raise WireError("malformed call of a layer")

    def _charge_layers(self, count: int) -> None:
        self._count += count
        if self._count > self._limits.max_layers:
            raise WireError("too many layers")

    def _charge(self, outputs: Any) -> None:
        for output in outputs:
            self._activations += math.prod(size or 1 for size in output.shape)
        if self._activations > self._limits.max_activations:
            raise WireError("the model's outputs are too large")


def _argument(key: Any, value: Any, table: dict[str, Any]) -> Any:
    """Check one argument of a Keras class and make the object that it describes."""
    if key == "name":
        return _text(value)
    match value:
        case str():
            if value not in _WORDS:
                raise WireError("word not allowed")
            return value
        case {"class": str(name), "config": dict(config)}:
            if name not in table:
                raise WireError("class not allowed")
            return table[name](**{_text(k): _argument(k, v, table) for k, v in config.items()})
    return _numbers(value)


def _numbers(value: Any) -> Any:
    """Allow None, numbers, and lists and tuples of them."""
    if value is None or type(value) in (bool, float):
        return value
    if type(value) is int and abs(value) < 2**31:
        return value
    if type(value) in (list, tuple) and len(value) <= 1_000:
        return type(value)(_numbers(part) for part in value)
    raise WireError("argument not allowed")


def _call_argument(value: Any, tensors: dict[tuple[str, int, int], Any]) -> Any:
    match value:
        case (str(mark), str(label), int(index), int(position)) if mark == _TENSOR:
            return tensors[label, index, position]
        case slice():
            return slice(_numbers(value.start), _numbers(value.stop), _numbers(value.step))
        case tuple():
            return tuple(_call_argument(part, tensors) for part in value)
        case list():
            parts = [_call_argument(part, tensors) for part in value]
            # Indices are tuples in Python and lists in Keras' configuration.
            return tuple(parts) if any(isinstance(part, slice) for part in parts) else parts
    return _numbers(value)


def _pick(value: Any, tensors: dict[tuple[str, int, int], Any]) -> Any:
    match value:
        case [str(label), int(index), int(position)]:
            if (label, index, position) not in tensors:
                raise WireError("no such tensor")
            return tensors[label, index, position]
        case [*parts]:
            return type(value)(_pick(part, tensors) for part in parts)
        case dict():
            return {_text(key): _pick(part, tensors) for key, part in value.items()}
    raise WireError("malformed model")


def _check_shapes(value: Any) -> None:
    """Allow shapes, and lists, tuples and dicts of them."""
    if type(value) is dict:
        for key, part in value.items():
            _text(key)
            _check_shapes(part)
    else:
        _numbers(value)


def _text(value: Any) -> str:
    if type(value) is not str or len(value) > 200:
        raise WireError("malformed name")
    return value


def _compile(model: Any, fields: Any) -> None:
    match fields:
        case {"optimizer": optimizer, "loss": loss, "metrics": metrics}:
            model.compile(
                optimizer=_compile_part(optimizer, _COMPILE["optimizer"]) or "rmsprop",
                loss=_compile_part(loss, _COMPILE["loss"]),
                metrics=_compile_part(metrics, _COMPILE["metrics"]),
            )
            return
    raise WireError("malformed compile arguments")


def _compile_part(value: Any, table: dict[str, Any]) -> Any:
    if type(value) is list and len(value) <= 20:
        return [_compile_part(part, table) for part in value]
    return _argument(None, value, table)
