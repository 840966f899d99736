"""What may go wrong for a person, as opposed to what is a defect of ours.

Every error carries a stable ``code`` (what a test and a translation key on) and ``facts`` (what
the sentence needs: a name, a line, a number). ``ui.error_text`` turns both into a sentence and a
way out. Secrets, grades and names of jurors never become facts.
"""

from __future__ import annotations

Fact = str | int


class JuryError(Exception):
    """An expected trouble: ``code`` names it, ``facts`` fill its sentence."""

    def __init__(self, code: str, **facts: Fact) -> None:
        """Keep the code and the facts; the text of the exception is for technicians only."""
        super().__init__(code, facts)
        self.code = code
        self.facts: dict[str, Fact] = facts

    def __str__(self) -> str:
        """Give the code and the facts, readable in a log."""
        listed = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({listed})" if listed else self.code


class NotAllowed(JuryError):  # noqa: N818 - named after what happened, as people say it
    """The rules of the jury forbid it: recused, round closed, not the chair."""


class Refused(JuryError):  # noqa: N818
    """What was given cannot be taken: a wrong file, a wrong invitation, a bad row."""


class Unreachable(JuryError):  # noqa: N818
    """Something outside does not answer: a store, the keyring, a full disk. Try again later."""


class Damaged(JuryError):  # noqa: N818
    """Bytes are not what they claim to be: cut, altered, forged, of an unknown format."""


class Cancelled(JuryError):  # noqa: N818
    """The person asked to stop; what was finished is kept."""

    def __init__(self) -> None:
        """A cancellation has nothing to explain."""
        super().__init__("cancelled")
