"""Downloaded corpora: the result is right or the error is clear, and the cache is whole."""

import hashlib
import io
import os
import random
import signal
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_server import CorpusServer

from rnncourse.data.corpora import CorpusError, load_reviews
from rnncourse.data.corpora.imdb import IMDB
from rnncourse.data.corpora.load import load_corpus
from rnncourse.data.corpora.muchocine import MUCHOCINE
from rnncourse.data.corpora.progress import Bar

# aclImdb as it is: unlabelled reviews and files of features lie between the reviews.
IMDB_FILES = {
    "aclImdb/README": "Large Movie Review Dataset v1.0",
    "aclImdb/imdbEr.txt": "0.049",
    "aclImdb/test/urls_neg.txt": "http://www.imdb.com/title/tt0406816/usercomments\n",
    "aclImdb/test/urls_pos.txt": "http://www.imdb.com/title/tt0208092/usercomments\n",
    "aclImdb/test/neg/0_2.txt": "Once again Mr. Costner has dragged out a movie.",
    "aclImdb/test/pos/0_10.txt": "I went and saw this movie last night.<br /><br />Café.",
    "aclImdb/train/urls_pos.txt": "http://www.imdb.com/title/tt0453418/usercomments\n" * 2,
    "aclImdb/train/urls_neg.txt": "http://www.imdb.com/title/tt0064354/usercomments\n",
    "aclImdb/train/urls_unsup.txt": "http://www.imdb.com/title/tt0018515/usercomments\n",
    "aclImdb/train/labeledBow.feat": "9 0:9 1:1",
    "aclImdb/train/pos/0_9.txt": "Bromwell High is a cartoon comedy.",
    "aclImdb/train/pos/1_7.txt": "If you like adult comedy cartoons…",
    "aclImdb/train/neg/0_3.txt": "Story of a man who has unnatural feelings for a pig.",
    "aclImdb/train/unsup/0_0.txt": "I admit, the great majority of films…",
    # Not compressible: the archive takes more than one block.
    "aclImdb/train/unsupBow.feat": random.Random(1).randbytes(700_000).hex(),
}
# Latin-1, entities that XML does not know, a bare «&» and a bare «<».
MUCHOCINE_FILES = {
    "corpusCriticasCine/2.xml": (
        '<review author="José" title="May" rank="4" maxRank="5" source="muchocine">\n'
        "\t<summary>May, ¿quieres ser mi amigo?</summary>\n"
        "\t<body>Una pel\xedcula peque\xf1a, de &ldquo;culto&rdquo;.</body>\n</review>"
    ),
    "corpusCriticasCine/2633.xml": (
        '<review author="A & B" title="MAY" rank="1" maxRank="5" source="muchocine">\n'
        "\t<summary>Mala</summary>\n\t<body>Infancia.<Pero yendo al grano, Tom&Jerry.</body>\n"
        "</review>"
    ),
    "corpusCriticasCine/7.xml": (
        '<review author="C" title="300" rank="3" maxRank="5" source="muchocine">\n'
        "\t<summary>Ni fu ni fa</summary>\n\t<body>Regular.</body>\n</review>"
    ),
    "corpusCriticasCine/8.xml": (
        '<review author="D" title="300" rank="5" maxRank="5" source="muchocine">\n'
        "\t<summary>Sin texto</summary>\n\t<body></body>\n</review>"
    ),
    "corpusCriticasCine/2.review.pos": "May may NP00000 1.0 -",
}
CHILD = """
import os, sys
from dataclasses import replace
from rnncourse.data.corpora import load_reviews, progress
from rnncourse.data.corpora.imdb import IMDB
url, size, sha256, die_at = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
if die_at:
    progress.Bar.show = lambda self, done: done >= die_at and os.kill(os.getpid(), 9)
print(len(load_reviews(replace(IMDB, url=url, size=size, sha256=sha256))))
"""


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("RNNCOURSE_DATA", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path / "cache"


@pytest.fixture(scope="module")
def imdb_bytes():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=1) as tar:
        for name, text in IMDB_FILES.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
    return packed.getvalue()


@pytest.fixture
def server(imdb_bytes):
    serving = CorpusServer(imdb_bytes)
    yield serving
    serving.close()


def corpus_of(server, content=None, official=IMDB, **changes):
    content = server.content if content is None else content
    sha256 = hashlib.sha256(content).hexdigest()
    return replace(official, url=server.url, size=len(content), sha256=sha256, **changes)


def child(server, cache, die_at=0, **options):
    corpus = corpus_of(server)
    arguments = [corpus.url, str(corpus.size), corpus.sha256, str(die_at)]
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, *arguments],
        env={**os.environ, "RNNCOURSE_DATA": str(cache)},
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


def left_in(cache):
    """What the cache holds, but for the lock."""
    return sorted(path.name for path in cache.iterdir() if path.suffix != ".lock")


# Reading


def test_imdb_is_read_from_its_archive(server):
    reviews = load_reviews(corpus_of(server))
    rows = {row.id: row for row in reviews.rows()}
    assert set(rows) == {
        "imdb-train-pos-0",
        "imdb-train-pos-1",
        "imdb-train-neg-0",
        "imdb-test-pos-0",
        "imdb-test-neg-0",
    }
    praised = rows["imdb-test-pos-0"]
    assert (praised.label, praised.stars, praised.split, praised.film) == (
        1,
        10,
        "test",
        "tt0208092",
    )
    assert praised.text == "I went and saw this movie last night.\n\nCafé."
    assert rows["imdb-train-neg-0"].label == 0 and rows["imdb-train-neg-0"].film == "tt0064354"
    assert rows["imdb-train-pos-0"].split == rows["imdb-train-pos-1"].split  # the same film


def test_muchocine_is_read_although_it_is_not_xml(server):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in MUCHOCINE_FILES.items():
            archive.writestr(name, text.encode("latin-1"))
    server.content = packed.getvalue()
    rows = {row.id: row for row in load_reviews(corpus_of(server, official=MUCHOCINE)).rows()}
    assert set(rows) == {"muchocine-2", "muchocine-2633"}  # neither three stars nor empty ones
    assert rows["muchocine-2"].text == "Una película pequeña, de “culto”."
    assert rows["muchocine-2633"].text == "Infancia.<Pero yendo al grano, Tom&Jerry."
    assert rows["muchocine-2"].label == 1 and rows["muchocine-2633"].label == 0
    assert rows["muchocine-2"].film == rows["muchocine-2633"].film == "may"
    assert rows["muchocine-2"].split == rows["muchocine-2633"].split


def test_what_was_downloaded_once_needs_no_server(server, cache):
    corpus = corpus_of(server)
    first = load_reviews(corpus)
    server.close()
    again = load_reviews(corpus)
    assert again.rows() == first.rows()
    next(cache.glob("*.csv.gz")).unlink()
    assert load_reviews(corpus).rows() == first.rows()  # from the archive
    assert len(server.asked) == 1


@pytest.mark.parametrize("damage", ["cut", "noise", "empty"])
def test_a_damaged_table_in_the_cache_is_made_again(server, cache, damage):
    corpus = corpus_of(server)
    first = load_reviews(corpus)
    table = next(cache.glob("*.csv.gz"))
    whole = table.read_bytes()
    table.write_bytes(
        {"cut": whole[:-20], "noise": whole[:90] + b"?" + whole[91:], "empty": b""}[damage]
    )
    assert load_reviews(corpus).rows() == first.rows()
    assert table.read_bytes()[10:] == whole[10:]


# Downloads that end well


@pytest.mark.parametrize("limits", [[1000], [300_000, 1, 5000]])
def test_a_download_that_is_cut_goes_on_where_it_stopped(server, limits):
    server.limits = list(limits)
    assert len(load_reviews(corpus_of(server))) == 5
    starts = [sum(limits[:k]) for k in range(1, len(limits) + 1)]
    assert server.asked == [None, *(f"bytes={start}-" for start in starts)]


def test_a_download_whose_process_died_is_continued_by_the_next(server, cache):
    with child(server, cache, die_at=100_000) as process:
        assert process.wait(60) == -signal.SIGKILL
    (part,) = left_in(cache)
    had = (cache / part).stat().st_size
    assert 100_000 <= had < len(server.content)
    assert len(load_reviews(corpus_of(server))) == 5
    assert server.asked == [None, f"bytes={had}-"]


def test_a_server_that_cannot_continue_sends_it_all_again(server):
    server.ranges, server.limits = False, [1000]
    assert len(load_reviews(corpus_of(server))) == 5
    assert server.asked == [None, "bytes=1000-"]


@pytest.mark.parametrize("old", [b"another version", b"x" * 10_000_000], ids=["half", "longer"])
def test_half_a_download_of_another_version_is_thrown_away(server, cache, old):
    corpus = corpus_of(server)
    cache.mkdir()
    (cache / f"{corpus.archive}.part").write_bytes(old)
    assert len(load_reviews(corpus)) == 5
    assert not list(cache.glob("*.part"))


def test_an_archive_truncated_in_the_cache_is_downloaded_again(server, cache):
    corpus = corpus_of(server)
    cache.mkdir()
    (cache / corpus.archive).write_bytes(server.content[:-1])
    assert len(load_reviews(corpus)) == 5
    assert (cache / corpus.archive).read_bytes() == server.content


def test_two_processes_at_once_download_it_once(server, cache):
    server.gate.clear()
    with child(server, cache) as first:
        assert server.reached.wait(60)
        with child(server, cache) as second:
            assert second.stdout.readline().startswith("Otro proceso está descargando imdb")
            server.gate.set()
            assert second.communicate(timeout=60)[0] == "5\n"
        assert first.communicate(timeout=60)[0] == "5\n"
    assert server.asked == [None]


# Downloads that cannot end well


def test_a_file_with_another_checksum_is_never_used(server, cache):
    official = bytes(reversed(server.content))
    with pytest.raises(CorpusError, match="sha256"):
        load_reviews(corpus_of(server, official))
    assert left_in(cache) == []


def test_a_file_of_another_size_is_not_even_downloaded(server, cache):
    corpus = corpus_of(server)
    server.content = b"<html>Accede a la red del hotel</html>"
    with pytest.raises(CorpusError, match=f"mide 38 bytes y el corpus, {corpus.size}"):
        load_reviews(corpus)
    assert left_in(cache) == []


def test_what_arrived_is_kept_when_the_server_never_sends_the_rest(server, cache):
    server.limits = [1000, 0]
    corpus = corpus_of(server)
    with pytest.raises(CorpusError, match=r"se cortó en 0\.0 de .* al repetir sigue"):
        load_reviews(corpus)
    assert (cache / f"{corpus.archive}.part").read_bytes() == server.content[:1000]
    assert len(load_reviews(corpus)) == 5


@pytest.mark.parametrize("status", [403, 404, 503])
def test_a_refusal_says_how_to_do_it_by_hand_and_that_works(server, cache, status):
    server.status = status
    corpus = corpus_of(server)
    with pytest.raises(CorpusError, match=f"respondió {status}") as refused:
        load_reviews(corpus)
    assert corpus.url in str(refused.value) and 'load_reviews("butaca")' in str(refused.value)
    place = Path(str(refused.value).partition("descomprimir, en ")[2].splitlines()[0])
    place.write_bytes(server.content)
    assert len(load_reviews(corpus)) == 5


def test_without_network_the_error_says_so(server):
    corpus = corpus_of(server)
    server.close()
    with pytest.raises(CorpusError, match=r"No hay conexión con 127\.0\.0\.1"):
        load_reviews(corpus)


def test_a_server_that_says_nothing_is_not_waited_for(server):
    server.gate.clear()
    with pytest.raises(CorpusError, match="no contesta"):
        load_reviews(corpus_of(server, timeout=0.2))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_fills_up_is_told_from_other_errors(server, cache):
    corpus = corpus_of(server)
    cache.mkdir()
    (cache / f"{corpus.archive}.part").symlink_to("/dev/full")
    with pytest.raises(CorpusError, match=r"No cabe imdb .* RNNCOURSE_DATA"):
        load_reviews(corpus)


def test_a_corpus_that_does_not_fit_is_not_asked_for(server):
    with pytest.raises(CorpusError, match="No cabe imdb"):
        load_reviews(replace(corpus_of(server), size=10**18))
    assert server.asked == []


def test_an_archive_that_cannot_be_read_names_the_file(server):
    server.content = b"not an archive" * 1000
    with pytest.raises(CorpusError, match="Bórralo"):
        load_reviews(corpus_of(server))


def test_a_folder_that_is_a_file_is_told(server, cache):
    cache.write_text("")
    with pytest.raises(CorpusError, match=r"No puedo usar la carpeta .* RNNCOURSE_DATA"):
        load_reviews(corpus_of(server))


def as_ordinary_user(call):
    """The exit status of `call()` in a child that may not write where it does not own."""
    process = os.fork()
    if process == 0:
        status = 99
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setuid(65534)
            status = call()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


@pytest.mark.parametrize("has_archive", [True, False], ids=["with archive", "empty"])
def test_a_read_only_folder_is_read_and_otherwise_told(server, has_archive):
    corpus = corpus_of(server)
    with tempfile.TemporaryDirectory(dir="/tmp") as name:  # pytest's own is closed to other users
        folder = Path(name)
        if has_archive:
            (folder / corpus.archive).write_bytes(server.content)
        folder.chmod(0o555)

        def call():
            try:
                return len(load_corpus(corpus, folder))
            except CorpusError as problem:
                return 50 if "RNNCOURSE_DATA" in str(problem) else 51

        assert as_ordinary_user(call) == (5 if has_archive else 50)
        folder.chmod(0o755)
        assert len(list(folder.iterdir())) == has_archive


# What is shown


def test_nothing_is_printed_where_nobody_looks(server, capfd):
    load_reviews(corpus_of(server))
    assert capfd.readouterr() == ("", "")


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_sees_a_bar_that_ends_its_line_even_if_the_download_fails(server, monkeypatch):
    server.limits = [400_000, 0]
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(CorpusError):
        load_reviews(corpus_of(server))
    shown = screen.getvalue()
    assert "\rimdb [" in shown and shown.endswith(" MB\n")


def test_a_notebook_that_a_program_runs_shows_no_bar(monkeypatch):
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    Bar("imdb", 10).show(10)
    assert sys.stdout.getvalue() == ""


# The true IMDb, where there is a copy


LOCAL_IMDB = Path(__file__).parents[3] / "shared/data/imdb/imdb_en.csv.gz"


@pytest.mark.skipif(not LOCAL_IMDB.exists(), reason="no local copy of IMDb")
def test_a_local_table_gives_the_official_split_and_a_validation_part():
    reviews = load_reviews("imdb", csv=LOCAL_IMDB)
    test, rest = reviews.part("test"), reviews.part("train", "validation")
    assert len(test) == len(rest) == 25_000
    assert test.labels.mean() == rest.labels.mean() == 0.5
    assert 2_000 < len(reviews.part("validation")) < 3_000
    assert not any("<br />" in text for text in reviews.texts)
