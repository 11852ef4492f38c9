"""Every address of the site stands in urls.txt with its guard: who may open it is decided in the open."""

from collections.abc import Iterator
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

from shanyraq.web.guards import Guard, guard_of

LISTED = Path(__file__).with_name("urls.txt")


def addresses(resolver: URLResolver, prefix: str = "/", space: str = "") -> Iterator[tuple[str, str, URLPattern]]:
    for pattern in resolver.url_patterns:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from addresses(pattern, address, inner)
        else:
            yield address, f"{space}{pattern.name or '-'}", pattern


def said(guard: Guard | None) -> str:
    if guard is None:
        return "NO GUARD"
    if guard.roles:
        return f"{guard.audience}: {' '.join(sorted(role.value for role in guard.roles))}"
    return guard.audience


def every_address() -> list[str]:
    """The page of components is left out: it stands in a demo alone, and a test before this one may have begun one."""
    found = (one for one in addresses(get_resolver()) if not one[1].startswith("components:"))
    return sorted(f"{address}\t{name}\t{said(guard_of(pattern.callback))}" for address, name, pattern in found)


def test_every_address_is_listed_with_its_guard() -> None:
    """After a change that is meant: python -m tests.house.write_urls, and read the difference."""
    assert every_address() == LISTED.read_text().splitlines()


def test_no_address_is_without_a_guard() -> None:
    assert [line for line in every_address() if line.endswith("NO GUARD")] == []


def test_every_address_has_a_name_of_its_own() -> None:
    names = [line.split("\t")[1] for line in every_address()]
    assert "-" not in names
    assert [name for name in set(names) if names.count(name) > 1] == []
