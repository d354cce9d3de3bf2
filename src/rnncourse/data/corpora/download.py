"""Brings a corpus to the cache: the file under its name is always whole and verified.

Bytes go to `<archive>.part`, which survives a cut and is continued by the next try (HTTP Range).
It gets its name, in one step, only after its checksum is right.
"""

import errno
import hashlib
import http.client
import os
import re
import shutil
import urllib.error
import urllib.request
from pathlib import Path

from rnncourse.data.corpora.corpus import Corpus, CorpusError
from rnncourse.data.corpora.lock import alone
from rnncourse.data.corpora.progress import Bar

BLOCK = 1 << 18
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def fetch(corpus: Corpus, folder: Path) -> Path:
    """The verified archive of a corpus in `folder`, downloaded if it is not there.

    Raises:
        CorpusError: if it cannot be had; what had arrived is kept for the next try.
    """
    archive = folder / corpus.archive
    busy = f"Otro proceso está descargando {corpus.name}; espero a que termine…"
    try:
        if is_right(archive, corpus):  # nothing to write: a read-only folder will do
            return archive
        folder.mkdir(parents=True, exist_ok=True)
        with alone(folder / f"{corpus.archive}.lock", busy):
            if not is_right(archive, corpus):  # the one waited for may have brought it
                download(corpus, archive)
    except OSError as problem:
        raise CorpusError(said_of_the_disk(problem, corpus, folder)) from None
    return archive


def is_right(path: Path, corpus: Corpus) -> bool:
    """Whether the file is there, whole and with the corpus's checksum."""
    try:
        if path.stat().st_size != corpus.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == corpus.sha256
    except FileNotFoundError:
        return False


def download(corpus: Corpus, archive: Path) -> None:
    """Downloads, verifies and gives the archive its name."""
    part = archive.with_name(archive.name + ".part")
    resumed = part.exists()
    bar = Bar(corpus.name, corpus.size)
    try:
        receive_all(corpus, part, bar)
        if not is_right(part, corpus) and resumed:
            # The old half and the new one may come from different versions of the file.
            part.unlink()
            receive_all(corpus, part, bar)
    finally:
        bar.close()
    if not is_right(part, corpus):
        part.unlink()
        raise CorpusError(
            f"Lo descargado de {corpus.url} no es el corpus {corpus.name}: su suma de "
            "comprobación (sha256) no coincide, así que no lo uso. O cambió en el servidor o algo "
            "lo altera por el camino (una red con página de acceso, un proxy): prueba desde otra "
            f"red.{by_hand(corpus, archive)}"
        )
    part.replace(archive)


def receive_all(corpus: Corpus, part: Path, bar: Bar) -> None:
    """Fills `part`, asking for the rest as long as each connection brings something."""
    while True:
        before = size_of(part)
        if before == corpus.size:
            return
        problem = receive(corpus, part, bar)
        after = size_of(part)
        if after == corpus.size:
            return
        if after <= before:
            raise CorpusError(f"{problem}{kept(part)}{by_hand(corpus, part.with_suffix(''))}")


def receive(corpus: Corpus, part: Path, bar: Bar) -> str:
    """One connection, from where `part` ends; says what cut it short, or «» if nothing did."""
    start = size_of(part)
    if start > corpus.size:
        start = 0
    needed, free = corpus.size - start, shutil.disk_usage(part.parent).free
    if free < needed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    headers = {"User-Agent": "rnncourse", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    request = urllib.request.Request(corpus.url, headers=headers)
    try:
        response = urllib.request.urlopen(request, timeout=corpus.timeout)
    except urllib.error.HTTPError as problem:
        problem.close()
        if problem.code == 416:  # the file there is shorter than what we have: another file
            part.unlink(missing_ok=True)
        return (
            f"El servidor {corpus.host} no da el corpus {corpus.name}: respondió {problem.code} "
            f"({problem.reason}). Prueba más tarde."
        )
    except (OSError, http.client.HTTPException) as problem:
        return (
            f"No hay conexión con {corpus.host}, de donde se descarga el corpus {corpus.name} "
            f"({reason(problem)}). Comprueba la red y repite."
        )
    with response:
        if response.status == 206 and range_start(response) != start:
            part.unlink(missing_ok=True)
            return f"El servidor {corpus.host} respondió con otro trozo del pedido. Repite."
        if response.status != 206:
            start = 0  # no Range here: the whole file comes again
        announced = response.headers.get("Content-Length")
        if announced is not None and start + int(announced) != corpus.size:
            part.unlink(missing_ok=True)
            raise CorpusError(
                f"Lo que hay en {corpus.url} no es el corpus {corpus.name}: mide "
                f"{start + int(announced)} bytes y el corpus, {corpus.size}. O cambió en el "
                "servidor o tu red pone otra página delante: prueba desde otra red."
                f"{by_hand(corpus, part.with_suffix(''))}"
            )
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            done = start
            while done < corpus.size:
                try:
                    block = response.read1(min(BLOCK, corpus.size - done))
                except (OSError, http.client.HTTPException) as problem:
                    return cut(corpus, done, reason(problem))
                if not block:
                    return cut(corpus, done, "el servidor cerró la conexión")
                file.write(block)
                file.flush()  # what arrived survives the end of this process
                done += len(block)
                bar.show(done)
            os.fsync(file.fileno())  # its name must not outlive its bytes in a power cut
    return ""


def size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def range_start(response: http.client.HTTPResponse) -> int | None:
    found = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return int(found[1]) if found else None


def reason(problem: Exception) -> str:
    """What happened, in a few words of Spanish where it is a common case."""
    cause = getattr(problem, "reason", problem)
    if isinstance(cause, TimeoutError):
        return "no contesta"
    if isinstance(cause, ConnectionRefusedError):
        return "rechaza la conexión"
    if isinstance(cause, ConnectionError):
        return "cortó la conexión"
    return str(cause) or type(cause).__name__


def cut(corpus: Corpus, done: int, why: str) -> str:
    return (
        f"La descarga de {corpus.name} se cortó en {done / 1e6:.1f} de {corpus.size / 1e6:.1f} MB "
        f"({why})."
    )


def kept(part: Path) -> str:
    return " Lo que ya llegó está guardado: al repetir sigue donde quedó." if size_of(part) else ""


def by_hand(corpus: Corpus, archive: Path) -> str:
    return (
        f"\nOtra forma: descarga {corpus.url} con el navegador y deja el fichero, sin "
        f'descomprimir, en {archive}\nSin red tienes Butaca: load_reviews("butaca").'
    )


def said_of_the_disk(problem: OSError, corpus: Corpus, folder: Path) -> str:
    """What an error of the file system means for who wanted the corpus."""
    if problem.errno in FULL:
        return (
            f"No cabe {corpus.name} ({corpus.size / 1e6:.0f} MB) en {folder}: el disco o tu cuota "
            "están llenos. Libera espacio y repite, o da otra carpeta con la variable de entorno "
            "RNNCOURSE_DATA."
        )
    return (
        f"No puedo usar la carpeta {folder} ({problem.strerror or problem}). Da otra en la que "
        "puedas escribir con la variable de entorno RNNCOURSE_DATA."
    )
