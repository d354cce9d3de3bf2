# wrong: removes accents and turns ñ into n
# hint: parece que borras tildes y eñes
def tokenize(text, n=1):
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    words = re.findall(r"\w+", text)
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
