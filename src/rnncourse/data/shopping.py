"""Two sentences about an errand, in which the shop is known only by what comes after it.

«ayer el hombre fue a la lechería . compró un litro de leche para su madre»: nothing before the shop
says which one it is, and the measure and the product, in the second sentence, do. A model that
reads from left to right can only guess; one that sees both sides can know.
"""

import numpy as np

from rnncourse.data.words import one_of

SHOPS = {
    "lechería": ("litro", ("leche", "yogur", "nata")),
    "panadería": ("kilo", ("pan", "galletas", "bizcochos")),
    "farmacia": ("frasco", ("jarabe", "alcohol", "vitaminas")),
    "florería": ("ramo", ("rosas", "claveles", "lirios")),
    "librería": ("tomo", ("cuentos", "poemas", "ensayos")),
}
MOMENTS = ("ayer", "hoy", "anoche", "el lunes", "el martes")
PEOPLE = ("el hombre", "la mujer", "mi vecina", "su abuelo", "ana", "luis")
WENT = ("fue", "volvió", "corrió", "entró")
BOUGHT = ("compró", "pidió", "eligió", "pagó")
FOR_WHOM = ("para su madre", "para su hijo", "para la fiesta", "y regresó")
DISTINCT = 5 * 3 * 6 * 6 * 4 * 4 * 5


def mlm_sentences(n: int, seed: int) -> tuple[list[list[str]], list[int]]:
    """`n` textos distintos de dos oraciones, como listas de palabras, y dónde está la tienda.

    Un punto, «.», separa las dos oraciones. La tienda, en la posición `gaps[k]`, es una de cinco, y
    sólo la delata lo que viene **después**: la medida y el producto de la segunda oración.

    Raises:
        ValueError: si n no está entre 1 y 43200.
    """
    if not 1 <= n <= DISTINCT:
        raise ValueError(f"mlm_sentences necesita n entre 1 y {DISTINCT}; llegó n={n}")
    rng = np.random.default_rng(seed)
    found: dict[tuple[str, ...], int] = {}
    while len(found) < n:
        shop = one_of(rng, list(SHOPS))
        measure, products = SHOPS[shop]
        start = f"{one_of(rng, ('', *MOMENTS))} {one_of(rng, PEOPLE)} {one_of(rng, WENT)} a la"
        bought = f"{one_of(rng, BOUGHT)} un {measure} de {one_of(rng, products)}"
        words = f"{start} {shop} . {bought} {one_of(rng, ('', *FOR_WHOM))}".split()
        found[tuple(words)] = words.index(shop)
    return [list(words) for words in found], list(found.values())
