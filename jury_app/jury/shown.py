"""The dossiers as screens see them: the view of what the standing import says."""

from __future__ import annotations

from collections.abc import Mapping

from jury_app.core.acts import (
    DossierPut,
    EditionDefine,
    ImportApply,
    read_body,
    unpack_dossier,
    unpack_past_levels,
)
from jury_app.core.dossier import Dossier
from jury_app.core.fold import Fold
from jury_app.errors import Damaged
from jury_app.ports import Archive


class ShownDossiers:
    """Keeps the view of the dossiers, in the archive, at what the fold says."""

    def __init__(self, archive: Archive) -> None:
        """Show the dossiers of one archive."""
        self._archive = archive
        self._codes: tuple[str, dict[str, str]] = ("", {})

    def follow(self, state: Fold) -> None:
        """Bring the view of the dossiers to what the standing import says."""
        standing, defined = (
            state.register(ImportApply.KIND),
            state.register(EditionDefine.KIND),
        )
        body = standing.body if standing else None
        edition = defined.body if defined else None
        if not isinstance(body, ImportApply) or not isinstance(edition, EditionDefine):
            return
        version = f"{standing.digest.hex() if standing else ''}/{edition.edition.vintage}"
        if self._archive.desk.recall("shown") == version:
            return
        shown = self._archive.dossiers.listing()
        changed = {n: digest for n, digest in body.listing.items() if shown.get(n) != digest}
        dossiers = self._dossiers(changed)
        if dossiers is None:
            return
        try:
            past = unpack_past_levels(body.past_levels)
        except Damaged:
            past = ()
        before = [each for each in past if each.vintage < edition.edition.vintage]
        self._archive.dossiers.replace(body.listing, dossiers, before)
        self._archive.desk.remember("shown", version)

    def authority_codes(self) -> Mapping[str, str]:
        """Give the code of the authority of every dossier shown; read once per import."""
        shown = self._archive.desk.recall("shown") or ""
        if self._codes[0] != shown:
            every = self._archive.dossiers.every()
            self._codes = (shown, {each.number: each.authority.code for each in every})
        return self._codes[1]

    def _dossiers(self, wanted: Mapping[str, bytes]) -> list[Dossier] | None:
        """Read dossiers by the acts that hold them; None when one is missing or another's."""
        found = self._archive.journal.by_digest(list(wanted.values()))
        dossiers = []
        for number, digest in wanted.items():
            record = found.get(digest)
            if record is None or record.kind != DossierPut.KIND or record.body is None:
                return None
            body = read_body(record.body, control=False)
            if not isinstance(body, DossierPut) or body.number != number:
                return None
            try:
                dossiers.append(unpack_dossier(body))
            except Damaged:
                return None
        return dossiers
