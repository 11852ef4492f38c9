"""Every act of the provider's staff by its code, and which of them a next step asks for."""

from collections.abc import Mapping

from shanyraq.procedure.actor import Role
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.deed import DrawUpDeedForm, SignDeedForm
from shanyraq.web.office.acts.deciding import (
    AskRightsForm,
    RecordRightsForm,
    RegisterDecisionForm,
    SendBackForm,
    SignAgreementForm,
    SignDecisionForm,
)
from shanyraq.web.office.acts.hearing import HoldHearingForm, MoveHearingForm, NotifyForm, ObjectionForm
from shanyraq.web.office.acts.paying import CancelPaymentForm, DraftAgreementForm, PaymentForm, PriceForm
from shanyraq.web.office.acts.review import (
    CheckForm,
    CheckRestForm,
    ReferForm,
    RequireForm,
    RequireRestForm,
    ReturnForm,
)
from shanyraq.web.office.acts.taking import AskRegistersForm, AssignForm, RegisterForm, TakeForm
from shanyraq.web.office.acts.transfer import OpenTransferForm
from shanyraq.web.office.acts.turns import (
    CancelDeathForm,
    CorrectSlipForm,
    DeathForm,
    DeclineCorrectionForm,
    DeliveryForm,
    RequestCorrectionForm,
    ResumeForm,
    SignCorrectionForm,
    SuccessorForm,
    SuspendForm,
    TerminateForm,
)

BY_ROLE: Mapping[Role, tuple[type[ActForm], ...]] = {
    Role.EXECUTOR: (
        RegisterForm,
        TakeForm,
        AssignForm,
        AskRegistersForm,
        ReturnForm,
        NotifyForm,
        ObjectionForm,
        MoveHearingForm,
        HoldHearingForm,
        ReferForm,
        RegisterDecisionForm,
        OpenTransferForm,
        DrawUpDeedForm,
        AskRightsForm,
        RecordRightsForm,
        PriceForm,
        DraftAgreementForm,
        PaymentForm,
        CancelPaymentForm,
        DeliveryForm,
        RequestCorrectionForm,
        DeathForm,
        CancelDeathForm,
        SuccessorForm,
    ),
    Role.HEAD: (
        AssignForm,
        SignDecisionForm,
        SendBackForm,
        SignDeedForm,
        SignAgreementForm,
        SignCorrectionForm,
        CorrectSlipForm,
        DeclineCorrectionForm,
        SuspendForm,
        ResumeForm,
        TerminateForm,
    ),
}
"""What each of them may be offered, in the order of the procedure."""

ROWS: tuple[type[ActForm], ...] = (CheckForm, CheckRestForm, RequireRestForm)
"""Acts that are given from the checklist alone."""

CHECKLIST: tuple[type[ActForm], ...] = (*ROWS, RequireForm)
"""Acts after which the next line of the checklist waits."""

BY_CODE: Mapping[str, type[ActForm]] = {
    act.code: act for act in (*CHECKLIST, *BY_ROLE[Role.EXECUTOR], *BY_ROLE[Role.HEAD])
}

FOR_STEP: Mapping[str, tuple[type[ActForm], ...]] = {
    "register": (RegisterForm,),
    "return_or_notify": (ReturnForm, NotifyForm),
    "refer": (ReferForm,),
    "notify_preliminary_refusal": (NotifyForm,),
    "record_delivery": (DeliveryForm,),
    "hold_hearing": (HoldHearingForm, MoveHearingForm),
    "refer_after_hearing": (ReferForm,),
    "register_decision": (RegisterDecisionForm,),
    "sign_decision": (SignDecisionForm, SendBackForm),
    "open_transfer": (OpenTransferForm,),
    "draw_up_deed": (DrawUpDeedForm,),
    "sign_deed": (SignDeedForm,),
    "record_rights": (AskRightsForm, RecordRightsForm),
    "establish_price": (PriceForm,),
    "draft_agreement": (DraftAgreementForm,),
    "sign_agreement_for_provider": (SignAgreementForm,),
    "pay": (PaymentForm,),
    "successor": (SuccessorForm, CancelDeathForm, TerminateForm),
    "resume": (ResumeForm,),
}
"""The forms that stand right under "what to do next"; the first one is open."""
