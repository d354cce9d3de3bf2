"""A local HTTP server that serves one file, well or with the faults of a real network."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class CorpusServer:
    """Serves `content` at any path; the attributes are the faults, and `asked` what it was sent.

    `limits` are the body bytes of each successive connection before it is cut (None: all of them).
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.ranges = True
        self.status = 200
        self.limits: list[int | None] = []
        self.gate = threading.Event()
        self.gate.set()
        self.reached = threading.Event()
        self.asked: list[str | None] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}/data/corpus.archive"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self.gate.set()
        self.server.shutdown()
        self.server.server_close()

    def handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                owner.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def answer(self, to: BaseHTTPRequestHandler) -> None:
        asked = to.headers.get("Range")
        limit = self.limits.pop(0) if self.limits else None
        self.asked.append(asked)
        self.reached.set()
        self.gate.wait(60)
        if self.status != 200:
            return to.send_error(self.status)
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and self.ranges else 0
        if start >= len(self.content):
            return to.send_error(416)
        body = self.content[start:]
        to.send_response(206 if start else 200)
        if start:
            to.send_header("Content-Range", f"bytes {start}-{len(self.content) - 1}/*")
        to.send_header("Content-Length", str(len(body)))
        to.end_headers()
        to.wfile.write(body[:limit])
        return None
