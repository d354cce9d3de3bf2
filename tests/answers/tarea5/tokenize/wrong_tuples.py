# wrong: n-grams as tuples
# hint: une las palabras del n-grama con un espacio, en una cadena
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    if n == 1:
        return words
    return list(zip(*(words[k:] for k in range(n))))
