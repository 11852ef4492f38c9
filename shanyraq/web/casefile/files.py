"""A stored file of a case handed out: shown by the browser, or saved."""

from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse

from shanyraq.chancery.case_files import digests_of
from shanyraq.chancery.opening import open_file
from shanyraq.outside.files.shape import FileDamaged, FileProblem
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.errors import error_page
from shanyraq.web.language import current_lang
from shanyraq.words.files import FILES

_SHOWN = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
_SUFFIXES = {"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"}


def handed_out(request: HttpRequest, page: CasePage, digest: Digest) -> HttpResponse:
    """The file if it belongs to the case; 404 for any other digest; a page that says so when it is gone or changed."""
    if digest not in digests_of(page):
        raise Http404(digest)
    return stored_file(request, digest, f"{page.number}-{digest[:8]}")


def calendar_file(content: bytes, stem: str) -> HttpResponse:
    """An invitation, to be saved and opened by the reader's own calendar."""
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{quote(stem)}.ics"'
    response.headers["Cache-Control"] = "private, no-store"
    return response


def stored_file(request: HttpRequest, digest: Digest, stem: str) -> HttpResponse:
    """A stored file under a name without its suffix. Whether the reader may have it is the caller's question."""
    try:
        opened = open_file(digest)
    except FileProblem as problem:
        code = "damaged" if isinstance(problem, FileDamaged) else "missing"
        return error_page(request, 503, [FILES.say(code, current_lang())])
    response = HttpResponse(opened.content, content_type=opened.media_type)
    name = quote(f"{stem}.{_SUFFIXES.get(opened.media_type, 'bin')}")
    way = "attachment" if "save" in request.GET else "inline"
    response.headers["Content-Disposition"] = f'{way}; filename="{name}"'
    response.headers["Cache-Control"] = "private, no-store"
    # Browsers show a PDF as an object on a page of their own making; the policy of our pages would leave it blank.
    response.headers["Content-Security-Policy"] = _SHOWN
    return response
