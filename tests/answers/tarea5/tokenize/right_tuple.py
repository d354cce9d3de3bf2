# right: the same words in a tuple
def tokenize(text, n=1):
    words = re.sub(r"[^\w\s]", " ", unicodedata.normalize("NFC", text).lower()).split()
    return tuple(" ".join(words[i : i + n]) for i in range(len(words) - n + 1))
