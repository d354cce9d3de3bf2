# wrong: split leaves punctuation stuck to the words
# hint: parece que sólo partes por espacios
def tokenize(text, n=1):
    words = unicodedata.normalize("NFC", text).lower().split()
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
