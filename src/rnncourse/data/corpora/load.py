"""One call for every corpus of reviews."""

import contextlib
import tarfile
import zipfile
import zlib
from pathlib import Path

from rnncourse.data.corpora.corpus import Corpus, CorpusError, cache_folder
from rnncourse.data.corpora.download import fetch
from rnncourse.data.corpora.imdb import IMDB
from rnncourse.data.corpora.muchocine import MUCHOCINE
from rnncourse.data.corpora.reviews import Reviews
from rnncourse.data.corpora.table import read_table, write_table

BUTACA = Path(__file__).parents[1] / "butaca.csv"
CORPORA = {corpus.name: corpus for corpus in (IMDB, MUCHOCINE)}
PARSED = "v1"  # one more each time that a reader changes what it returns


def load_reviews(name: str | Corpus = "butaca", csv: str | Path | None = None) -> Reviews:
    """Críticas de cine con su etiqueta, barajadas siempre igual y repartidas por película.

    - «butaca»: 1920 en español, escritas para este curso; viene con él y no necesita red.
    - «imdb»: 50000 en inglés. «validation» es el 10 % de las películas del entrenamiento oficial;
      «test» es el oficial.
    - «muchocine»: 2624 en español, sin las de tres estrellas.

    Las dos últimas se descargan la primera vez de su dirección oficial, se comprueban y se guardan
    en la carpeta que diga la variable de entorno `RNNCOURSE_DATA` o en la de caché del sistema.

    >>> reviews = load_reviews("butaca")
    >>> train = reviews.part("train")
    >>> len(reviews), len(train), train.labels.shape
    (1920, 1346, (1346,))

    Args:
        name: qué corpus.
        csv: lee en su lugar este fichero, con columnas text, label (0 o 1), stars, split, id y, si
            se sabe, film; puede estar comprimido con gzip. Sirve para medir con una copia propia.
            Si no trae «validation», lo es un 10 % de su «train».

    Raises:
        ValueError: si no hay un corpus con ese nombre, o el CSV no tiene esa forma.
        CorpusError: si no se puede descargar o guardar; dice qué hacer.
    """
    if csv is not None:
        return read_table(Path(csv))
    if name == "butaca":
        return read_table(BUTACA)
    corpus = CORPORA.get(name) if isinstance(name, str) else name
    if corpus is None:
        known = ", ".join(["butaca", *CORPORA])
        raise ValueError(f"no conozco el corpus {name!r}; los que hay son {known}")
    return load_corpus(corpus, cache_folder())


def load_corpus(corpus: Corpus, folder: Path) -> Reviews:
    """A downloaded corpus; reading the archive takes seconds, so what it holds is kept as a table.

    The table is named after the archive's checksum: it can never belong to another archive.
    """
    parsed = folder / f"{corpus.name}-{corpus.sha256[:12]}-{PARSED}.csv.gz"
    with contextlib.suppress(OSError, ValueError):  # not there, or damaged: it is made again
        return read_table(parsed)
    archive = fetch(corpus, folder)
    try:
        reviews = corpus.read(archive)
    except (
        tarfile.TarError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        OSError,
    ) as problem:
        raise CorpusError(
            f"No puedo leer {archive} ({problem}). Bórralo y repite para descargarlo de nuevo."
        ) from None
    with contextlib.suppress(OSError):  # no room or no permission: the next time costs the same
        write_table(reviews, parsed)
    return reviews
