# attack: deja ficheros, memoria compartida, procesos y sockets para la entrega siguiente
# entry: 21

import os, socket, subprocess, sys
MARK = "HUELLA-" + "ANTERIOR"
for folder in ("/tmp", "/dev/shm", "/var/tmp", "/home/alumno", "/dev", "/opt/curso", "/run", "/"):
    try:
        with open(f"{folder}/traza", "w") as file:
            file.write(MARK)
    except OSError:
        pass
s = socket.socket(socket.AF_UNIX)
s.bind("\0traza")
s.listen()
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)", MARK], start_new_session=True)
