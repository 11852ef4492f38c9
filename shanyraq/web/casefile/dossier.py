"""The case as one file that anybody can verify, handed out for keeping."""

from django.http import HttpRequest, HttpResponse

from shanyraq.chancery.dossier import Looker, dossier
from shanyraq.outside.files.shape import FileDamaged, FileProblem
from shanyraq.web.errors import error_page
from shanyraq.web.language import current_lang
from shanyraq.web.today import now
from shanyraq.words.files import FILES


def dossier_file(request: HttpRequest, looker: Looker) -> HttpResponse:
    """The ZIP to be saved; a page that says so when a stored file is gone or changed."""
    try:
        made = dossier(looker, now())
    except FileProblem as problem:
        code = "damaged" if isinstance(problem, FileDamaged) else "missing"
        return error_page(request, 503, [FILES.say(code, current_lang())])
    response = HttpResponse(made, content_type="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="dossier-{looker.page.number}.zip"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
