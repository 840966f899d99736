"""Write what the jury decided as files for other programs: spreadsheets, open data, JSON.

Every writer takes a closed edition and a path, and either writes the whole file or leaves the
one that was there. The same record gives the same bytes.
"""

from jury_app.exports.csv_file import write_decisions_csv, write_palmares_csv, write_regions_csv
from jury_app.exports.json_file import write_decisions_json
from jury_app.exports.xlsx_file import write_decisions_xlsx

__all__ = [
    "write_decisions_csv",
    "write_decisions_json",
    "write_decisions_xlsx",
    "write_palmares_csv",
    "write_regions_csv",
]
