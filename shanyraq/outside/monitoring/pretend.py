"""The pretended monitoring system of the demonstration: takes reports into a folder, each once.

A case whose number ends in 7 it does not know, so that the page of the office has something refused to show.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Final

from shanyraq.outside.monitoring.shape import NotNow, Refused, Report, Taken

UNKNOWN: Final = "7"


class PretendMonitoring:
    """Puts reports into a folder; given twice under one id, a report lies there once, under one receipt."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def give(self, report: Report) -> Taken | Refused | NotNow:
        """Taken, but for the cases that it does not know."""
        if str(json.loads(report.body)["case"]).endswith(UNKNOWN):
            return Refused("422 case is not known (pretended)")
        receipt = f"M-{sha256(report.id.encode()).hexdigest()[:12]}"
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"{receipt}.json").write_text(report.body)
        return Taken(receipt)
