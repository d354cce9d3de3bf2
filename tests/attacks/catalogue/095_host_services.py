# attack: habla con servicios de la máquina por sockets de Unix, también los abstractos
# entry: 19

import socket
for path in ("/run/docker.sock", "/var/run/dbus/system_bus_socket", "\0/tmp/.X11-unix/X0", "/run/systemd/notify", "\0servicio-de-la-maquina"):
    try:
        s = socket.socket(socket.AF_UNIX)
        s.connect(path)
        print("CONECTADO", path)
    except OSError as error:
        print(repr(path), error)
