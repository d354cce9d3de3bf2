# right: also keeps apostrophes and hyphens inside words, which the statement leaves open
def tokenize(text, n=1):
    text = unicodedata.normalize("NFC", text).casefold()
    words = re.findall(r"\w+(?:['’-]\w+)*", text)
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]
