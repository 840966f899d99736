"""Diplomas to print, as the tests of this folder need them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from jury_app.core.place_wording import authority_parts
from jury_app.diplomas.layout import Diploma, Mention, Signatory

Make = Callable[..., Diploma]


@pytest.fixture(scope="session")
def make() -> Make:
    """Make the diploma of Metz, or of another place when told."""
    metz = Diploma(
        label="Territoires, Villes et Villages Internet",
        vintage=2019,
        edition=20,
        recipient=authority_parts("Metz", "ville"),
        department="Moselle",
        category="Ville Internet",
        level=4,
        mentions=(Mention("démocratie locale"), Mention("arobase verte", 2021)),
        ceremony_date=date(2019, 2, 1),
        ceremony_place="Montrouge",
        signatories=(
            Signatory("Camille Martin", "présidence de l'association"),
            Signatory("Dominique Petit", "présidence du jury"),
        ),
        number=42,
        code="7KQF-2M9D-XW4T",
        jury="villes-internet-2019",
        organiser="Association des Villes Internet",
    )

    def other(name: str = "", kind: str = "ville", **changes: Any) -> Diploma:
        if name:
            changes["recipient"] = authority_parts(name, kind)
        return replace(metz, **changes)

    return other
