"""A system behind HTTP: every message is a POST to one address, every answer a 200."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from contextlib import suppress
from urllib.parse import urlsplit

from policy.conformance.messages import LARGEST, Code, Unusable

PATH = "/suigui/v1/messages"
_HEADERS = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}


class Http:
    """One connection, kept open. No proxy, no redirect, no other origin than the one that was named."""

    def __init__(self, base: str) -> None:
        address = urlsplit(base)
        if not address.hostname or address.query or address.fragment:
            raise ValueError(f"{base!r}: 写成 http://主机:端口/路径 / write http://host:port/path")
        self._address = address
        self._path = address.path.rstrip("/") + PATH
        self._connection: http.client.HTTPConnection | None = None
        self._watchdog = _Watchdog()

    def exchange(self, request: bytes, seconds: float) -> bytes:
        connection = self._connection or self._connect(seconds)
        # A time for each read is no deadline: an answer that drips would never reach it. The watchdog cuts the line.
        with self._watchdog.guarding(connection, seconds):
            try:
                connection.request("POST", self._path, request, _HEADERS)
                response = connection.getresponse()
                body = response.read(LARGEST + 1)
            except (OSError, http.client.HTTPException) as error:
                if self._watchdog.bit:
                    raise Unusable(Code.TIMEOUT, f"{seconds:g} s") from None
                raise Unusable(Code.CLOSED, f"{type(error).__name__}: {error}") from None
        if self._watchdog.bit:
            raise Unusable(Code.TIMEOUT, f"{seconds:g} s")
        if response.status != http.client.OK:
            raise Unusable(Code.HTTP_STATUS, f"{response.status}: {body[:500].decode('utf-8', 'replace')}")
        if len(body) > LARGEST:
            raise Unusable(Code.OVERSIZE, f"> {LARGEST}")
        if response.will_close:
            self.close()
        return body

    def _connect(self, seconds: float) -> http.client.HTTPConnection:
        host, port = self._address.hostname, self._address.port
        assert host is not None, "an address names its host"
        if self._address.scheme == "https":
            context = ssl.create_default_context()
            made: http.client.HTTPConnection = http.client.HTTPSConnection(host, port, timeout=seconds, context=context)
        else:
            made = http.client.HTTPConnection(host, port, timeout=seconds)
        try:
            made.connect()
        except OSError as error:
            raise Unusable(Code.CANNOT_CONNECT, f"{host}:{made.port}: {error}") from None
        # Headers and body go out together, or each question would wait for a delayed acknowledgement.
        made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection = made
        return made

    def restart(self) -> None:
        self.close()

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class _Watchdog:
    """One thread that shuts a connection down at its deadline. ``bit`` tells whether it did."""

    def __init__(self) -> None:
        self.bit = False
        self._guarded: tuple[float, socket.socket] | None = None
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def guarding(self, connection: http.client.HTTPConnection, seconds: float) -> _Watchdog:
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()
        with self._changed:
            self.bit = False
            self._guarded = time.monotonic() + seconds, connection.sock
            self._changed.notify()
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._guarded = None

    def _watch(self) -> None:
        with self._changed:
            while True:
                if self._guarded is None:
                    self._changed.wait()
                    continue
                left = self._guarded[0] - time.monotonic()
                if left > 0:
                    self._changed.wait(left)
                    continue
                self.bit = True
                guarded, self._guarded = self._guarded[1], None
                with suppress(OSError):  # already gone
                    guarded.shutdown(socket.SHUT_RDWR)
