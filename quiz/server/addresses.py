"""What to type into a browser to get here, from this machine and from a classroom's network."""

from __future__ import annotations

import io
import ipaddress
import socket

# Reserved for documentation, and never routed to anybody; then the private networks a classroom may have.
FAR_ADDRESSES = ("192.0.2.1", "10.255.255.254", "172.31.255.254", "192.168.255.254")


def is_local_only(host: str) -> bool:
    """Say whether a server on ``host`` can be reached from this machine alone."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_everywhere(host: str) -> bool:
    """Say whether ``host`` stands for all addresses of this machine."""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return host == ""


def network_address() -> str | None:
    """Return this machine's address in its network, None where it is in none.

    Asks the routing table by "connecting" a datagram socket, which sends nothing.
    """
    for far in FAR_ADDRESSES:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((far, 9))
            except OSError:
                continue
            address = str(probe.getsockname()[0])
            if not ipaddress.ip_address(address).is_loopback:
                return address
    return None


def web_address(host: str, port: int) -> str:
    """Return the address to type: http://192.168.1.20:8000, without the port where it is the usual one."""
    if ":" in host:
        host = f"[{host}]"
    return f"http://{host}" if port == 80 else f"http://{host}:{port}"


def qr_code(text: str) -> str:
    """Return a QR code for a terminal, two rows of squares to a line."""
    import segno

    out = io.StringIO()
    segno.make(text, error="m", micro=False).terminal(out, compact=True, border=2)
    return out.getvalue()
