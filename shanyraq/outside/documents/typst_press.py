"""The real press: typst, with the typefaces it brings, so that a paper looks the same on every machine."""

from pathlib import Path
from threading import Lock
from typing import Final

import typst

from shanyraq.outside.documents.layout import layout
from shanyraq.outside.documents.shape import CannotPrint, Paper

_TEMPLATES: Final = Path(__file__).with_name("templates")


class TypstPress:
    """Lays papers out with the templates beside this module. One press serves every thread."""

    def __init__(self) -> None:
        fonts = typst.Fonts(include_system_fonts=False)
        self._compiler = typst.Compiler(_TEMPLATES / "paper.typ", root=_TEMPLATES, font_paths=fonts)
        self._lock = Lock()

    def render(self, paper: Paper) -> bytes:
        """The paper as a PDF."""
        data = layout(paper)
        try:
            with self._lock:
                pdf = self._compiler.compile(
                    format="pdf",
                    sys_inputs={"paper": data},
                    # It checks what it can of these on the way (a name for every picture, a shape for every letter) and
                    # stops where it fails. That is why they are asked for; no claim of conformance is made.
                    pdf_standards=["a-2a", "ua-1"],
                    timestamp=int(paper.issue.made_at.timestamp()),
                )
        except typst.TypstError as problem:
            raise CannotPrint(f"{paper.kind} {paper.issue.number}: {problem.message[:200]}") from None
        assert isinstance(pdf, bytes)
        return pdf
