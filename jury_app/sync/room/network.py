"""The addresses of this machine that others in the room may reach, the likeliest first.

Nothing is sent and no name is looked up, so that it works, and at once, without internet.
"""

from __future__ import annotations

import ipaddress
import socket
import struct
import sys
from contextlib import suppress

from jury_app.sync.room.ticket import is_near

_FAR = ("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254", "169.254.255.254")
"""Somewhere beyond the router and in each kind of private network: which way would one leave?"""
_OWN_HOTSPOT = ("192.168.137.1", "10.42.0.1", "192.168.2.1")
"""What Windows, Linux and macOS give themselves when they share their connection."""
_VIRTUAL = (
    "br-", "docker", "lxc", "lxdbr", "tailscale", "tap", "tun", "utun", "vboxnet", "veth",
    "virbr", "vmnet", "vnic", "wg", "zt",
)  # fmt: skip
_VIRTUAL_NETWORKS = (ipaddress.ip_network("192.168.56.0/24"), ipaddress.ip_network("172.17.0.0/16"))
"""VirtualBox and Docker, where the name of the interface is not known."""
_ASK_ADDRESS = {"linux": 0x8915, "darwin": 0xC0206921}
"""SIOCGIFADDR."""


def addresses() -> tuple[str, ...]:
    """Give this machine's private IPv4 addresses, without loopback, the likeliest first."""
    routed = [host for far in _FAR if (host := _leaving_for(far))]
    named = _named()
    found = dict.fromkeys([*routed, *named, *_own_name()])
    near = [host for host in found if _is_worth_showing(host)]
    return tuple(sorted(near, key=lambda host: _rank(host, routed, named.get(host, ""))))


def is_ours(host: str) -> bool:
    """Whether a socket may be bound to an address: this machine's, and not of the internet."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return is_near(address) and (address.is_loopback or host in addresses())


def _rank(host: str, routed: list[str], interface: str) -> tuple[int, int]:
    """Order by: the way out, a hotspot of this laptop, others, virtual ones, cables alone."""
    address = ipaddress.ip_address(host)
    if address.is_link_local:
        group = 4
    elif interface.startswith(_VIRTUAL) or any(address in each for each in _VIRTUAL_NETWORKS):
        group = 3
    elif host in routed:
        group = 0
    else:
        group = 1 if host in _OWN_HOTSPOT else 2
    return group, routed.index(host) if host in routed else len(routed)


def _is_worth_showing(host: str) -> bool:
    with suppress(ValueError):
        address = ipaddress.ip_address(host)
        return is_near(address) and not address.is_loopback
    return False


def _leaving_for(far: str) -> str:
    """Give the address that a packet to ``far`` would carry; a datagram socket sends none."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect((far, 9))
        host: str = probe.getsockname()[0]
        return host
    return ""


def _named() -> dict[str, str]:
    """Give address → interface, where the system tells it (not on Windows)."""
    request = _ASK_ADDRESS.get(sys.platform)
    found: dict[str, str] = {}
    if request is None:
        return found
    import fcntl  # noqa: PLC0415 - not on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            with suppress(OSError):
                asked = struct.pack("256s", name.encode()[:15])
                answer = fcntl.ioctl(probe.fileno(), request, asked)
                found[socket.inet_ntoa(answer[20:24])] = name
    return found


def _own_name() -> list[str]:
    """Give the addresses of this machine's name: Windows knows them without asking anybody."""
    with suppress(OSError):
        if sys.platform in _ASK_ADDRESS:
            return []
        told = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        return [str(each[4][0]) for each in told]
    return []
