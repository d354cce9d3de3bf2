# attack: se conecta a internet, a la máquina y a su red
# entry: 19

import socket, urllib.request
for address in (("1.1.1.1", 53), ("127.0.0.1", 22), ("10.0.0.1", 80), ("169.254.169.254", 80)):
    try:
        socket.create_connection(address, timeout=1)
        print("CONECTADO", address)
    except OSError as error:
        print(address, error)
for family in (socket.AF_PACKET, 40, 38):
    try:
        socket.socket(family, socket.SOCK_RAW)
        print("CONECTADO", family)
    except OSError as error:
        print(family, error)
