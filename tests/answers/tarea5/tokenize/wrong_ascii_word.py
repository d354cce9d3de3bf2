# wrong: re.ASCII makes \w split words at accents
# hint: sólo admite letras ASCII y parte las palabras
def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text).lower()
    words = re.findall(r"\w+", text, flags=re.ASCII)
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
