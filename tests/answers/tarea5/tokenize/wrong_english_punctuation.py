# wrong: string.punctuation has no ¿ ¡ « »
# hint: string.punctuation sólo trae los del inglés
def tokenize(text, n=1):
    import string

    words = [
        w.strip(string.punctuation) for w in unicodedata.normalize("NFC", text).lower().split()
    ]
    words = [w for w in words if w]
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
