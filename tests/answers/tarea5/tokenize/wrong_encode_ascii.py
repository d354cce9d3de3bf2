# wrong: encode("ascii", "ignore") throws accented letters away
# hint: parece que quitas los caracteres que no son ASCII
def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text).lower().encode("ascii", "ignore").decode()
    words = re.sub(r"[^\w\s]", "", text).split()
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
