"""A system behind HTTP: every message is a POST to one address, every answer a 200."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from contextlib import suppress
from typing import Any, Literal
from urllib.parse import quote, urlsplit

from policy.conformance.messages import LARGEST, Code, Unusable

PATH = "/suigui/v1/messages"
_HEADERS = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}


class Http:
    """One connection, kept open. No proxy, no redirect, no other origin than the one that was named."""

    def __init__(self, base: str) -> None:
        address = urlsplit(base)
        if not address.hostname or address.query or address.fragment:
            raise ValueError(f"{base!r}: 写成 http://主机:端口/路径 / write http://host:port/path")
        if address.username is not None:
            raise ValueError("地址会写进报告，不写口令 / the address stands in reports: no password in it")
        self._host, self._port, self._secure = address.hostname, address.port, address.scheme == "https"
        self._path = quote(address.path.rstrip("/"), safe="/%") + PATH
        self._connection: http.client.HTTPConnection | None = None

    def exchange(self, request: bytes, seconds: float) -> bytes:
        until = time.monotonic() + seconds
        try:
            response = self._ask(request, until)
            body = response.read(LARGEST + 1)
        except TimeoutError:
            raise Unusable(Code.TIMEOUT, f"{seconds:g} s") from None
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise Unusable(Code.CLOSED, f"{type(error).__name__}: {error}") from None
        if response.status != http.client.OK:
            raise Unusable(Code.HTTP_STATUS, f"{response.status}: {body[:500].decode('utf-8', 'replace')}")
        if len(body) > LARGEST:
            raise Unusable(Code.OVERSIZE, f"> {LARGEST}")
        if response.length:
            raise Unusable(Code.CLOSED, f"Content-Length: {len(body)} + {response.length}")
        if response.will_close:
            self.close()
        return body

    def _ask(self, request: bytes, until: float) -> http.client.HTTPResponse:
        """The beginning of the answer. Servers close idle connections without a word: then once more, on a new one."""
        if self._connection is not None:
            with suppress(ConnectionError, http.client.BadStatusLine):
                return self._post(self._connection, request, until)
            self.close()
        return self._post(self._connect(until), request, until)

    def _post(self, connection: http.client.HTTPConnection, request: bytes, until: float) -> http.client.HTTPResponse:
        assert isinstance(connection.sock, _Timed), "as it was connected"
        connection.sock.until = until
        connection.request("POST", self._path, request, _HEADERS)
        return connection.getresponse()

    def _connect(self, until: float) -> http.client.HTTPConnection:
        seconds = max(0.001, until - time.monotonic())
        if self._secure:
            context = ssl.create_default_context()
            made: http.client.HTTPConnection = http.client.HTTPSConnection(
                self._host, self._port, timeout=seconds, context=context
            )
        else:
            made = http.client.HTTPConnection(self._host, self._port, timeout=seconds)
        try:
            made.connect()
        except (OSError, UnicodeError) as error:  # a name too long for the DNS is a UnicodeError
            made.close()
            raise Unusable(Code.CANNOT_CONNECT, f"{self._host}:{made.port}: {error}") from None
        # Headers and body go out together, or each question would wait for a delayed acknowledgement.
        made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.sock = _Timed(made.sock)
        self._connection = made
        return made

    def restart(self) -> None:
        self.close()

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class _Timed:
    """A socket as http.client uses one, with a deadline. A time for each read is none: an answer that drips never reaches it."""

    def __init__(self, found: socket.socket) -> None:
        self._socket = found
        self.until = 0.0

    def hurry(self) -> socket.socket:
        """The socket, whose next operation has the time that is left."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)
        return self._socket

    def sendall(self, data: Any) -> None:
        self.hurry().sendall(data)

    def makefile(self, mode: Literal["rb"]) -> io.BufferedReader:
        return io.BufferedReader(_Reader(self, self._socket.makefile(mode, buffering=0)))

    def close(self) -> None:
        self._socket.close()


class _Reader(io.RawIOBase):
    """What a timed socket receives."""

    def __init__(self, timed: _Timed, file: io.RawIOBase) -> None:
        self._timed = timed
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._timed.hurry()
        return self._file.readinto(buffer)

    def close(self) -> None:
        self._file.close()
        super().close()
