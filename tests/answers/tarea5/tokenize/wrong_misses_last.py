# wrong: range(len - n) leaves the last one out
# hint: parece que olvidas el último n-grama: hay
def tokenize(text, n=1):
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    return [" ".join(words[i : i + n]) for i in range(len(words) - n)]
