"""Free texts that events name by digest."""

from collections.abc import Iterable, Mapping

from shanyraq.procedure.papers import Digest
from shanyraq.record.tables import Writing


def writings(digests: Iterable[Digest]) -> Mapping[Digest, str]:
    """These texts by digest; those that are not kept are left out."""
    rows = Writing.objects.filter(sha256__in=set(digests))
    return {row.sha256: row.text for row in rows}


def read_writing(digest: Digest) -> str:
    """One text; raises LookupError when none has this digest."""
    found = writings([digest]).get(digest)
    if found is None:
        raise LookupError(f"no text is kept under {digest}")
    return found
