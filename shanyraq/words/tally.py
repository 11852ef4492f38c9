"""How the commission's outcome came about, step by step, with the numbers of `procedure.tally.Outcome`."""

from shanyraq.words.phrase import Phrase, phrases

TALLY = phrases(
    seats=Phrase(
        kk="Комиссияда дауыс құқығы бар мүше саны: {seats}.",
        ru="Членов комиссии с правом голоса: {seats}.",
        en="Members of the commission with a vote: {seats}.",
    ),
    recused=Phrase(
        kk="Мүдделер қақтығысына байланысты шеттетілгені: {recused}. Олар есепке кірмейді, қалғаны: {eligible}.",
        ru="Отведены из-за конфликта интересов: {recused}. Они не входят в счёт, осталось: {eligible}.",
        en="Recused for a conflict of interest: {recused}. They do not count, which leaves {eligible}.",
    ),
    nobody_recused=Phrase(
        kk="Ешкім шеттетілген жоқ, есептелетіні: {eligible}.",
        ru="Никто не отведён, в счёт входят: {eligible}.",
        en="Nobody is recused; {eligible} count.",
    ),
    quorum_needed=Phrase(
        kk="Кворум үшін кемінде {quorum} мүше дауыс беруі керек ({rule_of}/{rule_in}).",
        ru="Для кворума должны проголосовать не меньше {quorum} (доля {rule_of}/{rule_in}).",
        en="The quorum is {quorum} members voting ({rule_of} of every {rule_in}).",
    ),
    quorum_reached=Phrase(
        kk="Дауыс бергені: {voted} – кворум бар.",
        ru="Проголосовали: {voted} – кворум есть.",
        en="Voted: {voted}. There is a quorum.",
    ),
    quorum_missing=Phrase(
        kk="Дауыс бергені: {voted} – кворум жоқ, шешім қабылданбады. Жаңа отырыс керек.",
        ru="Проголосовали: {voted} – кворума нет, решение не принято. Нужно новое заседание.",
        en="Voted: {voted}. There is no quorum and no decision; a new sitting is needed.",
    ),
    majority_needed=Phrase(
        kk="Қабылдау үшін {majority_base} дауыстың жартысынан көбі жақтап берілуі керек. Жақтағаны: {in_favour}, "
        "қарсысы: {against}, қалыс қалғаны: {abstained}.",
        ru="Для принятия нужно больше половины от {majority_base}. За: {in_favour}, против: {against}, "
        "воздержались: {abstained}.",
        en="More than half of {majority_base} is needed. In favour: {in_favour}, against: {against}, "
        "abstained: {abstained}.",
    ),
    majority_reached=Phrase(
        kk="Көпшілік жақтады: жекешелендіру туралы шешім қабылданды.",
        ru="Большинство за: решение о приватизации принято.",
        en="The majority is in favour: privatization is decided.",
    ),
    majority_missing=Phrase(
        kk="Көпшілік дауыс жиналмады: шешім қабылданбады.",
        ru="Большинства нет: решение не принято.",
        en="There is no majority: privatization is not decided.",
    ),
    tie=Phrase(
        kk="Дауыстар тең бөлінді: {in_favour} және {against}.",
        ru="Голоса разделились поровну: {in_favour} и {against}.",
        en="The votes are equal: {in_favour} and {against}.",
    ),
    casting_vote=Phrase(
        kk="Комиссия регламенті бойынша төрағалық етушінің дауысы шешуші, ол жақтады: шешім қабылданды.",
        ru="По правилам комиссии решает голос председательствующего, он за: решение принято.",
        en="By the commission’s rules the presiding member’s vote decides, and it was in favour: it is decided.",
    ),
)
"""Each step may use any of: seats, recused, eligible, quorum, voted, in_favour, against, abstained, majority_base,
rule_of, rule_in."""
