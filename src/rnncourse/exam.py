"""The exam's questions: what each student is asked follows from the student's id.

:class:`Exam` holds questions and never answers, so nothing is gained by reading it: the checks
work the answers out for themselves. Every value has a stream of its own, derived from the id and
the question's name with SHA-256, so that two questions never share their luck and a new question
leaves the others as they were.
"""

from __future__ import annotations

import hashlib
import random
import unicodedata
from typing import Any

CONFIGURATIONS = (
    "clasificar una imagen de 28 × 28 píxeles en una de diez cifras, con una red densa",
    "predecir el precio de una casa a partir de una ficha con doce números",
    "escribir la descripción de una fotografía",
    "componer una melodía a partir de un género musical",
    "decidir si una crítica de cine es positiva, negativa o neutra",
    "dar la probabilidad de arritmia después de oír un minuto de latidos",
    "dar la categoría gramatical de cada palabra de una frase",
    "marcar cada fotograma de un vídeo con lo que ocurre en ese fotograma",
    "traducir una frase del español al quechua",
    "resumir una noticia en dos frases",
)

# Wide, so that one student's result is hardly ever another's; and such that no mistake of those
# that the checks know gives the right result.
_RANGES = {
    "dense_and_rnn": {"T": range(11, 50), "d": range(5, 25), "m": range(26, 61)},
    "stacked_lstm": {
        "T": range(11, 91),
        "d_x": range(20, 60),
        "d_1": range(60, 100),
        "d_2": range(10, 20),
    },
    "gru_parameters": {"d_x": range(10, 50), "d_h": range(50, 100)},
    "update_gate": {"h": range(51, 100), "candidate": range(-11, -50, -1), "z": range(60, 96)},
    "tfidf": {
        "count": range(3, 10),
        "words": range(101, 400),
        "df": range(11, 50),
        "D": range(600, 1901),
    },
    # The first pair is always more frequent than by chance, and the second less.
    "ppmi": {
        "total": range(5000, 9001),
        "w": range(200, 301),
        "c": range(150, 251),
        "often": range(40, 91),
        "common": range(900, 1501),
        "seldom": range(2, 10),
    },
    "masked_tokens": {"sentences": range(1100, 9901, 100), "words": range(11, 30)},
    "bidirectional_shapes": {
        "N": range(11, 40),
        "T": range(40, 100),
        "d_x": range(100, 200),
        "d_h": range(41, 80),
    },
    "ensemble": {"rho": range(15, 76), "sigma": range(210, 691, 10), "B": range(5, 31)},
}
_HUNDREDTHS = ("h", "candidate", "z", "rho", "sigma")

# One place of the repaired step to a row: what is right there, and what may stand in its stead.
# The bias of the candidate is always missing; two more places are spoilt.
_LSTM_STEP = '''\
def lstm_step(x, h, c, p):
    """Un paso de LSTM: x (N, d_x), h y c (N, d_h); devuelve (h, c) nuevos."""
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"] + p["b_i"])
    o = sigmoid(x @ p["W_xo"] + h @ p["W_ho"] + p["b_o"])
    c_tilde = np.tanh(x @ p["W_xc"] + h @ p["W_hc"])
    new_c = f * c + i * c_tilde
    new_h = o * np.tanh(new_c)
    return new_h, new_c
'''
_PLACES = (
    ('h @ p["W_hf"]', ('h @ p["W_hf"].T',)),
    ('i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"]', ('i = sigmoid(x @ p["W_xi"]',)),
    ("o = sigmoid", ("o = np.tanh",)),
    ("c_tilde = np.tanh", ("c_tilde = sigmoid",)),
    ("f * c + i * c_tilde", ("i * c + f * c_tilde", "(1 - f) * c + i * c_tilde", "i * c_tilde")),
    ("o * np.tanh(new_c)", ("o * new_c", "o * np.tanh(c)")),
)

_SCENARIOS = (
    "una plataforma que oculta las críticas que el modelo cree negativas",
    "un cine que decide qué películas conserva en cartelera según lo que diga el modelo",
    "un periódico que bloquea los comentarios con probabilidad negativa mayor que 0,9",
    "una distribuidora que paga a los críticos según la polaridad media de sus textos",
    "una universidad que puntúa los ensayos de cine de sus estudiantes con el modelo",
    "una red social que recomienda amistades entre quienes escriben críticas parecidas",
)
_PAIRS = (
    "la bolsa TF-IDF y la LSTM",
    "la RNN simple y la LSTM",
    "la LSTM y la GRU",
    "la LSTM y la bidireccional",
    "la bidireccional y el ensamble",
    "la bolsa TF-IDF y el ensamble",
)


class Exam:
    """Las preguntas de un estudiante.

    Parámetros
        student: su identificador; no distingue mayúsculas ni espacios a los lados.

    >>> Exam("ana").values == Exam(" Ana ").values
    True

    Atributos
        student: el identificador normalizado.
        values: por cada pregunta de teoría, los números o textos que la concretan.
        order: los nombres de las preguntas de teoría, en el orden en que se hacen.
        sizes: los tamaños de los modelos de Keras.
    """

    def __init__(self, student: str) -> None:
        self.student = _normalised(student)
        self.values = self._theory_values()
        self.order = self._rng("order").sample(sorted(self.values), len(self.values))
        rng = self._rng("keras")
        self.sizes: dict[str, Any] = {
            "V": rng.randint(40, 90),
            "d": rng.randint(5, 9),
            "d_h": rng.randint(10, 16),
            "K": rng.randint(3, 6),
            "reset_after": rng.random() < 0.5,
        }

    def _rng(self, question: str) -> random.Random:
        """A generator for one question. `random`'s core is the same on every Python 3."""
        digest = hashlib.sha256(f"{question}|{self.student}".encode()).digest()
        return random.Random(int.from_bytes(digest, "big"))

    def seed(self, question: str) -> int:
        """Una semilla entre 0 y 2**31 - 1, propia del estudiante y de la pregunta."""
        return self._rng(f"seed {question}").randrange(2**31)

    def broken_lstm(self) -> str:
        """El código de una LSTM con los tres fallos que te tocan."""
        rng = self._rng("broken_lstm")
        source = _LSTM_STEP
        for right, wrong in rng.sample(_PLACES, 2):
            source = source.replace(right, rng.choice(wrong))
        return source

    def theory_questions(self) -> str:
        """Las diez preguntas de teoría, numeradas y en tu orden."""
        lines = []
        for number, name in enumerate(self.order, start=1):
            lines.append(f'{number}. "{name}"\n{_QUESTIONS[name].format(**self.values[name])}')
        return "\n\n".join(lines)

    def report_assignment(self) -> dict[str, Any]:
        """Lo que tu informe trata en particular: semilla, par de modelos y caso de uso."""
        rng = self._rng("report")
        return {
            "semilla": rng.randrange(1000),
            "par": rng.choice(_PAIRS),
            "caso": rng.choice(_SCENARIOS),
        }

    def _theory_values(self) -> dict[str, dict[str, Any]]:
        rng = self._rng("configurations")
        chosen = dict(zip("abcd", rng.sample(CONFIGURATIONS, 4), strict=True))
        values: dict[str, dict[str, Any]] = {"configurations": chosen}
        for question, ranges in _RANGES.items():
            rng = self._rng(question)
            drawn = {name: rng.choice(numbers) for name, numbers in ranges.items()}
            values[question] = {
                name: number / 100 if name in _HUNDREDTHS else number
                for name, number in drawn.items()
            }
        return values


def _normalised(student: str) -> str:
    """Raises TypeError or ValueError, in Spanish, if there is no id in it."""
    if not isinstance(student, str):
        raise TypeError(f'STUDENT es un texto entre comillas, como "ana.perez"; llegó {student!r}')
    name = unicodedata.normalize("NFC", student.strip().casefold())
    if not any(letter.isalnum() for letter in name):
        raise ValueError(
            "falta tu identificador: escribe en la celda de arriba "
            'STUDENT = "el con el que entregas", ejecútala y vuelve a ejecutar ésta'
        )
    return name


_QUESTIONS = {
    "configurations": """\
   a) {a}
   b) {b}
   c) {c}
   d) {d}
   Lista de cuatro textos, en orden: "1-1", "1-N", "N-1", "N-N" o "N-M".""",
    "dense_and_rnn": """\
   Frases de T = {T} palabras, cada una un vector de d = {d}. Una capa densa de {m} unidades lee la
   frase concatenada; una RNN simple de {m} unidades la lee palabra a palabra. Con sesgos.
   Lista de cuatro enteros: parámetros de la densa con T y con 2T; de la RNN con T y con 2T.""",
    "stacked_lstm": """\
   Dos capas LSTM, de {d_1} y {d_2} unidades, leen secuencias de {T} vectores de {d_x}. Con sesgos.
   Un entero: los parámetros de las dos capas juntas.""",
    "gru_parameters": """\
   Una capa GRU de Keras, de {d_h} unidades, lee vectores de {d_x}. Con sesgos.
   Lista de dos enteros: parámetros con reset_after=False y con reset_after=True.""",
    "update_gate": """\
   Una unidad de GRU con estado anterior {h}, candidato {candidate} y compuerta z = {z}.
   Lista de dos números: el estado nuevo según Cho (y Keras) y según Chung.""",
    "tfidf": """\
   Una palabra sale {count} veces en un documento de {words}, y está en {df} de los {D} documentos.
   tf es la frecuencia relativa; idf = ln(D / df), sin suavizar.
   Un número: su tf-idf.""",
    "ppmi": """\
   En una matriz de coocurrencia que suma {total}, la fila de la palabra w suma {w}. La columna
   del contexto c suma {c} y su casilla con w vale {often}; la del contexto k suma {common} y su
   casilla con w vale {seldom}.
   Lista de dos números: PPMI(w, c) y PPMI(w, k), con logaritmo en base 2.""",
    "masked_tokens": """\
   {sentences} oraciones de {words} palabras, cada una entre [CLS] y [SEP]. BERT elige el 15 % de
   lo que puede elegir, y lo trata 80/10/10.
   Lista de cuatro números esperados: posiciones que pasan a [MASK], que pasan a una palabra al
   azar, elegidas que quedan igual, y posiciones que cuentan en la pérdida.""",
    "bidirectional_shapes": """\
   Un lote ({N}, {T}, {d_x}) entra en Bidirectional(LSTM({d_h})) con su merge_mode por defecto.
   Lista de tres: la forma de la salida con return_sequences=True, la forma con
   return_sequences=False (dos tuplas) y el número de parámetros de la capa.""",
    "ensemble": """\
   Se promedian B = {B} modelos de desviación típica σ = {sigma}; entre cada dos, correlación
   ρ = {rho}.
   Lista de dos números: la varianza del promedio, y a cuánto tiende con infinitos modelos.""",
}
