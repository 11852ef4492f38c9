"""Whether a verdict is the signature that was asked for. Pure: it looks at the verdict alone."""

from enum import StrEnum

from shanyraq.outside.signature.shape import KeyRole, SignedBy, Verdict
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.words.phrase import Lang
from shanyraq.words.signatures import SIGNATURES


class Mismatch(StrEnum):
    """Why a signature is not the one that was asked for."""

    NOT_VALID = "who.not_valid"
    OTHER_PERSON = "who.other_person"
    NOT_INDIVIDUAL = "who.not_individual"
    OTHER_ORGANISATION = "who.other_organisation"
    NOT_HEAD = "who.not_head"

    def say(self, lang: Lang) -> str:
        """What is wrong and what to do, in one language."""
        return SIGNATURES.say(self, lang)


def signed_by_person(verdict: Verdict, iin: str) -> Mismatch | None:
    """None when the person with this IIN signed with their own key, alone or beside others (p.9 item 1).

    A key issued to sign for an organisation is refused: consent is given in one's own name.
    """
    theirs = _of(verdict, iin)
    if verdict.result is not Result.VALID:
        return Mismatch.NOT_VALID
    if not theirs:
        return Mismatch.OTHER_PERSON
    if not any(KeyRole.INDIVIDUAL in signer.roles for signer in theirs):
        return Mismatch.NOT_INDIVIDUAL
    return None


def signed_by_head(verdict: Verdict, bin_: str, iin: str = "") -> Mismatch | None:
    """None when the head of the organisation with this BIN signed (p.5: results are signed by the provider's head).

    With `iin`, the head must be that person. The right to sign or an employee's key is not the head's.
    """
    if verdict.result is not Result.VALID:
        return Mismatch.NOT_VALID
    signers = [signer for signer in verdict.signers if bin_ and signer.bin == bin_]
    if not signers:
        return Mismatch.OTHER_ORGANISATION
    heads = [signer for signer in signers if KeyRole.HEAD in signer.roles]
    if not heads:
        return Mismatch.NOT_HEAD
    if iin and not any(signer.iin == iin for signer in heads):
        return Mismatch.OTHER_PERSON
    return None


def _of(verdict: Verdict, iin: str) -> list[SignedBy]:
    """The signatures of one person; an empty number is nobody's."""
    return [signer for signer in verdict.signers if iin and signer.iin == iin]
