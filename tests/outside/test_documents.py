import io
import json
import re
import threading
import unicodedata
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, ClassVar, get_args

import pytest
from pypdf import PdfReader

from shanyraq.law.grounds import SUB_REASONS
from shanyraq.law.price import Basis
from shanyraq.law.sources import SOURCES
from shanyraq.outside.documents.blocks import Block, Para, Sheet, Words
from shanyraq.outside.documents.layout import layout, qr_svg
from shanyraq.outside.documents.papers.commission import Challenge
from shanyraq.outside.documents.papers.filing import Attachment, Consenting, Minor
from shanyraq.outside.documents.papers.hearing import Stated
from shanyraq.outside.documents.papers.person import Person
from shanyraq.outside.documents.pretend import PretendPress
from shanyraq.outside.documents.printable import SHAPES, printable, wrapping
from shanyraq.outside.documents.shape import Issue, Paper
from shanyraq.outside.documents.text import Text, article, moment, money, say
from shanyraq.outside.documents.typst_press import TypstPress
from shanyraq.outside.files.shape import FileKind
from shanyraq.outside.files.sniff import sniff
from shanyraq.procedure.household import Relation
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_form import FORM
from tests.outside.sample_papers import (
    ACCEPTANCE,
    ADOPTED_MINUTES,
    AGREEMENT,
    AKIMAT,
    ASAN,
    DECISION,
    DEED,
    DIGEST,
    FREE_APPLICATION,
    GROUNDS,
    HEARING_MINUTES,
    IDENTITY,
    INSTALMENTS_APPLICATION,
    PAPERS,
    PARTLY_GRANTED,
    PASSING_ON,
    PETITION,
    PRELIMINARY_REFUSAL,
    REDEMPTION_APPLICATION,
    REFUSAL,
    REJECTED_MINUTES,
    RETURN,
    SCHEDULE,
    issue,
)

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"


@pytest.fixture(scope="session")
def press() -> TypstPress:
    return TypstPress()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper of a few blocks, to try one thing at a time."""

    kind: ClassVar[PaperKind] = PaperKind.DECISION
    issue: Issue
    blocks: tuple[Block, ...]

    def sheet(self) -> Sheet:
        return Sheet(Text("Сынақ", "Проба", "Trial"), self.blocks)


def leaf(*blocks: Block) -> Leaf:
    return Leaf(issue("1"), blocks)


@cache
def text_of(pdf: bytes) -> str:
    """All words of a PDF, whatever its line breaks."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages).replace("\u200b", ""))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)


def pages_of(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages)


def said(press: TypstPress, paper: Paper, *expected: str) -> None:
    printed = squeezed(text_of(press.render(paper)))
    assert [words for words in expected if squeezed(words) not in printed] == []


# Every paper


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_a_whole_pdf_with_its_number_code_and_address(press: TypstPress, name: str) -> None:
    paper = PAPERS[name]
    pdf = press.render(paper)
    assert sniff(pdf) is FileKind.PDF
    said(press, paper, paper.issue.number, paper.issue.code, paper.issue.check_url, paper.sheet().title.ru)


@pytest.mark.parametrize("name", PAPERS)
def test_every_page_of_a_paper_names_the_paper_and_the_page(press: TypstPress, name: str) -> None:
    pages = PdfReader(io.BytesIO(press.render(PAPERS[name]))).pages
    for at, page in enumerate(pages, start=1):
        words = squeezed(page.extract_text())
        assert squeezed(PAPERS[name].issue.number) in words
        assert f"{at}/{len(pages)}" in words


def test_there_is_a_sample_of_every_paper_this_issue_makes() -> None:
    assert {paper.kind for paper in PAPERS.values()} == set(PaperKind)


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_is_the_same_bytes_on_another_press_and_in_another_year(press: TypstPress, name: str) -> None:
    assert TypstPress().render(PAPERS[name]) == press.render(PAPERS[name])


def test_the_moment_of_making_is_in_the_file_and_changes_it(press: TypstPress) -> None:
    later = replace(RETURN, issue=replace(RETURN.issue, made_at=datetime(2025, 3, 5, tzinfo=UTC)))
    assert press.render(later) != press.render(RETURN)
    info = PdfReader(io.BytesIO(press.render(RETURN))).metadata
    assert info is not None
    assert info.creation_date == datetime(2025, 3, 4, 5, 17, tzinfo=UTC)


def test_papers_are_tagged_in_kazakh_and_have_a_title(press: TypstPress) -> None:
    reader = PdfReader(io.BytesIO(press.render(RETURN)))
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "kk"
    assert "/StructTreeRoot" in root
    assert reader.metadata is not None
    assert reader.metadata.title == "Өтінішті қайтару туралы хабарлама"


def test_every_kazakh_letter_is_printed_as_itself(press: TypstPress) -> None:
    said(press, leaf(Words(KAZAKH)), KAZAKH)
    for name, paper in PAPERS.items():
        letters = text_of(press.render(paper))
        assert "\ufffd" not in letters, name
        assert re.search("[әғқңөұүі]", letters), name


def test_english_stands_beside_the_two_official_languages_only_when_asked_for(press: TypstPress) -> None:
    said(press, INSTALMENTS_APPLICATION, "I ask you to allow", "Прошу разрешить", "рұқсат беруіңізді сұраймын")
    assert "I ask you to allow" not in text_of(press.render(FREE_APPLICATION))


def test_four_threads_share_one_press(press: TypstPress) -> None:
    wanted = {name: press.render(paper) for name, paper in list(PAPERS.items())[:4]}
    made: dict[str, bytes] = {}

    def render(name: str) -> None:
        made[name] = press.render(PAPERS[name])

    threads = [threading.Thread(target=render, args=(name,)) for name in wanted]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == wanted


# What people write


@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("x")',
        '#read("paper.typ")',
        "#sys.inputs",
        "*жирно* _курсив_ `код` $x^2$ = Заголовок",
        '"; #import "blocks.typ": gold; "',
        "\\u{41} \\ / // /* комментарий */ <label> @ref https://example.kz",
        "{name} {0} {{}} %s $(id) ${HOME}",
        "<script>alert(1)</script> & &amp;",
        "- список\n+ нумерация\n/ термин: значение",
    ],
)
def test_what_people_write_is_printed_and_never_obeyed(press: TypstPress, hostile: str) -> None:
    paper = replace(
        PRELIMINARY_REFUSAL,
        applicant=hostile.replace("\n", " "),
        hearing_place=hostile.replace("\n", " "),
        grounds=(Stated("2", "other", hostile),),
    )
    said(press, paper, *hostile.split("\n"))


def test_a_quotation_mark_or_a_brace_never_leaves_the_data() -> None:
    data = json.loads(layout(leaf(Words('"}], "blocks": ["'))))
    assert data["blocks"][0]["text"] == '"}], "blocks": ["'
    assert [block["block"] for block in data["blocks"]] == ["words"]


def test_what_cannot_be_shown_is_marked_and_the_press_does_not_stop(press: TypstPress) -> None:
    said(press, leaf(Words("эмодзи 🙂, 漢字 и عربى")), "эмодзи \ufffd, \ufffd\ufffd и")
    assert pages_of(press.render(leaf(Words("\x00\x07\x1b[31m\ud7ff\U000e0041")))) == 1


def test_marks_that_turn_the_direction_of_writing_cannot_hide_words() -> None:
    assert printable("төлем \u202e000 001\u202c ₸") == "төлем \ufffd000 001\ufffd ₸"
    assert printable("со\u00adгла\u200bсие\ufeff") == "согласие"
    assert printable("а\u2009б\tв\r\nг") == "а б    в\nг"
    assert printable(unicodedata.normalize("NFD", "йёЁй")) == "йёЁй"


def test_every_letter_that_is_said_to_have_a_shape_has_one(press: TypstPress) -> None:
    letters = [chr(code) for first, last in SHAPES for code in range(first, last + 1)]
    shown = [letter for letter in letters if printable(letter) == letter and not unicodedata.combining(letter)]
    assert len(shown) > 1500
    rows = [" ".join(shown[at : at + 40]) for at in range(0, len(shown), 40)]
    assert pages_of(press.render(leaf(Words("\n".join(rows))))) >= 1


def test_a_word_without_end_is_broken_and_stays_on_the_page(press: TypstPress) -> None:
    endless = "Ә" * 900
    pdf = press.render(replace(RETURN, applicant=endless, dwelling=endless))
    assert squeezed(text_of(pdf)).count("Ә") >= 1800
    assert wrapping("x" * 31).count("\u200b") == 1
    assert wrapping("x" * 30) == "x" * 30


def test_long_texts_and_large_families_run_on_over_pages_and_nothing_is_lost(press: TypstPress) -> None:
    long = " ".join(f"сөз{number}" for number in range(1410))
    assert len(long) > 10_000
    refusal = replace(REFUSAL, grounds=(Stated("2", "13-9", long), Stated("1", "unreliable_data", long)))
    pdf = press.render(refusal)
    assert pages_of(pdf) >= 6
    printed = squeezed(text_of(pdf))
    assert [number for number in range(1410) if printed.count(f"сөз{number}") < 2] == []


def test_a_household_of_thirty_is_all_on_the_application(press: TypstPress) -> None:
    adults = tuple(
        Consenting(Person(f"Үлгіұлы Мүше{at:02}", f"9001013{at:05}", IDENTITY), Relation.OTHER) for at in range(20)
    )
    minors = tuple(Minor(f"Үлгіұлы Бала{at:02}", date(2015, 1, 1 + at), Relation.CHILD) for at in range(10))
    files = tuple(Attachment(2, f"Куәлік {at}.pdf", DIGEST) for at in range(40))
    paper = replace(FREE_APPLICATION, family=adults, minors=minors, attachments=files)
    pdf = press.render(paper)
    printed = squeezed(text_of(pdf))
    for adult in adults:
        assert squeezed(adult.person.name) in printed
        assert adult.person.iin in printed
    assert all(squeezed(minor.name) in printed for minor in minors)
    assert all(f"Куәлік{at}.pdf" in printed for at in range(40))


def test_a_table_of_180_payments_repeats_its_head_on_each_page(press: TypstPress) -> None:
    part = SCHEDULE.parts[1]
    paper = replace(SCHEDULE, parts=tuple(replace(part, number=at) for at in range(1, 182)))
    pages = PdfReader(io.BytesIO(press.render(paper))).pages
    with_head = [page for page in pages if "Последний день" in page.extract_text()]
    assert len(with_head) >= 4


# The application and its acceptance


def test_the_free_application_has_every_field_of_appendix_1(press: TypstPress) -> None:
    said(
        press,
        FREE_APPLICATION,
        AKIMAT.kk,
        AKIMAT.ru,
        "От гражданина (граждан)",
        ASAN.name,
        "Адрес проживания",
        ASAN.residence,
        "ЗАЯВЛЕНИЕ",
        "Прошу разрешить приватизацию квартиры, занимаемой мною",
        "согласно договору найма (аренды) № 417 (3 сентября 2012 года)",
        FREE_APPLICATION.dwelling,
        "безвозмездно",
        "Безвозмездно, так как я отношусь к категории",
        "лица с инвалидностью первой и второй групп",
        article("HL/13-8-2").ru,
        "№ 012345678, выдан: 14 мая 2019 года, кем: МВД РК",
        ASAN.iin,
        "Приложения",
        DIGEST,
        "Согласие совершеннолетнего члена семьи: Үлгіқызы Айгүл Болатқызы",
        "супруг (супруга)",
        "910202400025",
        "на имя заявителя безвозмездно",
        "Действует через представителя",
        "Подтверждаем достоверность представленной информации",
        "об ответственности за представление ложных сведений",
        "сведений, составляющих охраняемую законом тайну",
        "на сбор, обработку, хранение, выгрузку и использование персональных данных и иной информации",
        "Подписано и отправлено услугополучателем",
        "Данные ЭЦП услугополучателя и совершеннолетних членов семьи",
        "Принято услугодателем",
        "Данные ЭЦП услугодателя",
        article("O437/app1").ru,
        "Редакция заявления: 2",
    )


def test_the_application_for_instalments_has_every_field_of_appendix_2(press: TypstPress) -> None:
    said(
        press,
        INSTALMENTS_APPLICATION,
        "занимаемой мною и моей семьёй",
        "по остаточной стоимости в рассрочку",
        "Срок рассрочки (до 10 лет)",
        "лет: 7",
        "равными долями",
        "Первоначальный взнос (не менее 30 %)",
        "40 % остаточной стоимости",
        "на вышеуказанных условиях",
        article("O437/app2").ru,
    )


def test_the_application_to_redeem_says_so_and_names_a_housing_order(press: TypstPress) -> None:
    said(press, REDEMPTION_APPLICATION, "путём выкупа по остаточной стоимости", "согласно ордеру № 417")
    assert "рассрочк" not in text_of(press.render(REDEMPTION_APPLICATION))


def test_a_free_application_without_a_category_says_that_none_is_stated(press: TypstPress) -> None:
    said(press, replace(FREE_APPLICATION, free_category=None), "не указано")


def test_a_changed_attachment_changes_the_bytes_that_are_signed(press: TypstPress) -> None:
    other = replace(FREE_APPLICATION, attachments=(replace(FREE_APPLICATION.attachments[0], digest=DIGEST[::-1]),))
    assert press.render(other) != press.render(FREE_APPLICATION)


def test_the_acceptance_tells_who_signed_when_and_when_it_was_accepted(press: TypstPress) -> None:
    said(
        press,
        ACCEPTANCE,
        "Уведомление о принятии заявления",
        ACCEPTANCE.application_number,
        DIGEST,
        "4 марта 2025 года, 19:41",
        "04.03.2025, 18:02",
        "331400550ed398fd96e98c1ed4f9e18a340683da",
        "через представителя",
        "Дата регистрации",
        "5 марта 2025 года",
        "4 апреля 2025 года",
        "зарегистрировано следующим рабочим днём",
        "Последний день: 7 марта 2025 года",
    )


def test_an_acceptance_within_hours_does_not_speak_of_the_next_day(press: TypstPress) -> None:
    same_day = replace(ACCEPTANCE, registered_on=ACCEPTANCE.accepted_at.date())
    assert "следующим рабочим днём" not in text_of(press.render(same_day))


# Return, hearing, commission, decision


def test_the_return_says_what_is_missing_what_to_do_and_how_to_complain(press: TypstPress) -> None:
    said(
        press,
        RETURN,
        "это не отказ в приватизации",
        "отсутствует",
        "срок истёк",
        RETURN.lacking[1].what,
        "Услуга по-прежнему бесплатна",
        article("O437/p6-end").ru,
        article("PSL/19-1-3").ru,
        "3 месяца",
        "последний день: 7 июля 2025 года",
        "5 рабочих дней",
        "15 рабочих дней",
    )


def test_the_preliminary_notice_says_when_where_and_how_to_object(press: TypstPress) -> None:
    said(
        press,
        PRELIMINARY_REFUSAL,
        "Это ещё не отказ",
        "26 марта 2025 года, 15:00",
        PRELIMINARY_REFUSAL.hearing_place,
        "2 рабочих дня",
        article("O437/p10").ru,
        article("APPC/73-1").ru,
        GROUNDS[0].facts,
        article("HL/13-10-1").ru,
    )
    written = replace(PRELIMINARY_REFUSAL, written=True)
    said(press, written, "Письменная позиция ожидается до", "письменная", "приходить не нужно", "Куда направить")
    assert "высказать на заслушивании" not in text_of(press.render(written))


def test_the_minutes_of_a_hearing_say_who_was_there_and_what_was_said(press: TypstPress) -> None:
    said(press, HEARING_MINUTES, *HEARING_MINUTES.present, *HEARING_MINUTES.statements.split("\n"), "3 рабочих дня")
    said(press, replace(HEARING_MINUTES, attended=False, statements=""), "не явился", "Заявлений не было")
    silent = replace(HEARING_MINUTES, attended=False, statements="", written=True)
    said(press, silent, "письменной позиции к назначенному времени не поступило")
    assert "не явился" not in text_of(press.render(silent))


def test_a_paper_claims_no_signature_that_nobody_gives(press: TypstPress) -> None:
    eds = "Электронной цифровой подписью"
    for paper in (RETURN, PASSING_ON, PRELIMINARY_REFUSAL, HEARING_MINUTES):
        said(press, paper, "Документ составил(а)")
        assert eds not in text_of(press.render(paper)), paper.kind
    agreement = text_of(press.render(AGREEMENT))
    assert agreement.count(eds) == 2, "the head of the provider and the recipient (p.6)"


def test_the_minutes_of_the_commission_explain_the_outcome_with_its_denominator(press: TypstPress) -> None:
    said(
        press,
        ADOPTED_MINUTES,
        "Отведены из-за конфликта интересов: 1. Они не входят в счёт, осталось: 5.",
        "Для кворума должны проголосовать не меньше 4",
        "Большинство считается от числа",
        "Большинство за: решение о приватизации принято.",
        "Разрешить приватизацию жилища: безвозмездно.",
        "Өтініш берушінің туысы екенін мәлімдеді.",
        "Анықтаманың мерзімі қайта тексерілуі керек еді.",
        ADOPTED_MINUTES.rules.source,
    )
    challenged = Challenge("Тестова Нина", "Мы спорили о подвале (пример).", "Спор окончен (пример).")
    said(press, replace(ADOPTED_MINUTES, challenges=(challenged,)), *astuple(challenged), "Почему отклонён")


def test_the_minutes_do_not_refuse_anybody_who_was_not_heard(press: TypstPress) -> None:
    said(press, REJECTED_MINUTES, "Отказать в приватизации жилища", GROUNDS[1].facts)
    unheard = text_of(press.render(replace(REJECTED_MINUTES, heard=False)))
    assert "Отказать" not in unheard
    assert "заслушивается" in unheard


def test_the_decision_names_dwelling_owners_terms_and_next_steps(press: TypstPress) -> None:
    said(
        press,
        DECISION,
        "РЕШИЛА разрешить",
        "54,3 м²",
        "Үлгіұлы Ерасыл Асанұлы",
        "в том числе несовершеннолетних",
        article("HL/13-8-2").ru,
        "10 апреля 2025 года",
        "30 календарных дней",
        "Үлгібаева Ғалия Әділқызы",
    )


def test_a_decision_that_grants_less_gives_its_reasons(press: TypstPress) -> None:
    said(press, PARTLY_GRANTED, "удовлетворены не полностью", GROUNDS[0].facts, "первоначальный взнос 30 %")


def test_the_refusal_has_reasons_facts_articles_the_hearing_and_the_way_to_complain(press: TypstPress) -> None:
    said(
        press,
        REFUSAL,
        "РЕШИЛА отказать",
        *(ground.facts for ground in GROUNDS),
        article("O437/app3-9-2").ru,
        article("PSL/19-1-2-1").ru,
        REFUSAL.heard.position,
        REFUSAL.heard.found,
        "Заслушивание: 26 марта 2025 года",
        "Куда подать",
        REFUSAL.issue.place.ru,
        "руководитель услугодателя",
        "статья 136 АППК",
        "приостанавливает исполнение",
    )
    waived = replace(REFUSAL, heard=replace(REFUSAL.heard, held_on=None, position="", found=""))
    said(press, waived, "отказался от заслушивания", "Возражений от заявителя не поступило")


@pytest.mark.parametrize("code", SUB_REASONS)
def test_every_sub_reason_of_the_law_can_be_printed(code: str) -> None:
    ground = SUB_REASONS[code].ground
    assert layout(replace(REFUSAL, grounds=(Stated(str(ground), code, "…"),)))


def test_a_ground_the_law_does_not_know_is_not_printed() -> None:
    with pytest.raises((KeyError, ValueError)):
        layout(replace(REFUSAL, grounds=(Stated("4", "13-9", "…"),)))
    with pytest.raises(KeyError):
        layout(replace(REFUSAL, grounds=(Stated("2", "no_such", "…"),)))


# Agreement and schedule


def test_the_agreement_names_both_sides_the_price_and_the_providers_own_clauses(press: TypstPress) -> None:
    said(
        press,
        AGREEMENT,
        "БИН 123456789021",
        "действующего на основании Положения",
        "6 543 210,50 ₸",
        "лет – 7, первоначальный взнос – 40 %",
        "общую совместную собственность всех приобретателей",
        "органа опеки и попечительства",
        "(основание: типовой договор акимата)",
        article("HL/17").ru,
    )


def test_a_free_agreement_asks_for_no_money_and_a_single_owner_shares_with_nobody(press: TypstPress) -> None:
    free = replace(AGREEMENT, price=replace(AGREEMENT.price, basis=Basis.FREE), owners=AGREEMENT.owners[:1], clauses=())
    words = text_of(press.render(free))
    assert "безвозмездно, оплата не производится" in words
    assert "₸" not in words
    assert "совместную" not in words
    assert "попечительства" not in words


def test_the_price_at_once_is_due_within_the_term_of_the_law(press: TypstPress) -> None:
    whole = replace(AGREEMENT, price=replace(AGREEMENT.price, basis=Basis.REDEMPTION, instalments=None))
    said(press, whole, "Срок: 30 календарных дней")


def test_the_schedule_adds_up_and_ends_at_nothing(press: TypstPress) -> None:
    printed = text_of(press.render(SCHEDULE))
    assert sum(part.amount_tiyn for part in SCHEDULE.parts) == 6_543_210_50
    assert printed.count("очередной платёж") == len(SCHEDULE.parts) - 1
    assert " 0,00 ₸" in printed.replace("\xa0", " ")
    assert "12.05.2025" in printed


def test_the_schedule_of_a_free_dwelling_says_that_nothing_is_owed(press: TypstPress) -> None:
    free = replace(SCHEDULE, basis=Basis.FREE, parts=(), payee=None)
    said(press, free, "платить ничего не нужно")


# The parts


def test_a_text_without_english_is_printed_in_russian_there() -> None:
    assert Text("қала", "город").of("en") == "город"
    assert say(FORM, "number", number=Text("А", "Б", "C")) == Text("№ А", "№ Б", "No. C")


def test_moments_are_said_by_the_clock_of_their_own_zone() -> None:
    assert moment(ACCEPTANCE.sent_at).ru == "4 марта 2025 года, 19:41"
    assert moment(ACCEPTANCE.sent_at).kk == "2025 жылғы 4 наурыз, сағат 19:41"
    assert money(5_000_00).en == "5\xa0000\xa0₸"


def test_every_article_on_a_sample_is_in_the_sources() -> None:
    """A paper that cites a place the law does not hold does not lay out: KeyError."""
    for paper in PAPERS.values():
        assert layout(paper)
    with pytest.raises(KeyError):
        article("O437/p99")
    assert "O437/p10" in SOURCES


def test_the_qr_code_is_a_picture_of_the_address_alone() -> None:
    svg = qr_svg("https://shanyraq.example.kz/check/7KQ4-M2XD-9RTA")
    assert svg.startswith("<svg")
    assert svg != qr_svg("https://shanyraq.example.kz/check/7KQ4-M2XD-9RTB")


def test_every_kind_of_block_is_used_by_some_paper() -> None:
    used = {type(block) for paper in PAPERS.values() for block in paper.sheet().blocks}
    assert used == set(get_args(Block))


def test_the_pretend_press_makes_valid_files_that_differ_when_the_papers_do() -> None:
    press = PretendPress()
    made = {name: press.render(paper) for name, paper in PAPERS.items()}
    assert len(set(made.values())) == len(made)
    assert all(sniff(pdf) is FileKind.PDF for pdf in made.values())
    assert press.render(RETURN) == made["return"]
    assert len(PdfReader(io.BytesIO(made["return"])).pages) == 1


def test_a_paragraph_in_bold_or_small_is_still_a_paragraph(press: TypstPress) -> None:
    one = Para(Text("қалың", "жирный"), strong=True)
    two = Para(Text("ұсақ", "мелкий"), small=True)
    said(press, leaf(one, two), "жирный", "мелкий")


# The papers of a transfer


def test_the_deed_names_both_sides_what_it_rests_on_and_who_approves_it(press: TypstPress) -> None:
    said(
        press, DEED,
        "Акт приёма-передачи жилища", "«Лес Улги»", "000140000066", "20:313:001:117:34", "AKIM-2025-T-00004",
        "Руководитель территориального подразделения", "Мысалова Сәуле Үлгіқызы", "Тестов Павел Үлгіұлы", "Бекітеді",
    )  # fmt: skip


def test_a_petition_says_by_when_it_is_to_be_decided(press: TypstPress) -> None:
    said(press, PETITION, "15 календарных дней", "17 апреля 2025 года", "Кімге", "Комитет государственного имущества")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("industry_consent", "СОГЛАСОВЫВАЕМ передачу"),
        ("industry_refusal", "НЕ СОГЛАСОВЫВАЕМ передачу"),
        ("property_decision", "РЕШЕНО передать"),
        ("property_refusal", "РЕШЕНО отказать в передаче"),
    ],
)
def test_a_body_says_plainly_whether_it_agrees(press: TypstPress, name: str, expected: str) -> None:
    said(press, PAPERS[name], expected)


def test_a_body_that_says_no_prints_its_reasons(press: TypstPress) -> None:
    said(press, PAPERS["industry_refusal"], "Причины", "Квартира включена в ведомственный резерв.")
