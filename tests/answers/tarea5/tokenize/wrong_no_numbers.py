# wrong: keeps letters only
# hint: parece que pierdes los números
def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text).lower()
    words = "".join(c if c.isalpha() else " " for c in text).split()
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
