"""Reading from a cloud what comes, as it comes, and no more of it than anything of ours can have.

What a server says about sizes is only words, in a listing as in ``Content-Length``: a file that
somebody put there, or the server itself, could fill the memory with a single answer.
"""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import AsyncIterator

from opendal import AsyncOperator, exceptions
from opendal.types import Entry

from jury_app.core.segment import MAX_SEGMENT
from jury_app.sync.stores.answers import NoAnswer

_SIP = 256 * 1024
"""Bytes taken from the connection at a time; more are seldom there, fewer cost more turns."""
_PATIENCE = 20 * 60.0
"""Seconds for one object: the largest takes so long over a line of 28 kbit/s. A server that sends
a byte now and then would else hold an exchange for ever, for each byte is an answer."""
_MOST_ENTRIES = 1_000_000
"""Objects of one listing: a hundred times what a long jury leaves; beyond, it is no listing."""
_LONGEST_PATH = 1024
"""Letters of a path: as many as S3 takes, and more than ours have."""
_IN_ONE_LINE = re.compile(
    r"(?P<kind>\w+) (?P<where>\(\w+\) at .*?)(?:, context: \{ (?P<context>.*?) \})?"
    r" => (?P<said>.*?)(?:, source: (?P<source>.*))?",
    re.DOTALL,
)


async def read_bounded(operator: AsyncOperator, name: str) -> bytes:
    """Read an object with one request; of a larger one than any, only so much that one sees it.

    Ranges are not asked for: not every server knows them, and one that lies need not keep to them.
    Raises what reading it whole would, and :class:`NoAnswer` when it does not come to an end.
    """
    try:
        async with asyncio.timeout(_PATIENCE):
            return await _read(operator, name)
    except TimeoutError as error:
        raise NoAnswer("slow") from error


async def _read(operator: AsyncOperator, name: str) -> bytes:
    content = io.BytesIO()  # gives away what it gathered without a second copy
    file = await operator.open(name, "rb")
    try:
        while content.tell() <= MAX_SEGMENT:
            sip = await file.read(min(_SIP, MAX_SEGMENT + 1 - content.tell()))
            if not sip:
                break
            content.write(sip)
    except OSError as error:
        raise _spelt_out(str(error)) from error
    finally:
        await file.close()  # in the middle of a body, this hangs up
    return content.getvalue()


async def every_entry(operator: AsyncOperator, folder: str, *, deep: bool) -> AsyncIterator[Entry]:
    """List what is below a folder (``deep``: at any depth), without names that nobody could use.

    Raises :class:`NoAnswer` for a listing that does not end.
    """
    seen = 0
    async for entry in await operator.list(folder, recursive=deep):
        seen += 1
        if seen > _MOST_ENTRIES:
            raise NoAnswer("endless")
        if len(entry.path) <= _LONGEST_PATH:
            yield entry


def _spelt_out(text: str) -> Exception:
    """Make of an error met while streaming, told in one line, what all other requests raise."""
    told = _IN_ONE_LINE.fullmatch(text)
    if told is None:
        return exceptions.Unexpected(text)
    kind = getattr(exceptions, told["kind"], exceptions.Unexpected)
    context = (told["context"] or "").replace(", response: ", "\n   response: ", 1)
    lines = (f"{told['kind']} {told['where']} => {told['said']}", "", "Context:", f"   {context}")
    error: Exception = kind("\n".join((*lines, "", "Source:", f"   {told['source'] or ''}")))
    return error
