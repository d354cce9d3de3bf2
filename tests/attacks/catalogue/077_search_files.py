# attack: busca en el disco cuadernos, soluciones, libros de notas y lo de los demás
# entry: 17

import os
found = []
for root in ("/", "/tmp", "/root", "/home", "/mnt", "/srv", "/var", "..", "/proc/1/root", "/proc/self/cwd/.."):
    for parent, folders, names in os.walk(root):
        folders[:] = [f for f in folders if f not in ("proc", "sys", "usr", "lib", "lib64")]
        for name in names:
            path = os.path.join(parent, name)
            if name.endswith((".ipynb", ".db", ".json", ".txt")) or "grad" in name or "anario" in name.lower():
                found.append(path)
                if len(found) < 200 and not path.startswith("/opt"):
                    try:
                        print(path, open(path, errors="replace").read(2000))
                    except OSError as error:
                        print(path, error)
print(found[:100])
