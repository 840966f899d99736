"""The tables on the disk are the ones the code means, whatever version a file comes from."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError
from sqlmodel import SQLModel

from jury_app.errors import Refused
from local_db.archive import DATABASE_FILE, open_archive
from local_db.connection import Database
from local_db.migrations import STEPS, migrate
from tests.local_db.samples import KEY, contents, furnish

KEPT = Path(__file__).parent / "kept"


@pytest.fixture
def database(tmp_path):
    database = Database(tmp_path / "desk.db", KEY)
    yield database
    database.close()


def version(database):
    with database.reading() as connection:
        return connection.exec_driver_sql("PRAGMA user_version").scalar_one()


def test_the_steps_make_the_tables_that_are_declared(database):
    with database.writing() as connection:
        assert migrate(connection) == len(STEPS)
    with database.reading() as connection:
        made = inspect(connection)
        names = {name for name in made.get_table_names() if not name.startswith("search")}
        assert names == set(SQLModel.metadata.tables)
        for name, table in SQLModel.metadata.tables.items():
            columns = {each["name"]: each for each in made.get_columns(name)}
            assert list(columns) == [column.name for column in table.columns]
            for column in table.columns:
                found = columns[column.name]
                assert found["nullable"] == column.nullable
                assert found["type"]._type_affinity is column.type._type_affinity
            keys = made.get_pk_constraint(name)["constrained_columns"]
            assert keys == [column.name for column in table.primary_key]
            assert {each["name"] for each in made.get_indexes(name)} == {
                index.name for index in table.indexes
            }
            assert {each["referred_table"] for each in made.get_foreign_keys(name)} == {
                key.column.table.name for key in table.foreign_keys
            }
        rows = connection.exec_driver_sql("SELECT name, wr FROM pragma_table_list").all()
    without = {name for name, flag in rows if flag and name in names}
    assert without == {
        name
        for name, table in SQLModel.metadata.tables.items()
        if not table.dialect_options["sqlite"]["with_rowid"]
    }


@pytest.mark.parametrize("number", range(1, len(STEPS) + 1))
def test_a_file_of_every_version_still_opens(tmp_path, number):
    shutil.copy(KEPT / f"version-{number}.db", tmp_path / DATABASE_FILE)
    old = open_archive(tmp_path, KEY)
    new = open_archive(tmp_path / "new", KEY)
    furnish(new)
    assert contents(old) == contents(new)
    old.close()
    new.close()


def test_a_file_is_brought_up_to_date_once(database):
    with database.writing() as connection:
        migrate(connection)
        assert migrate(connection) == 0
    assert version(database) == len(STEPS)


def test_a_failing_step_leaves_the_version_before(database):
    steps = (*STEPS, ("CREATE TABLE later (id)", "CREATE TABLE later (id)"))
    with database.writing() as connection:
        migrate(connection)
    with pytest.raises(OperationalError), database.writing() as connection:
        migrate(connection, steps)
    assert version(database) == len(STEPS)
    with database.writing() as connection:
        assert migrate(connection, (*STEPS, ("CREATE TABLE later (id)",))) == 1


def test_a_later_programs_file_is_refused(tmp_path):
    archive = open_archive(tmp_path, KEY)
    with archive._database.writing() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    archive.close()
    with pytest.raises(Refused) as caught:
        open_archive(tmp_path, KEY)
    assert caught.value.code == "newer_schema"
    assert caught.value.facts == {"found": 99, "known": len(STEPS)}


def test_rebuilding_the_views_changes_nothing(tmp_path):
    archive = open_archive(tmp_path, KEY)
    furnish(archive)
    before = _dump(archive)
    assert all(before.values())
    dossiers = archive.dossiers
    whole = [dossiers.dossier(number) for number in dossiers.listing()]
    listing, past = dossiers.listing(), dossiers.past_levels()
    dossiers.replace({}, [], [])
    assert _dump(archive) != before
    dossiers.replace(listing, whole, past)
    assert _dump(archive) == before
    archive.close()


def _dump(archive):
    """Every row of every view, and the words in the index."""
    views = ("dossier", "sheet", "initiative", "covered", "past_level")
    with archive._database.writing() as connection:
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)"
        )
        tables = {
            view: connection.execute(SQLModel.metadata.tables[view].select()).all()
            for view in views
        }
        tables["words"] = connection.exec_driver_sql("SELECT term, doc FROM words").all()
        connection.exec_driver_sql("DROP TABLE temp.words")
    return {name: sorted(map(tuple, rows), key=repr) for name, rows in tables.items()}
