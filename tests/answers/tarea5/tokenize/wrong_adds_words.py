# wrong: words and n-grams together
# hint: con n = 2 se piden sólo los bigramas
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    result = []
    for size in range(1, n + 1):
        result += [" ".join(words[i : i + size]) for i in range(len(words) - size + 1)]
    return result
