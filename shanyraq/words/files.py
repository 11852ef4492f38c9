"""What is said when a file cannot be taken: what happened, and what to do."""

from shanyraq.words.phrase import Phrase, Words

FILES = Words(
    {
        "empty": Phrase(
            kk="Файл бос: ішінде бірде-бір байт жоқ. Файлды қайта таңдаңыз.",
            ru="Файл пустой: в нём нет ни одного байта. Выберите файл ещё раз.",
            en="The file is empty: there is not one byte in it. Choose the file again.",
        ),
        "too_large": Phrase(
            kk="Файл 10 МБ-тан үлкен. Оны кішірейтіп немесе бірнеше файлға бөліп, қайта жүктеңіз.",
            ru="Файл больше 10 МБ. Уменьшите его или разделите на несколько файлов и загрузите снова.",
            en="The file is larger than 10 MB. Make it smaller or split it into several files, and upload it again.",
        ),
        "other_kind": Phrase(
            kk="Бұл PDF, JPEG немесе PNG емес. Құжатты осы үш түрдің бірінде сақтап немесе суретке түсіріп, "
            "қайта жүктеңіз.",
            ru="Это не PDF, не JPEG и не PNG. Сохраните документ в одном из этих трёх видов или сфотографируйте его "
            "и загрузите снова.",
            en="This is not a PDF, a JPEG or a PNG. Save the document as one of these three, or take a photograph "
            "of it, and upload it again.",
        ),
        "cut_short": Phrase(
            kk="Файл бүлінген немесе толық жүктелмеген: соңына дейін оқылмайды. Түпнұсқасын ашып, қайта сақтаңыз "
            "да, тағы бір рет жүктеңіз.",
            ru="Файл повреждён или загружен не полностью: он не читается до конца. Откройте исходный файл, сохраните "
            "его заново и загрузите ещё раз.",
            en="The file is damaged or did not arrive whole: it cannot be read to its end. Open the original, save "
            "it anew and upload it once more.",
        ),
        "two_kinds": Phrase(
            kk="Файл бір мезгілде екі түрлі файл болып оқылады, сондықтан оның не көрсететіні белгісіз. Құжатты "
            "PDF түрінде қайта сақтап немесе суретке түсіріп, жүктеңіз.",
            ru="Файл читается сразу как файлы двух видов, поэтому нельзя быть уверенным, что он показывает. Сохраните "
            "документ в PDF заново или сфотографируйте его и загрузите.",
            en="The file can be read as files of two kinds at once, so nobody can be sure what it shows. Save the "
            "document as PDF anew, or take a photograph of it, and upload that.",
        ),
        "missing": Phrase(
            kk="Бұл файл қоймадан табылмады. Бұл туралы жүйе әкімшісіне хабарланды.",
            ru="Этот файл не найден в хранилище. Об этом сообщено администратору системы.",
            en="This file was not found in the store. The administrator of the system has been told.",
        ),
        "damaged": Phrase(
            kk="Сақталған файл бастапқы файлға сәйкес келмейді, сондықтан ол көрсетілмейді. Бұл туралы жүйе "
            "әкімшісіне хабарланды.",
            ru="Сохранённый файл не совпадает с тем, что был принят, поэтому он не показан. Об этом сообщено "
            "администратору системы.",
            en="The stored file is no longer the one that was received, so it is not shown. The administrator of "
            "the system has been told.",
        ),
    }
)
"""Keys: `outside.files.Unfit`, and `missing` and `damaged` for what is found in the store."""
