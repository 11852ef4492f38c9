"""Who is looking: the signed-in account, the person behind it and the post they speak from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.web.language import current_lang
from shanyraq.words.phrase import Lang

ACCOUNT_KEY = "account"
"""Session key of the signed-in account's identifier."""

POST_KEY = "post"
"""Session key of the post the account speaks from; absent when it speaks as a citizen."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post of a member of staff: a role in an organisation."""

    role: Role
    organisation: OrganisationId
    organisation_name: str = ""

    @property
    def key(self) -> str:
        """How the session and the address name this post."""
        return f"{self.role.value}@{self.organisation}"


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in account. `current_post` is None when the person looks as a citizen."""

    account_id: str
    person_id: PersonId
    name: str
    posts: tuple[Post, ...] = ()
    current_post: Post | None = None

    def by(self, citizen_role: Role = Role.APPLICANT) -> By:
        """The actor of a command: from the current post, or as a citizen in `citizen_role`."""
        if self.current_post is None:
            return By(citizen_role, self.person_id)
        return By(self.current_post.role, self.person_id, self.current_post.organisation)


class NamesRow(Protocol):
    """A name in three languages."""

    def text(self, lang: Lang, /) -> str: ...


class PostRow(Protocol):
    """What a reader of accounts tells of one post."""

    @property
    def role(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def organisation_names(self) -> NamesRow: ...


class AccountRow(Protocol):
    """What a reader of accounts tells of one account."""

    @property
    def account_id(self) -> str: ...
    @property
    def person_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def posts(self) -> tuple[PostRow, ...]: ...


AccountReader = Callable[[str], AccountRow | None]


class ActedRequest(HttpRequest):
    """A request whose actor is known; None when nobody is signed in."""

    actor: Actor | None


def actor_from(row: AccountRow, post_key: str | None) -> Actor:
    """The actor of an account, organisations named in the reader's language; an unknown post gives the first one."""
    lang = current_lang()
    posts = tuple(Post(Role(one.role), one.organisation, one.organisation_names.text(lang)) for one in row.posts)
    chosen = next((post for post in posts if post.key == post_key), posts[0] if posts else None)
    return Actor(row.account_id, row.person_id, row.name, posts, chosen)


def _read(request: HttpRequest) -> Actor | None:
    account_id = request.session.get(ACCOUNT_KEY)
    if not account_id:
        return None
    reader = cast(AccountReader, import_string(settings.SHANYRAQ_ACCOUNT_READER))
    row = reader(str(account_id))
    return None if row is None else actor_from(row, request.session.get(POST_KEY))


def actor_of(request: HttpRequest) -> Actor | None:
    """The signed-in actor of a request, or None."""
    return cast(Actor | None, getattr(request, "actor", None))


class ActorMiddleware:
    """Sets `request.actor`. Stands after the session and the locale middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        cast(ActedRequest, request).actor = _read(request)
        return self._get_response(request)
