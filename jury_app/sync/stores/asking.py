"""Asking a distant store: a loop of our own, few requests at once, patience, and when to give up.

A loop lives for one call, on the thread that calls, and nothing is under way between two calls: so
a store may pass from one thread to another, be dropped, and be cancelled between any two calls.
"""

from __future__ import annotations

import asyncio
import atexit
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, TypeVar

from opendal import exceptions

from jury_app.errors import Refused, Unreachable
from jury_app.sync.stores import answers

Result = TypeVar("Result")

MOST_REQUESTS = 4
"""Requests at once to one store: more are answered with 429 by some, and gain little."""
PAUSES = (0.3, 1.0)
"""Seconds before a request is made again; what still fails then is for the next exchange."""
_LAST_BREATH = 0.1
"""Seconds before the program ends, for the threads of the library to put down what they hold: one
that asks for the interpreter while it ends takes the process down with it, after the last answer.
"""
_ERRORS = tuple(
    each
    for each in vars(exceptions).values()
    if isinstance(each, type) and issubclass(each, Exception)
)

atexit.register(time.sleep, _LAST_BREATH)


class Asking:
    """The requests to one store; ``address`` is what errors name it by.

    The first request of all goes alone, so that a wrong password is tried once and not four times;
    a refused one is remembered, and nothing more is asked.
    """

    def __init__(self, address: str) -> None:
        """Nothing is asked yet."""
        self._address = address
        self._given_up: Unreachable | None = None
        self._answered = False
        self._gate = asyncio.Semaphore(1)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do a work that asks, to its end; the caller waits."""
        self._gate = asyncio.Semaphore(MOST_REQUESTS if self._answered else 1)
        with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
            return runner.run(work)

    async def ask(
        self, request: Callable[[], Awaitable[Result]], *, writing: bool = False, name: str = ""
    ) -> Result:
        """Make a request, and once or twice more after a pause where that may help.

        ``Refused("object_missing")`` when what was to be read is not there, else ``Unreachable``.
        """
        for pause in (*PAUSES, 0.0):
            try:
                async with self._gate:
                    return await self._ask_once(request)
            except _ERRORS as error:
                if answers.is_empty(error) and not writing:
                    raise Refused("object_missing", name=name) from None
                if not pause or not answers.may_pass(error):
                    raise answers.trouble(error, self._address, writing=writing) from error
            except Exception as error:
                if not answers.is_nonsense(error):
                    raise
                raise Unreachable("store_strange", address=self._address) from error
            await asyncio.sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    async def _ask_once(self, request: Callable[[], Awaitable[Result]]) -> Result:
        if self._given_up is not None:
            raise Unreachable(self._given_up.code, **self._given_up.facts)
        try:
            answer = await request()
        except _ERRORS as error:
            if answers.is_final(error, first=not self._answered):
                self._given_up = answers.trouble(error, self._address, writing=False)
            elif answers.is_empty(error):
                self._welcome()
            raise
        self._welcome()
        return answer

    def _welcome(self) -> None:
        """Take the store's word that we may come in: from now on, more than one at a time."""
        if not self._answered:
            self._answered = True
            for _ in range(1, MOST_REQUESTS):
                self._gate.release()


async def together(works: Iterable[Coroutine[Any, Any, Result]]) -> list[Result]:
    """Wait for all, whatever happens to some; then raise the first trouble, if there was any."""
    results: list[Result] = []
    for each in await asyncio.gather(*works, return_exceptions=True):
        if isinstance(each, BaseException):
            raise each
        results.append(each)
    return results
