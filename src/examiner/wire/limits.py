"""What one message may contain."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Caps on one message, applied when encoding, and when decoding before allocating anything.

    max_bytes: size of an encoded message, in bytes.
    max_depth: containers inside containers.
    max_items: values in one message; objects that are large in memory but small on the wire
        (generators, frameworks' objects) count as many.
    max_int_bits: width of an int. The default keeps `repr` of any decoded int legal
        (`sys.int_info.default_max_str_digits` is 4300 digits).
    max_activations: numbers that a rebuilt Keras model may hold per example, all layers together.
    max_layers: layers of a rebuilt Keras model, inner ones included.
    max_callbacks: requests served while waiting for the answer to one outermost request.
    max_nesting: requests inside requests.
    """

    max_bytes: int = 256 * 2**20
    max_depth: int = 100
    max_items: int = 2_000_000
    max_int_bits: int = 14_000
    max_activations: int = 2**24
    max_layers: int = 100
    max_callbacks: int = 100_000
    max_nesting: int = 16


DEFAULT_LIMITS = Limits()
