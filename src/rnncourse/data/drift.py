"""Sentences of two eras in which three words change company: «ratón», «nube» and «red».

There are five topics with their own words and ways of saying. Before, a mouse is an animal, a cloud
is weather and a net is for fishing; now the mouse and the cloud are mostly at the office and the
net carries messages. Every other word is used as before. The corpus is built so that the answer
is known; old and new senses of real words are mixed and other words change too.
"""

import numpy as np

from rnncourse.data.words import one_of

# what each topic talks about, and how
TOPICS = {
    "animales": (
        ("el gato", "el perro", "la gallina"),
        (
            "{} duerme en el granero",
            "{} come queso en el corral",
            "el niño persigue {} por la granja",
        ),
    ),
    "clima": (
        ("la lluvia", "el viento", "la tormenta"),
        ("{} cubre la montaña", "{} oscurece el cielo gris", "{} trae frío en otoño"),
    ),
    "pesca": (
        ("el barco", "el anzuelo", "el remo"),
        (
            "el pescador prepara {} en el muelle",
            "{} espera en la playa",
            "el marinero limpia {} al alba",
        ),
    ),
    "oficina": (
        ("el teclado", "la carpeta", "el archivo"),
        (
            "la secretaria usa {} en su escritorio",
            "el jefe compra {} con factura",
            "{} guarda el documento",
        ),
    ),
    "noticias": (
        ("el teléfono", "la radio", "el correo"),
        (
            "{} trae noticias urgentes",
            "mi prima recibe mensajes por {}",
            "hablo con mis amigos por {}",
        ),
    ),
}
# the topic of each changed word, before and now
CHANGED = {
    "el ratón": ("animales", "oficina"),
    "la nube": ("clima", "oficina"),
    "la red": ("pesca", "noticias"),
}
ERAS = ("antes", "ahora")
OLD_SENSE = 0.1  # how often a changed word keeps its old company in the later era
MOST = 50_000


def sentence(rng: np.random.Generator, era: str) -> str:
    """One sentence: a thing, in a way of speaking of the topic that it belongs to."""
    things = [(thing, topic) for topic, (members, _) in TOPICS.items() for thing in members]
    k = int(rng.integers(len(things) + len(CHANGED)))
    if k < len(things):
        thing, topic = things[k]
    else:
        thing, (old, new) = list(CHANGED.items())[k - len(things)]
        topic = old if era == "antes" or rng.random() < OLD_SENSE else new
    return one_of(rng, TOPICS[topic][1]).format(thing)


def drift(n: int, seed: int, era: str) -> list[list[str]]:
    """`n` frases de una época («antes» o «ahora»), como listas de palabras; se repiten.

    «ratón», «nube» y «red» cambian de compañía de una época a otra; las demás palabras, no.

    Raises:
        ValueError: si era no es «antes» ni «ahora», o n no está entre 1 y 50000.
    """
    if era not in ERAS:
        raise ValueError(f'drift necesita era="antes" o era="ahora"; llegó {era!r}')
    if not 1 <= n <= MOST:
        raise ValueError(f"drift necesita n entre 1 y {MOST}; llegó n={n}")
    rng = np.random.default_rng(seed)
    return [sentence(rng, era).split() for _ in range(n)]
