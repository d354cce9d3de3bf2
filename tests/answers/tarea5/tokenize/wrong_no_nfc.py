# wrong: a separate accent splits the word
# hint: falta normalizar a NFC
def tokenize(text, n=1):
    words = re.findall(r"\w+", text.lower())
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
