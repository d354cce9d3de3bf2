# wrong: [a-z]+ loses accents and digits
# hint: y además pierde los números
def tokenize(text, n=1):
    words = re.findall("[a-z]+", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
