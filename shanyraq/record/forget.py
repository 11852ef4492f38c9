"""What is thrown away because of its age: one-time keys and codes, and nothing that is evidence."""

from datetime import datetime

from shanyraq.record.tables import ContactCode, DrawnAct, OneTimeKeyRow, SigningRequest


def forget_keys(before: datetime) -> int:
    """Throw away answers given before a moment: a click is not repeated after days. Returns how many."""
    return OneTimeKeyRow.objects.filter(used_at__lt=before).delete()[0]


def forget_requests(before: datetime) -> int:
    """Throw away what was shown to telephones and ran out before a moment: what was signed lies elsewhere."""
    return SigningRequest.objects.filter(expires_at__lt=before).delete()[0]


def forget_drawn(before: datetime) -> int:
    """Throw away papers drawn up before a moment and never signed: what they say may have changed. Returns how many."""
    return DrawnAct.objects.filter(drawn_at__lt=before).delete()[0]


def forget_codes(before: datetime) -> int:
    """Throw away codes sent to addresses before a moment, and the addresses with them. Returns how many."""
    return ContactCode.objects.filter(sent_at__lt=before).delete()[0]
