"""The clock of the demonstration: where it stands, and on to a later moment."""

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from shanyraq.chancery.demo_clock import NotAhead, go_on_to
from shanyraq.record.calendars import present_calendar
from shanyraq.web.casefile.fields import TimeField
from shanyraq.web.components.date_field import DateField
from shanyraq.web.entrance.session import way_back
from shanyraq.web.entrance.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now, today
from shanyraq.words.dates import say_date, say_datetime

MORNING: Final = time(10, 0)


class ClockForm(forms.Form):
    """The moment to go on to."""

    words = "clock"

    day = DateField()
    time = TimeField()

    def clean_day(self) -> date:
        """A day that the calendar knows."""
        day: date = self.cleaned_data["day"]
        last = present_calendar(today()).last
        if day > last:
            raise ValidationError("too far", code="far", params={"last": say_date(last, current_lang())})
        return day

    def moment(self) -> datetime:
        """The moment on the provider's clock."""
        return timezone.make_aware(datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"]))


@guard("public")
@require_http_methods(["GET", "HEAD", "POST"])
def demo_clock(request: HttpRequest) -> HttpResponse:
    """Say what time it is here, and go on to a later one; outside a demo there is no such page."""
    if not settings.DEMO:
        raise Http404
    form = ClockForm(request.POST if request.method == "POST" else None, initial=_next_morning())
    if form.is_valid():
        try:
            go_on_to(form.moment())
        except NotAhead:
            form.add_error("time", ValidationError("passed", code="past"))
        else:
            return SeeOther(way_back(request))
    return page(
        request, "entrance/clock.html", TEXT, form=form, next=way_back(request), at=say_datetime(now(), current_lang())
    )


def _next_morning() -> dict[str, Any]:
    calendar = present_calendar(today())
    day = today() if now().time() < MORNING else min(today() + timedelta(days=1), calendar.last)
    return {"day": calendar.next_working(day), "time": MORNING}
