"""The command line that puts a prepared process in a read-only view of the machine.

It sees the system's programs and libraries, the Python installation, the virtual environment
and three packages: rnncourse, and the halves of examiner that a candidate needs. Nothing else of
the disk, no network, no process but its own.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import examiner
from examiner.candidate.isolation import HOME

PACKAGES = "/opt/curso"
# Where a virtual environment is seen, wherever it lies: it may be under a directory that candidates
# have of their own (/tmp), and its place on this machine is nobody's business.
ENVIRONMENT = "/opt/entorno"
# Root in the first user namespace is exempt from RLIMIT_NPROC and owns too much; this id
# belongs to nobody (above adduser's range, below systemd's dynamic users).
_UNPRIVILEGED = "60417"
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
_ETC = ("ld.so.cache", "alternatives", "localtime", "timezone", "mime.types", "fonts")
# Not the whole prefix: a virtual environment may be the very directory of the course.
_PYTHON = ("bin", "lib", "lib64", "pyvenv.cfg")


def environment(*, packages: str, home: str, scripts: str) -> dict[str, str]:
    """The whole environment of a candidate: nothing of the worker's is inherited."""
    return {
        "PATH": f"{scripts}:/usr/local/bin:/usr/bin:/bin",
        "HOME": home,
        "USER": "alumno",
        "NBGRADER_EXECUTION": "autograde",  # as nbgrader tells a notebook that it is being graded
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONPATH": packages,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
        "IPYTHONDIR": "/tmp/ipython",
        "MPLCONFIGDIR": "/tmp/matplotlib",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        # One worker a core is what fills a machine; thread pools of every size would only add
        # memory, and differences in the last digits between machines.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "TF_NUM_INTRAOP_THREADS": "1",
        "TF_NUM_INTEROP_THREADS": "1",
    }


def command(arguments: Sequence[str]) -> list[str]:
    """This Python with `arguments` in the sandbox. Needs `bwrap` (and `setpriv` as root)."""
    program = [_seen(sys.executable), *arguments]
    binds, hidden = _binds()
    inner = [
        *_bwrap(),
        # Its init, too: or candidates would outlive the process that they were forked from.
        "--die-with-parent",
        "--unshare-all",
        "--new-session",
        "--clearenv",
        *_view([(destination, destination) for _, destination in binds] if _is_root() else binds),
        *[word for path in hidden for word in ("--tmpfs", path, "--remount-ro", path)],
        *("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/"),
        # Forks share these mounts: what one could write, the next would read.
        *("--remount-ro", "/dev", "--remount-ro", "/"),
    ]
    scripts = _seen(f"{sys.prefix}/bin")
    for name, value in environment(packages=PACKAGES, home=HOME, scripts=scripts).items():
        inner += ["--setenv", name, value]
    if not _is_root():
        return [*inner, "--", *program]
    # As root: the first bwrap opens what only root may reach (a virtual environment under
    # /root), then an ordinary user takes it from there exactly as outside of root.
    return [
        *_bwrap(),
        *_view(binds),
        *("--bind", "/proc", "/proc", "--dev-bind", "/dev", "/dev"),
        *("--perms", "1777", "--tmpfs", "/tmp", "--chdir", "/", "--"),
        *("setpriv", f"--reuid={_UNPRIVILEGED}", f"--regid={_UNPRIVILEGED}", "--clear-groups"),
        *("--pdeathsig", "KILL", "--"),
        *inner,
        "--",
        *program,
    ]


def _is_root() -> bool:
    return os.geteuid() == 0


def _bwrap() -> list[str]:
    return [shutil.which("bwrap") or "bwrap"]


def _binds() -> tuple[list[tuple[str, str]], list[str]]:
    """(source, destination) of every read-only bind, and directories to hide within them."""
    binds: dict[str, str] = {}  # destination: source
    for path in _SYSTEM:
        if Path(path).is_dir() and not Path(path).is_symlink():
            binds[path] = path
    for name in _ETC:
        if Path("/etc", name).exists():
            binds[f"/etc/{name}"] = str(Path("/etc", name).resolve())
    for prefix in (sys.base_prefix, sys.base_exec_prefix, sys.prefix, sys.exec_prefix):
        for part in _PYTHON:
            piece = Path(prefix, part)
            if piece.exists() and not any(_within(_seen(str(piece)), bound) for bound in binds):
                binds[_seen(str(piece))] = str(piece.resolve())
    for source, name in _packages():
        binds[f"{PACKAGES}/{name}"] = source
    # An examiner installed in site-packages holds more than a candidate needs.
    installed = _seen(str(Path(examiner.__file__).parent))
    hidden = [installed] if any(_within(installed, path) for path in binds) else []
    return [(source, destination) for destination, source in binds.items()], hidden


def _packages() -> list[tuple[str, str]]:
    """(source, name) of the packages that a candidate imports."""
    root = Path(examiner.__file__).parent
    found = [
        (str(root / part), f"examiner/{part}") for part in ("__init__.py", "candidate", "wire")
    ]
    spec = importlib.util.find_spec("rnncourse")
    if spec is not None and spec.submodule_search_locations:
        found.append((next(iter(spec.submodule_search_locations)), "rnncourse"))
    return found


def _seen(path: str) -> str:
    """Where a path of the virtual environment, if there is one, is seen inside."""
    if sys.prefix == sys.base_prefix or not _within(path, sys.prefix):
        return path
    return str(ENVIRONMENT / Path(path).relative_to(sys.prefix))


def _within(path: str, directory: str) -> bool:
    return Path(path).is_relative_to(directory)


def _view(binds: Sequence[tuple[str, str]]) -> list[str]:
    """Arguments that show `binds` read-only, every directory above them open to all."""
    words: list[str] = []
    made: set[str] = set()

    def make(path: Path) -> None:
        for parent in [*reversed(path.parents), path]:
            if str(parent) != "/" and str(parent) not in made:
                if any(_within(str(parent), bound) for _, bound in binds):
                    continue
                made.add(str(parent))
                words.extend(["--perms", "0755", "--dir", str(parent)])

    for path in _SYSTEM:
        if Path(path).is_symlink():
            words += ["--symlink", str(Path(path).readlink()).lstrip("/"), path]
    for _, destination in binds:
        make(Path(destination).parent)
    for needed in (HOME, "/mnt"):
        make(Path(needed))
    for source, destination in binds:
        words += ["--ro-bind", source, destination]
    return words
