"""The TeX of a formula as MathML, which browsers draw by themselves: no script, font or network.

It knows what draws a formula where it stands (https://www.w3.org/TR/mathml-core/) and no macros.
All that reaches the page is built here, so a formula of anybody's is harmless.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from html import escape

_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\d+(?:\.\d+)?|\s+|.", re.DOTALL)
_MAX_TOKENS, _MAX_DEPTH = 4000, 40
_END = ""


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LETTERS = _pairs(
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι "
    "kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ "
    "upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π "
    "Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ imath ı jmath ȷ Re ℜ Im ℑ aleph ℵ infty ∞ "
    "partial ∂ nabla ∇ emptyset ∅ varnothing ∅ top ⊤ bot ⊥ intercal ⊺ triangle △ square □ "
    "checkmark ✓ prime ′ dots … ldots … vdots ⋮ backslash \\"
)
_SIGNS = _pairs(
    "cdot ⋅ cdots ⋯ ddots ⋱ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ odot ⊙ "
    "oplus ⊕ otimes ⊗ ominus ⊖ wedge ∧ land ∧ vee ∨ lor ∨ cap ∩ cup ∪ setminus ∖ subset ⊂ "
    "subseteq ⊆ supset ⊃ supseteq ⊇ in ∈ ni ∋ notin ∉ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ "
    "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ ll ≪ gg ≫ "
    "prec ≺ succ ≻ mid ∣ nmid ∤ parallel ∥ perp ⊥ to → gets ← mapsto ↦ leftarrow ← rightarrow → "
    "leftrightarrow ↔ Leftarrow ⇐ Rightarrow ⇒ Leftrightarrow ⇔ longrightarrow ⟶ longleftarrow ⟵ "
    "Longrightarrow ⟹ implies ⟹ iff ⟺ uparrow ↑ downarrow ↓ therefore ∴ because ∵ colon :"
)
_PLAIN_SIGNS = {"-": "−", "*": "∗"} | {sign: sign for sign in "+=<>/:;,.!?&'"}
_LARGE = _pairs("sum ∑ prod ∏ int ∫ iint ∬ oint ∮")
_INTEGRALS = "∫∬∮"
_NAMED = _words("sin cos tan sinh cosh tanh exp log ln lg dim ker deg arg sigmoid softmax")
_LIMITS = _pairs(
    "lim lim limsup lim~sup liminf lim~inf max max min min sup sup inf inf "
    "argmax arg~max argmin arg~min det det gcd gcd Pr Pr"
)
_FENCES = {sign: sign for sign in "()[]|"} | _pairs(
    r"\{ { \} } \| ‖ \langle ⟨ \rangle ⟩ \lfloor ⌊ \rfloor ⌋ \lceil ⌈ \rceil ⌉ \lvert | \rvert | "
    r"\vert | \lVert ‖ \rVert ‖ \Vert ‖ \lbrace { \rbrace } \lbrack [ \rbrack ] < ⟨ > ⟩ / / "
)
_SPACES = {",": 0.167, ":": 0.222, ";": 0.278, " ": 0.333, "quad": 1.0, "qquad": 2.0}
_ABOVE = _pairs(
    "hat ^ widehat ^ tilde ~ widetilde ~ bar ¯ overline ¯ vec → dot ˙ ddot ¨ "
    "overrightarrow → overleftarrow ← overbrace ⏞"
)
_STRETCHED = _words("widehat widetilde overline overrightarrow overleftarrow overbrace")
_BELOW = _pairs("underline _ underbrace ⏟")
_ALPHABETS = _pairs(
    "mathbb DOUBLE-STRUCK mathcal SCRIPT mathfrak FRAKTUR mathbf BOLD boldsymbol BOLD~ITALIC "
    "bm BOLD~ITALIC mathsf SANS-SERIF mathtt MONOSPACE"
)
_WORDS = _words("text textrm textbf textit texttt")
_SIZES = _pairs("big 1.2 Big 1.6 bigg 2.1 Bigg 2.6")
_TABLES = _pairs(
    "matrix .. pmatrix () bmatrix [] Bmatrix {} vmatrix || Vmatrix ‖‖ cases {. array .. aligned .. "
    "align .. align* .. split .. gathered .. gather .. gather* .. equation .. equation* .."
)


class _Unknown(Exception):
    """TeX that is not drawn here."""


def mathml(tex: str, block: bool = False) -> str:
    """The formula as a ``math`` element; as its own TeX, in ``code``, if it cannot be drawn."""
    display = ' display="block"' if block else ""
    try:
        return f"<math{display}>{_Reader(tex).all()}</math>"
    except _Unknown:
        return f'<code class="tex">{escape(tex.strip())}</code>'


class _Reader:
    """Reads tokens, gives elements."""

    def __init__(self, tex: str) -> None:
        self._tokens = _TOKEN.findall(tex)
        if len(self._tokens) > _MAX_TOKENS:
            raise _Unknown
        self._place = 0
        self._depth = 0
        self._scripts = 0

    def all(self) -> str:
        row = self._row(_END)
        if self._place < len(self._tokens):
            raise _Unknown
        return row

    def _peek(self) -> str:
        while self._place < len(self._tokens) and self._tokens[self._place].isspace():
            self._place += 1
        return self._tokens[self._place] if self._place < len(self._tokens) else _END

    def _next(self) -> str:
        token = self._peek()
        self._place += 1
        return token

    def _expect(self, wanted: str) -> None:
        if self._next() != wanted:
            raise _Unknown

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise _Unknown

    def _row(self, *ends: str) -> str:
        """Elements up to one of ``ends``, which is left where it is."""
        self._deeper()
        found = []
        while (token := self._peek()) not in ends:
            if token == _END:
                raise _Unknown
            if token in (r"\displaystyle", r"\textstyle", r"\scriptstyle"):
                self._next()
                style = "true" if token == r"\displaystyle" else "false"
                found.append(f'<mstyle displaystyle="{style}">{self._row(*ends)}</mstyle>')
                break
            found.append(self._with_scripts())
        self._depth -= 1
        return found[0] if len(found) == 1 else f"<mrow>{''.join(found)}</mrow>"

    def _group(self) -> str:
        """An argument: what braces hold, or one element."""
        self._deeper()
        token = self._peek()
        if token[:1].isdecimal():  # without braces, a digit and no more
            self._tokens[self._place : self._place + 1] = list(token)
        group = self._element(self._next())
        self._depth -= 1
        return group

    def _script(self) -> str:
        self._scripts += 1
        group = self._group()
        self._scripts -= 1
        return group

    def _with_scripts(self) -> str:
        token = self._peek()
        name = token.removeprefix("\\")
        bare = token in ("^", "_", "'")
        base = "<mrow></mrow>" if bare else self._element(self._next())
        below = above = ""
        primes = ""
        while (mark := self._peek()) in ("^", "_", "'", r"\limits", r"\nolimits"):
            self._next()
            if mark == "'":
                primes += "′"
            elif mark == "^":
                above = self._script() if not above else self._refuse()
            elif mark == "_":
                below = self._script() if not below else self._refuse()
        if primes:
            base = f"<mrow>{base}{_sign(primes, spaced=False)}</mrow>"
        wide = token.startswith("\\") and name in {"underbrace", "overbrace", *_LIMITS}
        over = wide or _LARGE.get(name, "∫") not in _INTEGRALS or name == "operatorname*"
        kind = ("munder", "mover", "munderover") if over else ("msub", "msup", "msubsup")
        which = (0 if below else 1) if not (below and above) else 2
        if below or above:
            base = f"<{kind[which]}>{base}{below}{above}</{kind[which]}>"
        function = token.startswith("\\") and (name in _NAMED or name in _LIMITS)
        if (function or name.startswith("operatorname")) and self._takes_an_argument():
            base += _space(0.167)
        return base

    def _takes_an_argument(self) -> bool:
        token = self._peek()
        return token.isalnum() or (token[:1] == "\\" and token[1:] in {**_LETTERS, "frac": ""})

    @staticmethod
    def _refuse() -> str:
        raise _Unknown

    def _element(self, token: str) -> str:
        if token == _END:
            raise _Unknown
        if token == "{":
            row = self._row("}")
            self._expect("}")
            # {,} is a decimal comma: no space around it.
            plain = re.fullmatch(r"<mo[^>]*>([,.:])</mo>", row)
            return _sign(plain[1], spaced=False) if plain else row
        if token in _FENCES and token not in "<>/":
            return _fence(_FENCES[token])
        if token.startswith("\\"):
            return self._command(token[1:])
        if token[0].isdecimal():
            return f"<mn>{token}</mn>"
        if token in _PLAIN_SIGNS and token != "&":
            return _sign(_PLAIN_SIGNS[token], spaced=not self._scripts)
        if token == "~":
            return _space(0.333)
        if token.isalpha() or token in _LETTERS.values() or token in "…′":
            return f"<mi>{escape(token)}</mi>"
        if token in _SIGNS.values() or (unicodedata.category(token) == "Sm" and token != "⧵"):
            return _sign(token, spaced=not self._scripts)
        raise _Unknown

    def _command(self, name: str) -> str:
        if name in _LETTERS:
            return f"<mi>{_LETTERS[name]}</mi>"
        if name in _SIGNS:
            return _sign(_SIGNS[name], spaced=not self._scripts)
        if name in _LARGE:
            return f'<mo largeop="true" movablelimits="true">{_LARGE[name]}</mo>'
        if name in _LIMITS:
            word = _LIMITS[name].replace("~", "\u2009")
            return f'<mo lspace="0" rspace="0" movablelimits="true">{word}</mo>'
        if name in _NAMED:
            return f"<mi>{name}</mi>"
        if name in _SPACES:
            return _space(_SPACES[name])
        if name in _ABOVE:
            stretchy = "true" if name in _STRETCHED else "false"
            mark = f'<mo stretchy="{stretchy}">{_ABOVE[name]}</mo>'
            return f'<mover accent="true">{self._group()}{mark}</mover>'
        if name in _BELOW:
            return f'<munder>{self._group()}<mo stretchy="true">{_BELOW[name]}</mo></munder>'
        if name in _ALPHABETS:
            return self._in_alphabet(_ALPHABETS[name].replace("~", " "))
        if name in _WORDS:
            return f"<mtext>{escape(self._raw()).replace(' ', chr(0xA0))}</mtext>"
        if f"\\{name}" in _FENCES:
            return _fence(_FENCES[f"\\{name}"])
        if len(name) == 1 and name in "%_#&$":
            return f"<mi>{escape(name)}</mi>"
        reader = self._readers().get(name)
        if reader is None and (size := _SIZES.get(name.rstrip("lrm"))):
            return _fence(self._delimiter(), f' minsize="{size}em" maxsize="{size}em"')
        if reader is None:
            raise _Unknown
        return reader()

    def _readers(self) -> dict[str, Callable[[], str]]:
        return {
            "frac": lambda: f"<mfrac>{self._group()}{self._group()}</mfrac>",
            "dfrac": lambda: self._fraction("true"),
            "cfrac": lambda: self._fraction("true"),
            "tfrac": lambda: self._fraction("false"),
            "binom": self._binomial,
            "sqrt": self._root,
            "left": self._between,
            "middle": lambda: _fence(self._delimiter(), ' stretchy="true"'),
            "begin": self._table,
            "overset": lambda: self._stacked("mover"),
            "stackrel": lambda: self._stacked("mover"),
            "underset": lambda: self._stacked("munder"),
            "xrightarrow": lambda: self._arrow("→"),
            "xleftarrow": lambda: self._arrow("←"),
            "mathrm": self._upright,
            "operatorname": self._upright,
            "operatorname*": self._upright,
            "mathit": self._group,
            "mathrel": self._group,
            "mathbin": self._group,
            "mathord": self._group,
        }

    def _fraction(self, style: str) -> str:
        fraction = f"<mfrac>{self._group()}{self._group()}</mfrac>"
        return f'<mstyle displaystyle="{style}">{fraction}</mstyle>'

    def _binomial(self) -> str:
        inside = f'<mfrac linethickness="0">{self._group()}{self._group()}</mfrac>'
        return f"<mrow>{_fence('(', _TALL)}{inside}{_fence(')', _TALL)}</mrow>"

    def _root(self) -> str:
        if self._peek() != "[":
            return f"<msqrt>{self._group()}</msqrt>"
        self._next()
        degree = self._row("]")
        self._expect("]")
        return f"<mroot>{self._group()}{degree}</mroot>"

    def _between(self) -> str:
        opening = self._delimiter()
        row = self._row(r"\right")
        self._expect(r"\right")
        return f"<mrow>{_fence(opening, _TALL)}{row}{_fence(self._delimiter(), _TALL)}</mrow>"

    def _delimiter(self) -> str:
        token = self._next()
        if token == ".":
            return ""
        if token not in _FENCES:
            raise _Unknown
        return _FENCES[token]

    def _stacked(self, kind: str) -> str:
        mark = self._script()
        return f"<{kind}>{self._group()}{mark}</{kind}>"

    def _arrow(self, sign: str) -> str:
        return f'<mover><mo stretchy="true">{sign}</mo><mpadded>{self._script()}</mpadded></mover>'

    def _upright(self) -> str:
        return f'<mi mathvariant="normal">{escape(self._raw())}</mi>'

    def _in_alphabet(self, alphabet: str) -> str:
        if self._peek() != "{":
            self._tokens[self._place : self._place + 1] = ["{", self._peek(), "}"]
        letters = self._raw()
        return f"<mi>{''.join(_letter(one, alphabet) for one in letters)}</mi>"

    def _raw(self) -> str:
        """What braces hold, as text."""
        self._expect("{")
        words = []
        while self._place < len(self._tokens) and (token := self._tokens[self._place]) != "}":
            self._place += 1
            if token.startswith("\\"):
                token = _LETTERS.get(token[1:], token[1:] if token[1:] in "_%#&$ " else "")
                if not token:
                    raise _Unknown
            elif token in ("{", "$"):
                raise _Unknown
            words.append(" " if token.isspace() else token)
        self._expect("}")
        return "".join(words)

    def _table(self) -> str:
        name = self._raw()
        if name not in _TABLES:
            raise _Unknown
        if name == "array":
            self._raw()
        rows: list[list[str]] = [[]]
        while True:
            rows[-1].append(self._row("&", "\\\\", r"\end"))
            mark = self._next()
            if mark == "\\\\":
                rows.append([])
            elif mark == r"\end":
                break
        if self._raw() != name:
            raise _Unknown
        if rows[-1] in ([], ["<mrow></mrow>"]):
            rows.pop()
        sides = ("tex-r", "tex-l") if name in ("aligned", "align", "align*", "split") else ()
        sides = ("tex-l", "tex-l") if name == "cases" else sides
        table = f"<mtable>{''.join(_table_row(row, sides) for row in rows)}</mtable>"
        opening, closing = (sign.strip(".") for sign in _TABLES[name])
        return f"<mrow>{_fence(opening, _TALL)}{table}{_fence(closing, _TALL)}</mrow>"


_TALL = ' stretchy="true"'


def _table_row(cells: Iterable[str], sides: tuple[str, ...]) -> str:
    found = []
    for place, cell in enumerate(cells):
        side = f' class="{sides[place % 2]}"' if sides else ""
        found.append(f"<mtd{side}>{cell}</mtd>")
    return f"<mtr>{''.join(found)}</mtr>"


def _sign(sign: str, spaced: bool = True) -> str:
    tight = "" if spaced else ' lspace="0" rspace="0"'
    return f"<mo{tight}>{escape(sign)}</mo>"


def _fence(sign: str, more: str = ' stretchy="false"') -> str:
    return f'<mo lspace="0" rspace="0"{more}>{escape(sign)}</mo>' if sign else ""


def _space(ems: float) -> str:
    return f'<mspace width="{ems:g}em"></mspace>'


def _letter(letter: str, alphabet: str) -> str:
    """The letter in one of Unicode's mathematical alphabets, some of whose letters came earlier."""
    name = unicodedata.name(letter, "").replace("LATIN ", "").replace("GREEK ", "")
    name = name.replace("LETTER ", "")
    for prefix in (f"MATHEMATICAL {alphabet}", alphabet):
        try:
            return unicodedata.lookup(f"{prefix} {name}")
        except KeyError:
            continue
    return escape(letter)
