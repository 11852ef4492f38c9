"""One function for each act that a page's POST needs. Each answers a Denial (nothing was written) or what was Recorded.

One that carries a signature may answer Waits instead: the signature is kept and is being checked.

The arguments are the number of the case, what the person said, and by keyword: by whom, at which moment, and the
one-time key of the click. A page is: load with permission, one of these, answer.
"""

from shanyraq.chancery.acts.agreement import (
    cancel_payment,
    draft_agreement,
    establish_price,
    record_payment,
    sign_agreement,
)
from shanyraq.chancery.acts.commission import (
    cast_vote,
    challenge_member,
    close_voting,
    decide_challenge,
    declare_conflict,
    draw_up_minutes,
    file_dissent,
    open_voting,
    schedule_sitting,
    sign_minutes,
)
from shanyraq.chancery.acts.decision import (
    ask_rights,
    record_rights,
    register_decision,
    send_back_decision,
    sign_decision,
)
from shanyraq.chancery.acts.delivery import issue_paper, opened_in_account, record_delivery
from shanyraq.chancery.acts.filing import (
    give_consent,
    give_consent_by_court,
    give_consent_by_representative,
    give_consent_on_paper,
    open_filing,
    prepare_application,
    refuse_consent,
    register_application,
    submit_application,
)
from shanyraq.chancery.acts.hearing import (
    hold_hearing,
    move_hearing,
    notify_preliminary_refusal,
    record_objection,
    remark_on_minutes,
    waive_hearing,
)
from shanyraq.chancery.acts.review import (
    ask_registers,
    assign_executor,
    check_document,
    check_requirements,
    refer_to_commission,
    return_application,
)
from shanyraq.chancery.acts.turns import (
    cancel_death_record,
    decline_correction,
    draw_up_corrected,
    record_death,
    replace_applicant,
    request_correction,
    resume_case,
    suspend_case,
    terminate_case,
    withdraw_application,
)
from shanyraq.chancery.drawn import sign_drawn
from shanyraq.chancery.giving import Given, Signed, Waits

__all__ = [
    "Given",
    "Signed",
    "Waits",
    "ask_registers",
    "ask_rights",
    "assign_executor",
    "cancel_death_record",
    "cancel_payment",
    "cast_vote",
    "challenge_member",
    "check_document",
    "check_requirements",
    "close_voting",
    "decide_challenge",
    "declare_conflict",
    "decline_correction",
    "draft_agreement",
    "draw_up_corrected",
    "draw_up_minutes",
    "establish_price",
    "file_dissent",
    "give_consent",
    "give_consent_by_court",
    "give_consent_by_representative",
    "give_consent_on_paper",
    "hold_hearing",
    "issue_paper",
    "move_hearing",
    "notify_preliminary_refusal",
    "open_filing",
    "open_voting",
    "opened_in_account",
    "prepare_application",
    "record_death",
    "record_delivery",
    "record_objection",
    "record_payment",
    "record_rights",
    "refer_to_commission",
    "refuse_consent",
    "register_application",
    "register_decision",
    "remark_on_minutes",
    "replace_applicant",
    "request_correction",
    "resume_case",
    "return_application",
    "schedule_sitting",
    "send_back_decision",
    "sign_agreement",
    "sign_decision",
    "sign_drawn",
    "sign_minutes",
    "submit_application",
    "suspend_case",
    "terminate_case",
    "waive_hearing",
    "withdraw_application",
]
