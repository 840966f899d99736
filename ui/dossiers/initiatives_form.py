"""How the initiatives of a dossier are read: by issue, searched, folded; decides, draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from jury_app.core.dossier import Initiative
from jury_app.core.edition import Issue
from ui.parts.marking import matches, searched_words


@dataclass(frozen=True, slots=True)
class IssueGroup:
    """The initiatives that stand under one issue; ``name`` is "" for those without any."""

    name: str
    sheets: tuple[Initiative, ...]


@dataclass(frozen=True, slots=True)
class InitiativesForm:
    """What of a dossier's initiatives is in sight.

    ``issue`` keeps only those that touch it; ``folded`` are names of groups; when ``brief``,
    only titles show; ``turned`` are keys of initiatives that do the contrary.
    """

    issue: str = ""
    text: str = ""
    folded: frozenset[str] = frozenset()
    brief: bool = False
    turned: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """The words searched for, folded."""
        return searched_words(self.text)

    def groups(
        self, sheets: Sequence[Initiative], issues: Sequence[Issue]
    ) -> tuple[IssueGroup, ...]:
        """Put each initiative once, under its first issue or under the issue chosen."""
        found = [sheet for sheet in sheets if self._keeps(sheet)]
        if self.issue:
            return (IssueGroup(self.issue, tuple(found)),) if found else ()
        order = {issue.name: place for place, issue in enumerate(issues)}
        names = dict.fromkeys(sheet.issues[0] if sheet.issues else "" for sheet in found)
        ordered = sorted(names, key=lambda name: (name == "", order.get(name, len(order))))
        return tuple(
            IssueGroup(name, tuple(s for s in found if (s.issues[0] if s.issues else "") == name))
            for name in ordered
        )

    def unfolds(self, group: IssueGroup) -> bool:
        """Tell whether a group shows its initiatives; a search or a chosen issue unfolds all."""
        return bool(self.words or self.issue) or group.name not in self.folded

    def shows_text(self, sheet: Initiative) -> bool:
        """Tell whether an initiative shows more than its title."""
        if self.words and matches(sheet.description, self.words):
            return True
        return self.brief is (sheet.key in self.turned)

    def with_text(self, text: str) -> InitiativesForm:
        """Search for words."""
        return replace(self, text=text)

    def with_issue(self, issue: str) -> InitiativesForm:
        """Keep only one issue; « » keeps all."""
        return replace(self, issue=issue)

    def with_brief(self, *, brief: bool) -> InitiativesForm:
        """Show titles only, or whole sheets."""
        return replace(self, brief=brief, turned=frozenset())

    def turn_group(self, name: str) -> InitiativesForm:
        """Fold or unfold a group."""
        return replace(self, folded=self.folded ^ {name})

    def turn_sheet(self, key: str) -> InitiativesForm:
        """Show or hide the text of one initiative."""
        return replace(self, turned=self.turned ^ {key})

    def _keeps(self, sheet: Initiative) -> bool:
        if self.issue and self.issue not in sheet.issues:
            return False
        return matches(" ".join((sheet.title, sheet.description, *sheet.issues)), self.words)
