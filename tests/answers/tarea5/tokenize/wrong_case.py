# wrong: keeps capitals
# hint: parece que no pasas a minúsculas
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text))
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
