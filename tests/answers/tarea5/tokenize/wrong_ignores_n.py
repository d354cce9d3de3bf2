# wrong: always single words
# hint: parece que no usas n
def tokenize(text, n=1):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
