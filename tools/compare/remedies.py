"""What to do about an error that nobody announced, in the words of its likely cause."""

import re

NOTEBOOK = "That is a notebook's own, and a snippet is a plain program:"
ALONE = "Each program runs alone, in an empty folder:"
PAGE = "docs/contributing/add-a-snippet.md"
PACKAGE = (
    "Each program runs alone, with Python's own modules and the packages of requirements.in: "
    f"do without it, or add the package ({PAGE}, “A package that is not there yet”)."
)
WORDS = (
    "device = torch.accelerator.current_accelerator(check_available=True)",
    'device = device or torch.device("cpu")',
)
DEVICE = "\n    ".join(("Choose it in the book's words, and move with `.to(device)`:", *WORDS))
# What Python says, with the line that it quotes -> what to do.
LIKELY = {
    r"EOFError: EOF when reading": "Nobody types while the book is built: write the value "
    "into the program, in the place of input().",
    r"(?:sys\.argv|os\.environ)[\s\S]*(?:IndexError|KeyError): ": "It runs without arguments "
    "and with few variables: write the value into the program.",
    r"BdbQuit": "breakpoint() is left over. Remove it.",
    r"AssertionError": "The claim does not hold: correct it, or the program.",
    r"ModuleNotFoundError: ": PACKAGE,
    r"ImportError: attempted relative": f"{ALONE} write what it needs into it.",
    r"FileNotFoundError: |NotADirectoryError: ": f"{ALONE} make the data in code, or let it "
    "write the file before it reads it.",
    r"NameError: name '(?:display|get_ipython)'": f"{NOTEBOOK} use print().",
    r"NameError: name": "Define or import it. If the error is the subject, end the line that "
    "raises with `# raises NameError`.",
    r"(?m)^ +[!%]pip install": f"{NOTEBOOK} leave the line out. {PACKAGE}",
    r"(?m)^ +(?:(?:\w+ = ?)?[!%].*|\S+\?)$[\s\S]*SyntaxError: ": f"{NOTEBOOK} leave it out.",
    r"SyntaxError: '(?:await|async \w+)' outside": "Only a notebook awaits between its "
    "functions: put it into `async def main()`, and end with asyncio.run(main()).",
    r"SyntaxError: |IndentationError: |TabError: ": "Correct the syntax.",
    r"Error: .*(?:NVIDIA|CUDA|XPU|MPS|\bHIP)": DEVICE,
}
OTHERWISE = "Make it run through, or end the line that raises with `# raises {}`."


def likely(said: str) -> str:
    """Return what to do about an error, as far as the end of its traceback tells."""
    found = (told for look, told in LIKELY.items() if re.search(look, said))
    name = re.findall(r"^(\w[\w.]*)", said, re.MULTILINE)
    return next(found, OTHERWISE.format(name[-1] if name else "Exception"))
