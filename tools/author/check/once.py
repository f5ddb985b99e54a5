"""Says each fault once, whichever of the checks have seen it."""

import re
from collections.abc import Iterable

PAGE = re.compile(r"docs/\S+?:\d+: (?=snippets/)")  # where a program is shown
# How the first lines of messages of one fault look; the groups say which fault it is.
PY = r"(\S+\.py):\d+: "
SAME = [re.compile("|".join(looks)) for looks in (
    [r"(snippets/\S+/)[^/]+\.py: .*there is no (\S+)$", r"(\S+) does not exist: ",
     r"leads to (\S+), which does not exist", r"stale, there is no (\S+\.py)\."],
    [r"(\S+?)(?::\d+)*: (?:not|a character that is not) UTF-8"],
    [rf"{PY}(?:raised (?:Syntax|Indentation|Tab)Error|is no Python)"],
    [rf"{PY}(?:raised NameError: name|Undefined name) ['`](\w+)"],
    [rf"{PY}(?:raised ModuleNotFoundError: No module named|imports) ['`](\w+)"],
    [rf"{PY}(?:raised \w+: .*(?:NVIDIA|CUDA|XPU|MPS)|.*(?:written by hand|one kind of machine))"],
    [rf"{PY}raised AttributeError: module '(\S+)' has no attribute '(\w+)'",
     rf"{PY}\S+ has no entry for (\S+)\.(\w+)\. "],
    [rf"{PY}(?:raised BdbQuit|breakpoint)"],
    [r"(\S+\.py)(?::\d+)?: .*runs offline"],
    [r"(\S+:\d+): a fence"],
    [r"(\S+:\d+): .*(?:an anchor that|a heading that)"],
    [r"(\S+:\d+): .*the picture's text alternative"],
)]  # fmt: skip


# A file that can't be read has one fault; what others say of it follows from that.
UNREADABLE = re.compile(
    r"(\S+?)(?::\d+)?: (?:begins with a byte order mark|has front matter that is not YAML|"
    r"this block is never closed|not UTF-8|a character that is not UTF-8)"
)
FOLLOWS = re.compile(r"no snippet and no lab uses|is introduced here, says")
# Whether a number is printed is known when the outputs are those of the programs.
STALE = re.compile(r"(docs/\S+?):\d+: .*prints(?:, but there is no| something else than)")
UNPRINTED = re.compile(r"(docs/\S+?):\d+: nothing in this section prints")
# The template of a chapter says in comments what goes where.
TEMPLATE = re.compile(r"(docs/\S+?):\d+: still the text of the template")
COMMENT = re.compile(r"(docs/\S+?):\d+: a comment, which")


def once(sources: Iterable[Iterable[str]]) -> list[str]:
    """Join what each of several checks says; of a fault that an earlier one named, say no more."""
    kept: dict[str, None] = {}
    known: set[tuple] = set()
    for told in sources:
        first = {PAGE.sub("", text): text for text in reversed([*told])}
        new = {text: _fault(text) for text in reversed(first.values())}
        kept |= dict.fromkeys(text for text, fault in new.items() if fault not in known)
        known.update(new.values())
    unread = {found[1] for text in kept if (found := UNREADABLE.match(text))}
    stale = {found[1] for text in kept if (found := STALE.match(text))}
    copied = {found[1] for text in kept if (found := TEMPLATE.match(text))}
    return [text for text in kept if not _follows(text, unread, stale, copied)]


def _follows(message: str, unread: set[str], stale: set[str], copied: set[str]) -> bool:
    """Tell whether a message follows from a file that can't be read, is old, or a template."""
    if found := COMMENT.match(message):
        return found[1] in copied | unread
    if found := UNPRINTED.match(message):
        return found[1] in stale | unread
    of = message.partition(":")[0] in unread and not UNREADABLE.match(message)
    return of or bool(unread and FOLLOWS.search(message))


def _fault(message: str) -> tuple:
    """Return which fault a message is about, as far as its first line tells."""
    own = PAGE.sub("", message)
    for look in SAME:
        if found := look.search(own.partition("\n")[0]):
            return look, "".join(filter(None, found.groups()))
    return (own,)
