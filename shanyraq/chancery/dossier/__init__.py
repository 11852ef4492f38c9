"""A case as one file that anybody can verify: papers, signatures with their evidence, the journal, the receipts."""

from shanyraq.chancery.dossier.gathering import Looker, dossier, dossier_for_audit

__all__ = ["Looker", "dossier", "dossier_for_audit"]
