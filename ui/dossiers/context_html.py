"""What a candidate says of itself, and who answers for the dossier, as a page to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jury_app.core.dossier import Dossier
from ui.parts.marking import marked
from ui.written import typeset


def context_html(dossier: Dossier) -> str:
    """Write the context, the contacts and the member towns of a dossier."""
    contact = dossier.contact
    elected = ", ".join(part for part in (contact.elected, contact.function) if part)
    lines = [
        (QCoreApplication.translate("Context", "Élu référent"), elected),
        (QCoreApplication.translate("Context", "Référent technique"), contact.technician),
        (QCoreApplication.translate("Context", "Courriel"), contact.email),
        (QCoreApplication.translate("Context", "Code officiel"), dossier.authority.code),
        (
            QCoreApplication.translate("Context", "Communes membres"),
            ", ".join(dossier.authority.members),
        ),
    ]
    rows = "".join(
        f'<p class="caption" style="margin-top:10px; margin-bottom:0">{marked(label)}</p>'
        f'<p class="plain" style="margin-top:1px; margin-bottom:0">{marked(value)}</p>'
        for label, value in lines
        if value
    )
    context = typeset(dossier.context) or QCoreApplication.translate(
        "Context", "Aucun contexte n’a été donné."
    )
    heading = QCoreApplication.translate("Context", "Contexte")
    return (
        f'<p class="section" style="margin-bottom:6px">{heading}</p>'
        f'<p style="margin-top:0">{marked(context)}</p>'
        f'<p class="section" style="margin-top:22px; margin-bottom:0">'
        f"{QCoreApplication.translate('Context', 'Contact')}</p>{rows}"
    )
