"""What belongs to this laptop alone: secrets, drafts, notes, sealed ballots in clear, settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlmodel import col, delete, func, select

from jury_app.ports import Work
from local_db.connection import Database
from local_db.tables import Draft, Note, OwnBallot, Secret, Setting, WorkRow


class StoredDesk:
    """The desk in the encrypted file; see ``ports.Desk``."""

    def __init__(self, database: Database) -> None:
        """Keep it in ``database``."""
        self._database = database

    def secret(self, name: str) -> bytes | None:
        """Give a key or another secret."""
        with self._database.reading() as connection:
            return connection.execute(
                select(Secret.value).where(col(Secret.name) == name)
            ).scalar_one_or_none()

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret; an existing one of that name is replaced."""
        _keep(self._database, Secret, {"name": name}, {"value": value})

    def secrets(self, prefix: str) -> Mapping[str, bytes]:
        """Give all secrets whose name starts with ``prefix``, to the letter."""
        asked = select(Secret.name, Secret.value).where(
            func.substr(Secret.name, 1, len(prefix)) == prefix
        )
        with self._database.reading() as connection:
            return dict(connection.execute(asked).all())

    def recall(self, name: str) -> str | None:
        """Give a remembered setting of this desk."""
        with self._database.reading() as connection:
            return connection.execute(
                select(Setting.value).where(col(Setting.name) == name)
            ).scalar_one_or_none()

    def remember(self, name: str, value: str) -> None:
        """Remember a setting."""
        _keep(self._database, Setting, {"name": name}, {"value": value})

    def drafts(self, round_key: str) -> Mapping[str, bytes]:
        """Give the drafts of a round by dossier number."""
        return self._ballots(Draft, round_key)

    def save_draft(self, round_key: str, dossier: str, draft: bytes | None) -> None:
        """Keep a draft, or drop it when None."""
        if draft is not None:
            _keep(
                self._database,
                Draft,
                {"round": round_key, "dossier": dossier},
                {"content": draft},
            )
            return
        with self._database.writing() as connection:
            connection.execute(
                delete(Draft).where(col(Draft.round) == round_key, col(Draft.dossier) == dossier)
            )

    def own_ballots(self, round_key: str) -> Mapping[str, bytes]:
        """Give what this laptop sealed, in clear, by dossier number."""
        return self._ballots(OwnBallot, round_key)

    def save_own_ballot(self, round_key: str, dossier: str, ballot: bytes) -> None:
        """Keep the clear text of a ballot sealed here, replacing the earlier revision."""
        place = {"round": round_key, "dossier": dossier}
        _keep(self._database, OwnBallot, place, {"content": ballot})

    def note(self, dossier: str) -> str:
        """Give the private note on a dossier ("" for none)."""
        with self._database.reading() as connection:
            found = connection.execute(
                select(Note.content).where(col(Note.dossier) == dossier)
            ).scalar_one_or_none()
        return found or ""

    def save_note(self, dossier: str, text: str) -> None:
        """Keep the private note on a dossier."""
        _keep(self._database, Note, {"dossier": dossier}, {"content": text})

    def set_work(self, work: Sequence[Work]) -> None:
        """Tell the list of dossiers where my work stands; dossiers not named are « todo »."""
        wanted = {each.dossier: each for each in work}
        with self._database.writing() as connection:
            held = _work(connection)
            gone = [{"gone": number} for number in held.keys() - wanted.keys()]
            changed = [each for number, each in wanted.items() if held.get(number) != each]
            if gone:
                connection.exec_driver_sql("DELETE FROM work WHERE dossier = :gone", gone)
            if changed:
                connection.execute(
                    insert(WorkRow).prefix_with("OR REPLACE"),
                    [
                        {
                            "dossier": each.dossier,
                            "answer": each.answer,
                            "grade": each.grade,
                            "place": int(each.place),
                        }
                        for each in changed
                    ],
                )

    def _ballots(self, table: type[Draft | OwnBallot], round_key: str) -> Mapping[str, bytes]:
        """Give the contents kept for a round, by dossier number."""
        asked = select(table.dossier, table.content).where(col(table.round) == round_key)
        with self._database.reading() as connection:
            return dict(connection.execute(asked).all())


def _work(connection: Connection) -> dict[str, Work]:
    """Give what the list knows of my work."""
    rows = connection.execute(select(WorkRow.dossier, WorkRow.answer, WorkRow.grade, WorkRow.place))
    return {row.dossier: Work(row.dossier, row.answer, row.grade, row.place) for row in rows}


def _keep(
    database: Database,
    table: type[Secret | Setting | Draft | OwnBallot | Note],
    place: Mapping[str, str],
    content: Mapping[str, bytes | str],
) -> None:
    """Write a row at its place, over what was there."""
    statement = upsert(table).values({**place, **content})
    with database.writing() as connection:
        connection.execute(
            statement.on_conflict_do_update(index_elements=list(place), set_=dict(content))
        )
