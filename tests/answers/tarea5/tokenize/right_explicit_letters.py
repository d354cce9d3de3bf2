# right: writes out the Spanish alphabet and joins shifted lists with zip
LETTERS = "a-záéíóúüñ0-9"


def ngrams(words, n):
    return [" ".join(group) for group in zip(*(words[k:] for k in range(n)))]


def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text).lower()
    return ngrams(re.findall(f"[{LETTERS}]+", text), n)
