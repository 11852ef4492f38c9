"""Which stored files belong to a case: nothing else is handed out under its number."""

from shanyraq.chancery.drawn import unsigned_papers
from shanyraq.procedure.events import RegisterAnswered
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.case_page import CasePage


def evidence_digests(page: CasePage) -> frozenset[Digest]:
    """Files that acts rest on: a calculation, an extract, a payment order. Answers of registers are read elsewhere."""
    found = set()
    for one in page.entries:
        if not isinstance(one.event, RegisterAnswered):
            found |= {getattr(one.event, name, "") for name in ("evidence", "calculation")}
    return frozenset(found - {""})


def digests_of(page: CasePage) -> frozenset[Digest]:
    """Every stored file that belongs to the case: nothing else is handed out under its number."""
    papers = {paper.digest for paper in page.case.papers} | {one.digest for one in page.case.filing.attached}
    laid = {one.file.digest for one in page.attachments}
    return frozenset(papers | laid) | evidence_digests(page) | unsigned_papers(page.number, page.by)
