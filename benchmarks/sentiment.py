"""Reviews: the stacked LSTM of lesson 09 and its own Word2Vec, against a bag of words and others.

    python benchmarks/sentiment.py --corpus imdb --models tfidf word2vec-lstm --seeds 0 1 2
    python benchmarks/sentiment.py --corpus imdb --models word2vec-lstm --search

Choices are made with `--search`, which trains on the part «train», measures on «validation» and
never looks at the test reviews. Without it, a model trains with those choices on «train» and
«validation» together (of IMDb, the 25,000 reviews of the official training part) and is measured
once on «test». Every run is added to `benchmarks/results/sentiment.json` with the part it was
measured on, so that runs can be made in pieces; one made again replaces the former. On IMDb a
network takes minutes or tens of them. Word2Vec uses two threads: seeds repeat only nearly.
"""

import argparse
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rnncourse import set_seed
from rnncourse.data import Reviews, load_reviews
from rnncourse.data.corpora.reviews import gather, hold_out_validation

RESULTS = Path(__file__).parent / "results" / "sentiment.json"
LOCAL = Path("../shared/data/imdb/imdb_en.csv.gz")
BLOCK = 50  # reviews of the local copy that are kept in one part


@dataclass(frozen=True)
class Recipe:
    """The choices for a corpus.

    Attributes:
        longest: words read of a review, the first quarter from its start, the rest from its end.
        min_count: times that a word must occur in training to have a vector.
        d: size of the word vectors.
        word2vec_epochs: passes of Word2Vec over the training texts.
        batch, epochs, rate: reviews a batch, passes, and first learning rate of the networks.
        C: inverse regularisation of the logistic regression.
        window: if given, each epoch trains on so many words of a review in a row, from anywhere.
        word_dropout: share of words that training reads as unknown.
    """

    longest: int
    min_count: int
    d: int
    word2vec_epochs: int
    batch: int
    epochs: int
    rate: float
    C: float
    window: int | None = None
    word_dropout: float = 0.0


RECIPES = {
    "imdb": Recipe(
        longest=500,
        min_count=20,
        d=100,
        word2vec_epochs=5,
        batch=128,
        epochs=4,
        rate=2e-3,
        C=30.0,
        window=200,
        word_dropout=0.1,
    ),
    "butaca": Recipe(
        longest=150, min_count=2, d=50, word2vec_epochs=20, batch=32, epochs=6, rate=2e-3, C=10.0
    ),
}

Predictor = Callable[[list[str]], np.ndarray]  # texts -> probability of positive (n,)


# Text


def tokenize(text: str) -> list[str]:
    """Words, numbers, «!» and «?», in lower case."""
    return re.findall(r"\w+(?:'\w+)*|[!?]", unicodedata.normalize("NFC", text.lower()))


def build_vocabulary(docs: list[list[str]], min_count: int, max_size: int | None) -> dict[str, int]:
    """Word -> id, the commonest first; 0 is the padding and 1 any unknown word."""
    counts = Counter(word for doc in docs for word in doc)
    kept = [word for word in counts if counts[word] >= min_count]
    kept.sort(key=lambda word: (-counts[word], word))
    return {word: k for k, word in enumerate(["<rel>", "<desc>", *kept][:max_size])}


def encode(docs: list[list[str]], vocabulary: dict[str, int]) -> list[np.ndarray]:
    """Ids of each document, as long as it is."""
    return [np.array([vocabulary.get(word, 1) for word in doc], dtype=np.int32) for doc in docs]


def shorten(ids: np.ndarray, longest: int) -> np.ndarray:
    """At most `longest` ids: openings and, above all, endings say what the reviewer thinks."""
    if len(ids) <= longest:
        return ids
    head = longest // 4
    return np.concatenate([ids[:head], ids[len(ids) - (longest - head) :]])


def glimpse(ids: np.ndarray, recipe: Recipe, rng: np.random.Generator) -> np.ndarray:
    """What an epoch sees of a document: another part each time is harder to learn by heart."""
    if recipe.window is None:
        seen = shorten(ids, recipe.longest)
    else:
        start = rng.integers(max(1, len(ids) - recipe.window + 1))
        seen = ids[start : start + recipe.window]
    return np.where(rng.random(len(seen)) < recipe.word_dropout, 1, seen)


def pad_post(sequences: list[np.ndarray], T: int) -> np.ndarray:
    """(N, T): the first T ids of each, zeros after."""
    X = np.zeros((len(sequences), T), dtype=np.int32)
    for row, ids in zip(X, sequences, strict=True):
        row[: len(ids)] = ids[:T]
    return X


def batches_by_length(
    lengths: np.ndarray, size: int, rng: np.random.Generator
) -> Iterator[np.ndarray]:
    """Indices of each batch of an epoch; similar lengths go together, so there is little padding.

    The order stays random: reviews are shuffled, sorted only within pools of fifty batches, and the
    batches shuffled again.
    """
    order = rng.permutation(len(lengths))
    pools = np.array_split(order, max(1, len(order) // (50 * size)))
    batches = []
    for pool in pools:
        pool = pool[np.argsort(lengths[pool], kind="stable")]
        batches += np.array_split(pool, max(1, len(pool) // size))
    for k in rng.permutation(len(batches)):
        yield batches[k]


# Corpus


def read(corpus: str) -> Reviews:
    """The corpus with a validation part that shares no film with the others.

    The local copy of IMDb does not name its films, but it keeps the official order, in which those
    of a film are together: blocks of it stand for them. Drawn review by review, a validation part
    knows the films of training, and comes out easier than the test.
    """
    if corpus != "imdb" or not LOCAL.exists():
        return load_reviews(corpus)
    rows = []
    for row in load_reviews(corpus, csv=LOCAL).rows():
        film = f"{row.label} {int(row.id) // BLOCK}"
        if row.split == "test":  # the official parts share no film either
            rows.append(row._replace(film=f"test {film}"))
        else:
            rows.append(row._replace(film=film, split="train"))
    return gather(hold_out_validation(rows))


# Models: each trains on the first reviews and returns who predicts, and its number of parameters


def tfidf(train: Reviews, recipe: Recipe, seed: int) -> tuple[Predictor, int]:
    """TF-IDF of words and pairs of words, and logistic regression: no seed changes it."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = TfidfVectorizer(
        tokenizer=tokenize, token_pattern=None, ngram_range=(1, 2), min_df=2, sublinear_tf=True
    )
    X = vectorizer.fit_transform(train.texts)
    model = LogisticRegression(C=recipe.C, max_iter=1000).fit(X, train.labels)

    def predict(texts: list[str]) -> np.ndarray:
        probabilities: np.ndarray = model.predict_proba(vectorizer.transform(texts))[:, 1]
        return probabilities

    return predict, X.shape[1] + 1


def own_vectors(
    docs: list[list[str]], vocabulary: dict[str, int], recipe: Recipe, seed: int
) -> np.ndarray:
    """Word2Vec (skip-gram) of the training texts alone, (V, d); rows 0 and 1 are zeros."""
    from gensim.models import Word2Vec

    model = Word2Vec(
        docs,
        sg=1,
        vector_size=recipe.d,
        window=5,
        min_count=recipe.min_count,
        epochs=recipe.word2vec_epochs,
        workers=2,
        seed=seed,
    )
    E = np.zeros((len(vocabulary), recipe.d), dtype=np.float32)
    for word, k in vocabulary.items():
        if word in model.wv:
            E[k] = model.wv[word]
    return E


def word2vec_network(
    train: Reviews, recipe: Recipe, seed: int, bidirectional: bool = False, pooling: bool = True
) -> tuple[Predictor, int]:
    """Own Word2Vec, LSTM(64) and LSTM(32) with a mask.

    With `pooling` the output reads the mean and the maximum of the second layer's states; without,
    its last state.
    """
    import keras

    docs = [tokenize(text) for text in train.texts]
    vocabulary = build_vocabulary(docs, recipe.min_count, None)
    E = own_vectors(docs, vocabulary, recipe, seed)

    ids = keras.Input((None,), dtype="int32")
    H = keras.layers.Embedding(*E.shape, weights=[E], mask_zero=True)(ids)
    H = keras.layers.SpatialDropout1D(0.3)(H)
    for units, every_state in ((64, True), (32, pooling)):
        layer = keras.layers.LSTM(units, return_sequences=every_state)
        H = (keras.layers.Bidirectional(layer) if bidirectional else layer)(H)
    if pooling:
        visible = keras.ops.expand_dims(keras.ops.not_equal(ids, 0), -1)
        mean = keras.layers.GlobalAveragePooling1D()(H)  # it heeds the mask
        highest = keras.ops.max(keras.ops.where(visible, H, -1.0), axis=1)  # no state is below -1
        H = keras.layers.Concatenate()([mean, highest])
    H = keras.layers.Dropout(0.3)(H)
    model = keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(H))

    fit(model, encode(docs, vocabulary), train.labels, recipe, seed)

    def predict(texts: list[str]) -> np.ndarray:
        read = encode([tokenize(text) for text in texts], vocabulary)
        return predict_sorted(model, [shorten(ids, recipe.longest) for ids in read])

    return predict, model.count_params()


def fit(model: Any, sequences: list[np.ndarray], y: np.ndarray, recipe: Recipe, seed: int) -> None:
    """Adam on glimpses, its rate falling to zero as half a cosine, gradients clipped."""
    import keras

    rng = np.random.default_rng(seed)
    lengths = np.minimum([len(ids) for ids in sequences], recipe.window or recipe.longest)
    epochs = [list(batches_by_length(lengths, recipe.batch, rng)) for _ in range(recipe.epochs)]
    rate = keras.optimizers.schedules.CosineDecay(recipe.rate, sum(map(len, epochs)))
    model.compile(
        optimizer=keras.optimizers.Adam(rate, global_clipnorm=1.0), loss="binary_crossentropy"
    )
    for k, epoch in enumerate(epochs):
        started, losses = time.monotonic(), []
        for rows in epoch:
            seen = [glimpse(sequences[row], recipe, rng) for row in rows]
            X = pad_post(seen, max(map(len, seen)))
            losses.append(float(model.train_on_batch(X, y[rows, None].astype(np.float32))))
        wall = time.monotonic() - started
        print(f"  epoch {k + 1}: loss {np.mean(losses):.4f}, {wall:.0f} s", flush=True)


def predict_sorted(model: Any, sequences: list[np.ndarray]) -> np.ndarray:
    """Probabilities (n,), batch by batch of similar lengths."""
    order = np.argsort([len(ids) for ids in sequences], kind="stable")
    probabilities = np.empty(len(sequences))
    for rows in np.array_split(order, max(1, len(order) // 256)):
        kept = [sequences[row] for row in rows]
        X = pad_post(kept, max(1, max(map(len, kept))))
        probabilities[rows] = np.asarray(model.predict_on_batch(X))[:, 0]
    return probabilities


def as_written(train: Reviews, recipe: Recipe, seed: int) -> tuple[Predictor, int]:
    """The classic exercise to the letter: no mask, padding after the text, random vectors.

    Embedding(10000, 16), LSTM(64), LSTM(32), Dense(6, relu), Dense(1); the first 120 words, 10
    epochs, batches as in the other networks. The exercise leaves those three numbers open.
    """
    import keras

    V, T = 10_000, 120
    docs = [tokenize(text) for text in train.texts]
    vocabulary = build_vocabulary(docs, 1, V)
    model = keras.Sequential(
        [
            keras.Input((T,), dtype="int32"),
            keras.layers.Embedding(V, 16),
            keras.layers.LSTM(64, return_sequences=True),
            keras.layers.LSTM(32),
            keras.layers.Dense(6, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    X = pad_post(encode(docs, vocabulary), T)
    model.fit(X, train.labels, batch_size=recipe.batch, epochs=10, verbose=0)

    def predict(texts: list[str]) -> np.ndarray:
        X = pad_post(encode([tokenize(text) for text in texts], vocabulary), T)
        probabilities: np.ndarray = model.predict(X, batch_size=256, verbose=0)[:, 0]
        return probabilities

    return predict, model.count_params()


def word2vec_lstm(train: Reviews, recipe: Recipe, seed: int) -> tuple[Predictor, int]:
    return word2vec_network(train, recipe, seed)


def word2vec_lstm_last(train: Reviews, recipe: Recipe, seed: int) -> tuple[Predictor, int]:
    return word2vec_network(train, recipe, seed, pooling=False)


def word2vec_bilstm(train: Reviews, recipe: Recipe, seed: int) -> tuple[Predictor, int]:
    return word2vec_network(train, recipe, seed, bidirectional=True)


MODELS: dict[str, Callable[[Reviews, Recipe, int], tuple[Predictor, int]]] = {
    "tfidf": tfidf,
    "word2vec-lstm": word2vec_lstm,
    "word2vec-lstm-last": word2vec_lstm_last,
    "word2vec-bilstm": word2vec_bilstm,
    "as-written": as_written,
}


# Runs


def measure(corpus: str, reviews: Reviews, name: str, seed: int, search: bool) -> dict[str, Any]:
    """Trains a model and measures it once, on the part that its purpose asks for."""
    if search:
        train, part = reviews.part("train"), "validation"
    else:
        train, part = reviews.part("train", "validation"), "test"
    set_seed(seed, keras=name != "tfidf")
    wall, cpu = time.monotonic(), time.process_time()
    predict, parameters = MODELS[name](train, RECIPES[corpus], seed)
    wall, cpu = time.monotonic() - wall, time.process_time() - cpu
    held_out = reviews.part(part)
    right = (predict(held_out.texts) >= 0.5) == held_out.labels
    return {
        "corpus": corpus,
        "part": part,
        "model": name,
        "seed": seed,
        "accuracy": round(float(right.mean()), 5),
        "parameters": int(parameters),
        "training_wall_s": round(wall),
        "training_cpu_s": round(cpu),
    }


def stored_runs() -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = json.loads(RESULTS.read_text())["runs"] if RESULTS.exists() else []
    return runs


def merge(run: dict[str, Any]) -> None:
    """Adds a run to the results, or replaces the one of its corpus, part, model and seed."""

    def key(run: dict[str, Any]) -> tuple[str, str, int, int]:
        return run["corpus"], run["part"], list(MODELS).index(run["model"]), run["seed"]

    runs = {key(old): old for old in stored_runs()} | {key(run): run}
    RESULTS.parent.mkdir(exist_ok=True)
    recipes = {name: asdict(recipe) for name, recipe in RECIPES.items()}
    content = {"recipes": recipes, "runs": [runs[k] for k in sorted(runs)]}
    RESULTS.write_text(json.dumps(content, indent=1) + "\n")


def summarise(corpus: str) -> None:
    """A row for each part and model: mean and spread over the seeds."""
    runs = [run for run in stored_runs() if run["corpus"] == corpus]
    print(f"\n{corpus:20} {'measured on':>11} {'seeds':>5} {'accuracy':>8} {'sd':>6} {'CPU s':>6}")
    for part, name in dict.fromkeys((run["part"], run["model"]) for run in runs):
        mine = [run for run in runs if (run["part"], run["model"]) == (part, name)]
        accuracy = np.array([run["accuracy"] for run in mine])
        sd = f"{accuracy.std(ddof=1):6.4f}" if len(mine) > 1 else f"{'':6}"
        cpu = np.mean([run["training_cpu_s"] for run in mine])
        print(f"{name:20} {part:>11} {len(mine):5} {accuracy.mean():8.4f} {sd} {cpu:6.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", choices=RECIPES, default="imdb")
    parser.add_argument("--models", nargs="+", choices=MODELS, default=list(MODELS))
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--search", action="store_true", help="measure on validation")
    asked = parser.parse_args()

    reviews = read(asked.corpus)
    for name in asked.models:
        for seed in asked.seeds[:1] if name == "tfidf" else asked.seeds:
            run = measure(asked.corpus, reviews, name, seed, asked.search)
            print(json.dumps(run), flush=True)
            merge(run)
    summarise(asked.corpus)


if __name__ == "__main__":
    main()
