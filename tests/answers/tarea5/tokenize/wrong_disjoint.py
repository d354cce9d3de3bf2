# wrong: cuts the text into pieces of n words
# hint: parece que tus n-gramas no se solapan
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(0, len(words) - n + 1, n)]
