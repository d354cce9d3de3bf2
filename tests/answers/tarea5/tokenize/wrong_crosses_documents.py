# wrong: a default list lives on from one document to the next
# hint: tus n-gramas mezclan un texto con el anterior
def tokenize(text, n=1, words=[]):  # noqa: B006
    if n == 1:
        words.clear()
    words += re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
