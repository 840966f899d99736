"""The language of the screens: French as written in the code, or its English translation.

Numbers and dates are written by ``ui.written``, never by QLocale, which writes « 1 juin » and
forgets narrow spaces.
"""

from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.fonts import RESOURCES

Language = Literal["fr", "en"]

_LANGUAGE: Final = "juryLanguage"
_TRANSLATORS: Final = "juryTranslators"
COMPILED: Final = RESOURCES / "i18n"


def language() -> Language:
    """Tell the language in force (French before :func:`speak`)."""
    app = QCoreApplication.instance()
    return "en" if app is not None and app.property(_LANGUAGE) == "en" else "fr"


def speak(app: QCoreApplication, tongue: Language = "fr") -> bool:
    """Have the screens made from now on speak a language; tells whether all its words are here.

    French needs a translation too: it gives « 1 dossier » and « 2 dossiers » their forms.
    """
    forget(app)
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    loaded: list[QTranslator] = []
    complete = True
    for path in (qt_words / f"qtbase_{tongue}.qm", COMPILED / f"jury_{tongue}.qm"):
        translator = QTranslator(app)
        if translator.load(str(path)):
            app.installTranslator(translator)
            loaded.append(translator)
        else:
            complete = complete and path.parent != COMPILED
    app.setProperty(_TRANSLATORS, loaded)
    app.setProperty(_LANGUAGE, tongue)
    country = QLocale.Country.France if tongue == "fr" else QLocale.Country.UnitedKingdom
    spoken = QLocale.Language.French if tongue == "fr" else QLocale.Language.English
    QLocale.setDefault(QLocale(spoken, country))
    return complete


def forget(app: QCoreApplication) -> None:
    """Take every translation back: screens made from now on say the words of the code."""
    for old in app.property(_TRANSLATORS) or []:
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty(_TRANSLATORS, None)
    app.setProperty(_LANGUAGE, None)
    QLocale.setDefault(QLocale.system())
