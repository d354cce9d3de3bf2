# wrong: shorter groups at the end
# hint: al final quedan grupos con menos de n palabras
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(len(words))]
