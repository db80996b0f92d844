"""The reference model behind HTTP: ``suigui serve``. What a vendor may compare with, byte by byte."""

from __future__ import annotations

import json
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from policy.conformance.messages import LARGEST, PROTOCOL, Unusable, read, write
from policy.conformance.openapi import openapi
from policy.conformance.reference import answer
from policy.conformance.transports.http import PATH


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Else headers and body go out in two packets, and each answer waits for a delayed acknowledgement.
    disable_nagle_algorithm = True
    timeout = 60

    def do_POST(self) -> None:
        if self.path != PATH:
            self._refuse(HTTPStatus.NOT_FOUND, f"POST {PATH}")
            return
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit() and len(length) < 10):
            self._refuse(HTTPStatus.LENGTH_REQUIRED, "Content-Length")
            return
        if int(length) > LARGEST:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"> {LARGEST}")
            return
        try:
            reply = answer(read(self.rfile.read(int(length))))
        except Unusable as unusable:
            self._send(HTTPStatus.BAD_REQUEST, {"suigui": PROTOCOL, "type": "fault", "message": str(unusable)})
            return
        self._send(HTTPStatus.OK, reply)

    def do_GET(self) -> None:
        if self.path == "/openapi.json":
            self._send(HTTPStatus.OK, openapi())
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "GET /openapi.json")

    def _refuse(self, status: HTTPStatus, remedy: str) -> None:
        # The body was not read: the line cannot be used for another question.
        self.close_connection = True
        self._send(status, {"suigui": PROTOCOL, "type": "fault", "message": remedy})

    def _send(self, status: HTTPStatus, value: dict[str, object]) -> None:
        body = write(value)
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass  # a line for each question would drown everything else


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # whoever asked has gone
            super().handle_error(request, client_address)


def server(host: str, port: int) -> ThreadingHTTPServer:
    """A server that is listening; ``serve_forever`` answers. Port 0 takes a free one."""
    return _Server((host, port), _Handler)


def serve(host: str, port: int) -> None:
    """Answers until interrupted."""
    with server(host, port) as listening:
        address = f"http://{host}:{listening.server_address[1]}"
        print(json.dumps({"listening": address}), flush=True)
        print(f"按 Ctrl-C 结束 / Ctrl-C ends it; suigui validate {address}", file=sys.stderr)
        try:
            listening.serve_forever()
        except KeyboardInterrupt:
            return
