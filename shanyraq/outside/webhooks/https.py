"""The real door: https alone, to hosts that the settings name, at addresses of the public internet alone.

The name is resolved here once and the connection made to that very address, so that a name cannot point elsewhere
between the look and the call. A redirection is an answer that is not 2xx: it is not followed.
"""

import ssl
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPSConnection
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from socket import IPPROTO_TCP, create_connection, gaierror, getaddrinfo
from typing import Final
from urllib.parse import SplitResult, urlsplit

from shanyraq.outside.webhooks.shape import Message, Sent, signature

PATIENCE: Final = 10.0
"""Seconds for one try."""
USER_AGENT: Final = "Shanyraq (webhooks)"
_PORT: Final = 443
_READ: Final = 1024

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


class _Refused(Exception):
    """Nothing is sent to this address."""


@dataclass(frozen=True, slots=True)
class HttpsWebhooks:
    """`hosts` may be told; `networks` are the networks of one's own in which such a host may stand.

    Loopback and link-local addresses are refused unless a network names them.
    """

    hosts: frozenset[str]
    networks: tuple[Network, ...] = ()
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    @classmethod
    def of(cls, hosts: Iterable[str], networks: Iterable[str]) -> "HttpsWebhooks":
        """From the words of the settings."""
        return cls(frozenset(one.lower() for one in hosts), tuple(ip_network(one) for one in networks))

    def refuses(self, url: str) -> str | None:
        """Why an address is not taken; the network it lies in is looked at when something is sent."""
        try:
            self._parts(url)
        except _Refused as why:
            return str(why)
        return None

    def send(self, message: Message) -> Sent:
        """One POST of JSON; an answer of 2xx is an arrival."""
        try:
            parts = self._parts(message.url)
            status = self._post(parts, message)
        except _Refused as why:
            return Sent(False, str(why))
        except TimeoutError:
            return Sent(False, "no_answer_in_time")
        except ssl.SSLError:
            return Sent(False, "certificate_not_trusted")
        except (OSError, HTTPException):
            return Sent(False, "not_reached")
        return Sent(200 <= status < 300, str(status))

    def _parts(self, url: str) -> SplitResult:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise _Refused("not_an_address") from None
        if parts.scheme != "https" or not parts.hostname:
            raise _Refused("not_https")
        if parts.username or parts.password or parts.fragment or not url.isascii() or any(c <= " " for c in url):
            raise _Refused("not_an_address")
        if parts.hostname.lower() not in self.hosts or (port is not None and not 0 < port < 65536):
            raise _Refused("host_not_allowed")
        return parts

    def _post(self, parts: SplitResult, message: Message) -> int:
        host, port = str(parts.hostname), parts.port or _PORT
        connection = HTTPSConnection(host, port, timeout=PATIENCE, context=self.context)
        plain = create_connection((str(self._address(host, port)), port), PATIENCE)
        try:
            connection.sock = self.context.wrap_socket(plain, server_hostname=host)
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", target, message.body, _headers(message))
            answer = connection.getresponse()
            answer.read(_READ)
            return answer.status
        finally:
            plain.close()
            connection.close()

    def _address(self, host: str, port: int) -> Address:
        try:
            found = getaddrinfo(host, port, proto=IPPROTO_TCP)
        except gaierror as error:
            raise _Refused("no_such_host") from error
        addresses = [ip_address(one[4][0]) for one in found]
        if not addresses or not all(self._allowed(one) for one in addresses):
            # One public address among private ones is how a name is made to pass: all of them must be in order.
            raise _Refused("address_not_allowed")
        return addresses[0]

    def _allowed(self, address: Address) -> bool:
        mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
        bare = mapped or address
        return (bare.is_global and not bare.is_multicast) or any(
            bare in network for network in self.networks if network.version == bare.version
        )


def _headers(message: Message) -> dict[str, str]:
    return {
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
        "Shanyraq-Delivery": message.delivery,
        "Shanyraq-Signature": signature(message.secret, message.timestamp, message.body),
    }
