# wrong: each punctuation mark is a token
# hint: parece que cuentas cada signo de puntuación como una palabra
def tokenize(text, n=1):
    words = re.findall(r"\w+|[^\w\s]", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
