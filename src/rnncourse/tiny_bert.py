"""A BERT small enough to read and to train in seconds: the encoder of a Transformer, in Keras.

The architecture is that of Devlin et al. (2019) with fewer and smaller blocks, learned positions
and no dropout. What it learns depends on the layer that a lesson adds on top.
"""

import keras
import numpy as np
from keras import layers, ops

PAD = 0  # the id of padding, which nobody attends to


def encoder(
    vocabulary_size: int,
    T: int,
    d: int = 32,
    heads: int = 2,
    blocks: int = 2,
    causal: bool = False,
) -> keras.Model:
    """Codificador: números de palabra y de oración, (N, T) los dos -> estados (N, T, d).

    Cada estado mira a todas las palabras que no son relleno (número 0) o, con `causal=True`, sólo a
    las suyas y anteriores.

    Args:
        vocabulary_size: cuántos números de palabra hay.
        T: la mayor longitud que sabrá leer.
        d: tamaño de los estados; múltiplo de `heads`.
        heads: cabezas de cada atención.
        blocks: bloques apilados.
        causal: si se prohíbe mirar a la derecha.

    Raises:
        ValueError: si d no es múltiplo de heads.
    """
    if d % heads:
        raise ValueError(f"d debe ser múltiplo de heads; llegaron d={d} y heads={heads}")
    ids = keras.Input((None,), dtype="int32", name="ids")
    segments = keras.Input((None,), dtype="int32", name="segments")
    positions = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Add(name="suma")(
        [
            layers.Embedding(vocabulary_size, d, name="palabra")(ids),
            layers.Embedding(2, d, name="oracion")(segments),
            layers.Embedding(T, d, name="posicion")(positions),
        ]
    )
    x = layers.LayerNormalization()(x)
    visible = ops.expand_dims(ops.not_equal(ids, PAD), 1)  # (N, 1, T): the same for every query
    for block in range(blocks):
        attention = layers.MultiHeadAttention(heads, d // heads, name=f"atencion_{block + 1}")
        mixed, _ = attention(
            x, x, attention_mask=visible, use_causal_mask=causal, return_attention_scores=True
        )
        x = layers.LayerNormalization()(x + mixed)
        thought = layers.Dense(d)(layers.Dense(4 * d, activation="gelu")(x))
        x = layers.LayerNormalization()(x + thought)
    return keras.Model([ids, segments], x)


def attention_maps(model: keras.Model, ids: np.ndarray, segments: np.ndarray) -> np.ndarray:
    """Pesos de atención (bloques, N, cabezas, T, T): quién (fila) mira a quién (columna)."""
    names = [layer.name for layer in model.layers if layer.name.startswith("atencion_")]
    watched = keras.Model(model.inputs, {name: model.get_layer(name).output[1] for name in names})
    weights = watched([ids, segments])
    return np.stack([np.asarray(weights[name]) for name in names])


def restart(model: keras.Model, seed: int) -> None:
    """Vuelve a sortear los pesos de un modelo compilado y vacía su optimizador.

    Entrenar otra semilla así no paga otra vez la compilación, que aquí cuesta más que entrenar.
    """
    keras.utils.set_random_seed(seed)
    model.set_weights(keras.models.clone_model(model).get_weights())
    rate = float(model.optimizer.learning_rate)
    for variable in model.optimizer.variables:
        variable.assign(ops.zeros_like(variable))
    model.optimizer.learning_rate.assign(rate)
