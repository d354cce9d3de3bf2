"""A PostgreSQL server of a test's own: a new cluster in a temporary folder, on a private socket."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
USERS = ("postgres", "nobody")  # the server refuses to run as root


def _program(name):
    found = shutil.which(name) or next((str(b / name) for b in DEBIAN if (b / name).is_file()), "")
    if not found:
        pytest.skip(f"there is no {name} (Debian package postgresql)")
    return found


@contextmanager
def server(folder):
    """The URL of a running server's database."""
    if find_spec("psycopg2") is None:
        pytest.skip("SQLAlchemy needs psycopg2 to speak to PostgreSQL (package psycopg2-binary)")
    initdb, pg_ctl = _program("initdb"), _program("pg_ctl")
    folder.mkdir()
    prefix, name = [], "curso"
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("as root, setpriv is needed to start a server as another user")
        import pwd

        user = next(entry for entry in pwd.getpwall() if entry.pw_name in USERS)
        os.chown(folder, user.pw_uid, user.pw_gid)
        ids = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        prefix = ["setpriv", *ids, "--"]

    def run(*command):
        subprocess.run([*prefix, *command], check=True, capture_output=True, cwd=folder)

    run(initdb, "-D", str(folder / "data"), "-U", name, "-A", "trust", "--no-sync", "-E", "UTF8")
    options = f"-k {folder} -h '' -c fsync=off"
    control = [pg_ctl, "-D", str(folder / "data"), "-w", "-t", "120"]
    run(*control, "-o", options, "-l", str(folder / "log"), "start")
    try:
        yield f"postgresql+psycopg2://{name}@/postgres?host={folder}"
    finally:
        run(*control, "-m", "fast", "stop")
