"""Nothing private is published: no key, no password, no link meant for a few."""

import re
from collections.abc import Iterator

REVOKE = "Remove it, and revoke it where it was made: who fetched it still has it."
DROP = "Remove it, or link a public page."
# What it is -> how it looks; the forms that the services themselves document.
SECRETS = {
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a GitHub token": r"gh[opusr]_[A-Za-z0-9]{30,}",
    "a GitHub token of its own rights": r"github_pat_\w{40,}",
    "a GitLab token": r"glpat-[\w-]{20,}",
    "a Hugging Face token": r"hf_[A-Za-z]{30,}",
    "an AWS key": r"A(?:KI|SI)A[A-Z0-9]{16}\b",
    "a Google key": r"AIza[\w-]{35}",
    "a Slack token": r"xox[abeprs]-[\w-]{10,}",
    "a key of an AI service": r"\bsk-(?:ant-|proj-)?[\w-]{20,}",
    "a PyPI token": r"pypi-Ag[\w-]{40,}",
    "a signed token": r"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}",
    "a password in an address": r"https?://[^\s/:@\"'`]+:[^\s/@\"'`]+@\w",
    "a key in an address": (
        r"https?://[^\s\"'`)>]*[?&](?:access_token|api_?key|auth|key|password|pwd|secret|"
        r"sig|signature|token|x-amz-signature)=[\w%.~+/-]{6,}"
    ),
    "a web hook": (
        r"https://(?:hooks\.slack\.com/services|discord(?:app)?\.com/api/webhooks|"
        r"[\w.-]+\.webhook\.office\.com)/\S+"
    ),
}
LINKS = {
    "a meeting": (
        r"https?://(?:[\w-]+\.)?(?:zoom\.us/(?:j|my|w|s)/|zoom\.us/rec/|meet\.google\.com/|"
        r"teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)/|[\w-]+\.webex\.com/|"
        r"meet\.jit\.si/|whereby\.com/|us\d+web\.zoom\.us/)\S*"
    ),
    "a group": (
        r"https?://(?:discord\.gg/|discord(?:app)?\.com/(?:invite|channels)/|"
        r"chat\.whatsapp\.com/|t\.me/(?:joinchat/|\+)|join\.slack\.com/|"
        r"[\w-]+\.slack\.com/)\S*"
    ),
    "a private document": (
        r"https?://(?:(?:docs|drive)\.google\.com/|(?:www\.)?dropbox\.com/s(?:cl)?/|"
        r"(?:1drv\.ms|onedrive\.live\.com)/|[\w-]+\.sharepoint\.com/|"
        r"(?:www\.)?notion\.so/|[\w-]+\.atlassian\.net/|app\.box\.com/s/)\S*"
    ),
    "a machine of a private network": (
        r"https?://(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|"
        r"[\w.-]+\.(?:internal|corp|lan|local))\b\S*"
    ),
    "a file of one's own machine": r"file:/{3}\S+",
}
FOUND = [
    *((re.compile(look), f"{what}. {REVOKE}") for what, look in SECRETS.items()),
    *((re.compile(look), f"a link to {what}. {DROP}") for what, look in LINKS.items()),
]


def problems(path: str, text: str) -> Iterator[str]:
    """Say what the text of a file gives away, without repeating it."""
    if path.startswith("tests/"):  # they hold examples of what is refused
        return
    said: dict[int, str] = {}
    for look, told in FOUND:
        for found in look.finditer(text):
            said.setdefault(text.count("\n", 0, found.start()) + 1, told)
    for number, told in sorted(said.items()):
        yield f"{path}:{number}: this looks like {told}"
