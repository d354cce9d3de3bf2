"""What lesson 12 claims about a tiny BERT, over several seeds.

    python benchmarks/tiny_bert.py

Four comparisons: guessing a word whose only clue is on its right, with both sides visible and with
the left alone; deciding whether two sentences follow each other, with an encoder that already
predicted hidden words and with a new one; and the sentiment of Butaca, likewise, beside TF-IDF.
Prints a table and writes `benchmarks/results/tiny_bert.json`.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from rnncourse.data import load_reviews, mlm_sentences
from rnncourse.tiny_bert import encoder, restart

import keras  # isort: skip  (after rnncourse, which silences TensorFlow's start-up)
from keras import layers  # isort: skip
from sklearn.feature_extraction.text import TfidfVectorizer  # isort: skip
from sklearn.linear_model import LogisticRegression  # isort: skip

RESULTS = Path(__file__).parent / "results" / "tiny_bert.json"
SPECIAL = ["<rel>", "[CLS]", "[SEP]", "[MASK]", "<desc>"]
CLS, SEP, MASK, UNKNOWN = 1, 2, 3, 4
IGNORE = -100
SENTENCES, TRAIN = 1500, 1000
WORDS, LENGTH = 1000, 64  # of Butaca

Arrays = tuple[np.ndarray, np.ndarray]


def word_model(body: keras.Model, rate: float) -> keras.Model:
    """Adds the layer that predicts hidden words, and compiles."""
    words = body.get_layer("palabra").input_dim
    model = keras.Model(body.inputs, layers.Dense(words)(body.output))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=IGNORE)
    model.compile(keras.optimizers.Adam(rate), loss, jit_compile=False)
    return model


def yes_no_model(body: keras.Model) -> keras.Model:
    """Adds the layer that answers yes or no from the state of [CLS], and compiles."""
    model = keras.Model(body.inputs, layers.Dense(1)(body.output[:, 0]))
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.001), loss, jit_compile=False)
    return model


def hide(ids: np.ndarray, rng: np.random.Generator, words: int) -> Arrays:
    """15 % of the words hidden: 80 % as [MASK], 10 % as another word, 10 % as they were."""
    u = rng.random(ids.shape)
    u[ids < len(SPECIAL)] = 1
    other = rng.integers(len(SPECIAL), words, ids.shape)
    seen = np.where(u < 0.12, MASK, np.where(u < 0.135, other, ids))
    return seen, np.where(u < 0.15, ids, IGNORE)


def learn_words(
    model: keras.Model, ids: np.ndarray, segments: np.ndarray, epochs: int, seed: int
) -> None:
    """Trains on hidden words, hidden anew in each epoch."""
    rng = np.random.default_rng(seed)
    words = model.output_shape[-1]
    hidden = [hide(ids, rng, words) for _ in range(epochs)]
    X = np.concatenate([seen for seen, _ in hidden])
    Y = np.concatenate([target for _, target in hidden])
    model.fit([X, np.tile(segments, (epochs, 1))], Y, batch_size=32, verbose=0)


def accuracy(model: keras.Model, inputs: Sequence[np.ndarray], y: np.ndarray) -> float:
    """Of a model that answers yes or no."""
    return float(((model.predict(list(inputs), verbose=0)[:, 0] > 0) == y).mean())


def errands() -> tuple[dict[str, int], list[list[str]], list[int]]:
    """The vocabulary, the texts and where the shop is in each."""
    texts, gaps = mlm_sentences(SENTENCES, seed=12)
    names = sorted({word for text in texts for word in text} - {"."})
    return {word: k for k, word in enumerate([*SPECIAL, *names])}, texts, gaps


def encode(pairs: Sequence[tuple[list[str], list[str]]], ids: dict[str, int]) -> Arrays:
    """[CLS] A [SEP] B [SEP] as numbers, and the sentence of each one."""
    X = np.zeros((len(pairs), 20), dtype=int)
    segments = np.zeros_like(X)
    for n, (a, b) in enumerate(pairs):
        tokens = ["[CLS]", *a, "[SEP]", *b, "[SEP]"]
        X[n, : len(tokens)] = [ids[token] for token in tokens]
        segments[n, len(a) + 2 : len(tokens)] = 1
    return X, segments


def split(text: list[str]) -> tuple[list[str], list[str]]:
    """The two sentences of a text."""
    stop = text.index(".")
    return text[:stop], text[stop + 1 :]


def gap(seeds: int, report: Callable[[str, list[float]], None]) -> list[list[np.ndarray]]:
    """Accuracy at the shop with both sides and with the left alone; returns what was learned."""
    ids, texts, gaps = errands()
    X, segments = encode([split(text) for text in texts], ids)
    asked, where = X[TRAIN:].copy(), np.array(gaps[TRAIN:]) + 1
    rows = np.arange(len(asked))
    truth = asked[rows, where].copy()
    asked[rows, where] = MASK
    learned = []
    for name, causal in (("both sides", False), ("left only", True)):
        model = word_model(encoder(len(ids), X.shape[1], causal=causal), rate=0.003)
        scores = []
        for seed in range(seeds):
            restart(model, seed)
            learn_words(model, X[:TRAIN], segments[:TRAIN], 10, seed)
            logits = model.predict([asked, segments[TRAIN:]], verbose=0)[rows, where]
            scores.append(float((logits.argmax(axis=-1) == truth).mean()))
            if not causal:
                learned.append(model.get_weights())
        report(f"gap, {name}", scores)
    return learned


def follows(texts: list[list[str]], gaps: list[int], rng: np.random.Generator) -> tuple:
    """Half of the texts as they are; the other half with the end of one about another shop."""
    y = np.arange(len(texts)) % 2
    pairs = []
    for n, text in enumerate(texts):
        other = n
        while not y[n] and texts[other][gaps[other]] == text[gaps[n]]:
            other = int(rng.integers(len(texts)))
        pairs.append((split(text)[0], split(texts[other])[1]))
    return pairs, y


def next_sentence(
    learned: list[list[np.ndarray]], report: Callable[[str, list[float]], None]
) -> None:
    """Does B follow A? With the encoders that learned words, and with new ones."""
    ids, texts, gaps = errands()
    model = yes_no_model(encoder(len(ids), 20))
    rng = np.random.default_rng(0)
    pairs, y_test = follows(texts[TRAIN:], gaps[TRAIN:], rng)
    test = encode(pairs, ids)
    for n in (300, TRAIN):
        scores: dict[str, list[float]] = {"bag": [], "new": [], "pretrained": []}
        for seed, weights in enumerate(learned):
            pairs, y = follows(texts[:n], gaps[:n], np.random.default_rng(seed))
            X, segments = encode(pairs, ids)
            bags = [np.apply_along_axis(np.bincount, 1, x, None, len(ids)) for x in (X, test[0])]
            linear = LogisticRegression(max_iter=1000).fit(bags[0], y)
            scores["bag"].append(float(linear.score(bags[1], y_test)))
            for name in ("new", "pretrained"):
                restart(model, seed)
                if name == "pretrained":
                    model.set_weights(weights[:-2] + model.get_weights()[-2:])
                model.fit([X, segments], y, batch_size=32, epochs=4000 // n, verbose=0)
                scores[name].append(accuracy(model, test, y_test))
        for name, values in scores.items():
            report(f"next sentence, {n} pairs, {name}", values)


def butaca(seeds: int, epochs: int, report: Callable[[str, list[float]], None]) -> None:
    """Sentiment, fine-tuned for three epochs after predicting hidden words or not."""
    reviews = load_reviews("butaca")
    train, test = reviews.part("train"), reviews.part("test")
    tokens = [re.findall(r"\w+", text.lower()) for text in train.texts]
    counts = Counter(word for text in tokens for word in text)
    common = sorted(counts, key=lambda word: (-counts[word], word))[: WORDS - len(SPECIAL)]
    ids = {word: k for k, word in enumerate([*SPECIAL, *common])}

    def numbers(texts: list[str]) -> Arrays:
        X = np.zeros((len(texts), LENGTH), dtype=int)
        for row, text in zip(X, texts, strict=True):
            words = re.findall(r"\w+", text.lower())[: LENGTH - 1]
            row[: len(words) + 1] = [CLS, *(ids.get(word, UNKNOWN) for word in words)]
        return X, np.zeros_like(X)

    X, segments = numbers(train.texts)
    unseen = numbers(test.texts)
    body = encoder(WORDS, LENGTH)
    words, sentiment = word_model(body, rate=0.002), yes_no_model(encoder(WORDS, LENGTH))
    shares = np.bincount(X[len(SPECIAL) <= X]) / (len(SPECIAL) <= X).sum()
    entropy = -float((shares[shares > 0] * np.log(shares[shares > 0])).sum())
    hidden, target = hide(unseen[0], np.random.default_rng(0), WORDS)
    scores: dict[str, list[float]] = {"new": [], "pretrained": [], "loss": []}
    for seed in range(seeds):
        restart(words, seed)
        learn_words(words, X, segments, epochs, seed)
        scores["loss"].append(float(words.evaluate([hidden, unseen[1]], target, verbose=0)))
        for name in ("new", "pretrained"):
            restart(sentiment, seed)
            if name == "pretrained":
                sentiment.set_weights(body.get_weights() + sentiment.get_weights()[-2:])
            sentiment.fit([X, segments], train.labels, batch_size=32, epochs=3, verbose=0)
            scores[name].append(accuracy(sentiment, unseen, test.labels))
    tfidf = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    linear = LogisticRegression(C=10, max_iter=1000).fit(
        tfidf.fit_transform(train.texts), train.labels
    )
    report("butaca, new", scores["new"])
    report("butaca, pretrained", scores["pretrained"])
    report("butaca, TF-IDF", [float(linear.score(tfidf.transform(test.texts), test.labels))])
    report("butaca, loss on hidden words (nats)", scores["loss"])
    report("butaca, entropy of the words (nats)", [entropy])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=20, help="predicting hidden words in Butaca")
    asked = parser.parse_args()
    runs: dict[str, list[float]] = {}

    def report(name: str, values: list[float]) -> None:
        runs[name] = [round(value, 4) for value in values]
        print(f"{name:38} {min(values):6.3f} … {max(values):6.3f}", flush=True)
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps({**vars(asked), "runs": runs}, indent=1) + "\n")

    next_sentence(gap(asked.seeds, report), report)
    butaca(asked.seeds, asked.epochs, report)


if __name__ == "__main__":
    main()
