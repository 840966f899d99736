"""How OpenDAL is told about a store: the only place where its services are set up."""

from __future__ import annotations

from opendal import AsyncOperator, exceptions
from opendal.layers import TimeoutLayer

from jury_app.errors import Refused
from jury_app.ports import Credentials
from jury_app.sync.stores.addresses import WEBDAV, Address

_PATIENCE = 20.0
"""Seconds for a listing or a question."""
_PATIENCE_WITH_CONTENT = 120.0
"""Seconds for an object to be sent, or for the next piece of one to come."""


def operator(address: Address, credentials: Credentials | None) -> AsyncOperator:
    """Set up the service of an address; nothing is asked of it yet.

    The layer that retries is not used: it takes 401 and 403 for passing troubles, and knocking
    again with a password that was refused locks accounts.
    """
    options = _webdav(address, credentials)
    if address.kind != WEBDAV:
        options = _s3(address, credentials)
    try:
        made = AsyncOperator(address.kind, **options)
    except (exceptions.ConfigInvalid, exceptions.Unexpected) as error:
        raise Refused("store_address") from error
    return made.layer(TimeoutLayer(timeout=_PATIENCE, io_timeout=_PATIENCE_WITH_CONTENT))


def _webdav(address: Address, credentials: Credentials | None) -> dict[str, str]:
    """Without making folders on its own: several at once run into each other, and are refused."""
    options = {
        "endpoint": address.endpoint,
        "root": address.path + "/",
        "disable_create_dir": "true",
    }
    if credentials is not None:
        options |= {"username": credentials.user, "password": credentials.password}
    return options


def _s3(address: Address, credentials: Credentials | None) -> dict[str, str]:
    """Only with what it is given: keys that lie about on the machine are none of our business."""
    options = {
        "endpoint": address.endpoint,
        "bucket": address.bucket,
        "root": address.path + "/",
        "region": address.region,
        "disable_config_load": "true",
        "disable_ec2_metadata": "true",
    }
    if credentials is None:
        return options | {"skip_signature": "true"}
    return options | {
        "access_key_id": credentials.user,
        "secret_access_key": credentials.password,
    }
