# wrong: a set of words
# hint: parece que quitas las repeticiones
def tokenize(text, n=1):
    words = list(dict.fromkeys(re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())))
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
