# right: turns every character that is neither letter nor digit into a space
def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text.lower())
    clean = "".join(c if c.isalnum() else " " for c in text)
    words = clean.split()
    result = []
    for i in range(len(words)):
        gram = words[i : i + n]
        if len(gram) == n:
            result.append(" ".join(gram))
    return result
