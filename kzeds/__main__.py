"""`python -m kzeds verify FILE`: judge a signed file from the command line, offline.

Exit status: 0 valid, 1 invalid, 3 indeterminate, 2 bad usage (one line on standard error).
The one module of the package that knows the disk and the clock.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn, TypeVar

from kzeds.armour import binary, blocks
from kzeds.errors import KzedsError
from kzeds.policy import Contour, KeyUse, Policy, RevocationRule
from kzeds.reasons import MEANINGS, Result
from kzeds.revocation.crl import Crl
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import TrustStore
from kzeds.verdict import SignerVerdict, Verdict, written
from kzeds.verify import verify
from kzeds.x509.certificate import Certificate
from kzeds.x509.person import Role

EXIT = {Result.VALID: 0, Result.INVALID: 1, Result.INDETERMINATE: 3}
BAD_USAGE = 2
CERTIFICATES = frozenset({".cer", ".crt", ".der", ".pem"})
LISTS = frozenset({".crl"})
LARGEST = 256 * 1024 * 1024
"""Octets of a file that are read at most: the limits of the package are below it."""

_Parsed = TypeVar("_Parsed")


class _Parser(argparse.ArgumentParser):
    """argparse prints its whole usage for a slip of the finger; here it is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_USAGE, f"kzeds: {' '.join(message.split())}\n")


class _BadUsageError(Exception):
    """Something that was named on the command line cannot be read."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    options = _parser().parse_args(arguments)
    try:
        verdict = _verify(options)
    except (_BadUsageError, OSError) as error:
        print(f"kzeds: {' '.join(str(error).split())}", file=sys.stderr)
        return BAD_USAGE
    text = json.dumps(verdict.as_json(), ensure_ascii=False, indent=2) if options.json else _text(verdict)
    # Names are Kazakh and Russian: in octets, so that no locale makes a traceback of them.
    sys.stdout.buffer.write(f"{text}\n".encode())
    return EXIT[verdict.result]


def _parser() -> _Parser:
    parser = _Parser(prog="python -m kzeds", description="Kazakhstan's electronic digital signatures, offline.")
    command = parser.add_subparsers(required=True, metavar="verify").add_parser(
        "verify", help="judge a signed file: CMS, XML, SOAP, certificate, CRL, OCSP answer or timestamp"
    )
    add = command.add_argument
    add("file", type=Path, metavar="FILE")
    add("--content", type=Path, metavar="FILE", help="what a detached signature is over")
    add("--trust", type=Path, metavar="DIR", action="append", default=[], help="certificates of trusted authorities")
    add("--crl", type=Path, metavar="DIR", action="append", default=[], help="revocation lists (.crl)")
    add("--ocsp", type=Path, metavar="FILE", action="append", default=[], help="an OCSP answer")
    add(
        "--at", type=_moment, metavar="TIME", help="the moment of the judgement, 2026-07-20T12:00:00Z; now if not given"
    )
    add("--received", type=_moment, metavar="TIME", help="when the signature came; --at if not given")
    add("--contour", type=Contour, choices=list(Contour), default=Contour.PRODUCTION)
    add("--role", type=Role, choices=list(Role), action="append", default=[], help="one of these roles is demanded")
    add("--iin", help="the individual identification number that is demanded")
    add("--bin", help="the business identification number that is demanded")
    add("--use", type=KeyUse, choices=list(KeyUse), default=KeyUse.SIGN, help="what the key must be for")
    add("--revocation", type=RevocationRule, choices=list(RevocationRule), default=RevocationRule.DEMANDED)
    add("--require-timestamp", action="store_true")
    add("--element", metavar="ID", help="Id of the one XML element that has to be signed")
    add("--json", action="store_true", help="one JSON document on standard output")
    return parser


def _verify(options: argparse.Namespace) -> Verdict:
    now = options.at or datetime.now(UTC)
    policy = Policy(
        contour=options.contour,
        at=now,
        received=options.received,
        roles=frozenset(options.role),
        iin=options.iin,
        bin=options.bin,
        key_use=options.use,
        revocation=options.revocation,
        require_timestamp=options.require_timestamp,
    )
    trust = TrustStore.of(_certificates(options.trust), contour=policy.contour)
    if trust.refused:
        print(f"kzeds: {len(trust.refused)} authorities of the test contour are not trusted here", file=sys.stderr)
    return verify(
        _read(options.file),
        policy=policy,
        trust=trust,
        content=_read(options.content) if options.content else None,
        crls=[_parsed(path, _crl) for path in _files(options.crl, LISTS)],
        ocsp=[_parsed(path, _ocsp) for path in options.ocsp],
        demanded=options.element,
    )


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text}: a time without its zone; write {text}Z for UTC")
    return moment


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _BadUsageError(f"{path}: larger than {LARGEST} octets")
    return data


def _files(places: Sequence[Path], suffixes: frozenset[str]) -> Iterator[Path]:
    """The files that are named, and those with a fitting suffix in the folders that are named, and below them."""
    for place in places:
        if not place.exists():
            raise _BadUsageError(f"{place}: no such file or folder")
        if not place.is_dir():
            yield place
            continue
        yield from sorted(one for one in place.rglob("*") if one.suffix.lower() in suffixes and one.is_file())


def _certificates(places: Sequence[Path]) -> list[Certificate]:
    return [one for path in _files(places, CERTIFICATES) for one in _parsed(path, _bundle)]


def _parsed(path: Path, parse: Callable[[bytes], _Parsed]) -> _Parsed:
    try:
        return parse(_read(path))
    except KzedsError as error:
        raise _BadUsageError(f"{path}: {error}") from error


def _bundle(data: bytes) -> list[Certificate]:
    found = [block.decoded() for block in blocks(data) if block.label == "CERTIFICATE"]
    return [Certificate.parse(one) for one in found or [binary(data)]]


def _crl(data: bytes) -> Crl:
    return Crl.parse(binary(data))


def _ocsp(data: bytes) -> OcspResponse:
    return OcspResponse.parse(binary(data))


# ---------------------------------------------------------------- for people


def _text(verdict: Verdict) -> str:
    lines = [f"{verdict.result.value.upper()}  ({verdict.format.value})"]
    lines += [f"  {MEANINGS[reason].text} [{reason}]" for reason in verdict.reasons]
    for number, signer in enumerate(verdict.signers, start=1):
        lines += ["", *_signer_lines(number, signer)]
    return "\n".join(map(_printable, lines))


def _printable(line: str) -> str:
    """A name in a certificate may hold line feeds and commands for a terminal: they are shown and not done."""
    return "".join(letter if letter.isprintable() else f"\\x{ord(letter):02x}" for letter in line)


def _signer_lines(number: int, signer: SignerVerdict) -> Iterator[str]:
    holder, revocation = signer.holder, signer.revocation
    yield f"{number}. {signer.name or 'unknown'}: {signer.result}"
    if holder is not None:
        numbers = [f"IIN {holder.iin}" if holder.iin else "", f"BIN {holder.bin}" if holder.bin else ""]
        yield "   " + ", ".join(filter(None, [*numbers, holder.organisation or "", *signer.roles]))
    yield f"   signature {signer.signature} ({signer.algorithm or 'unknown algorithm'}), chain {signer.chain}"
    period = signer.validity or "unknown"
    yield f"   at {written(signer.time_that_counts)} ({signer.time_source}): certificate {period},"
    why = [revocation.source or "", revocation.reason or "", written(revocation.at) or ""]
    yield f"   revocation {revocation.status} {' '.join(filter(None, why))}".rstrip()
    if signer.timestamp is not None:
        yield f"   timestamp {signer.timestamp.status} {written(signer.timestamp.time) or ''}".rstrip()
    for reason in signer.reasons:
        yield f"   - {MEANINGS[reason].text} [{reason}]"


if __name__ == "__main__":
    sys.exit(main())
