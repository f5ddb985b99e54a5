"""The answers to the exercises, at the end of the printed book."""

from dataclasses import dataclass
from html import escape

from bs4 import BeautifulSoup, Tag

from tools.paper.numbers import reference

TITLE = "Answers to the exercises"
SLUG = "answers"
SENTENCE = "Each complete program, answer filled in, was run when the book was built."


@dataclass(frozen=True)
class Answer:
    """An exercise's title and id, and its answer's id and content, all as HTML."""

    title: str
    asked: str
    id: str
    html: str


def taken_out(article: Tag, slug: str) -> list[Answer]:
    """Take each answer out of a chapter and leave there on which page it stands.

    Args:
        article: the chapter.
        slug: the chapter's name in the document.
    """
    found = []
    for number, fold in enumerate(article.select("details.success"), 1):
        exercise = fold.find_parent("details")
        if exercise is None:
            continue
        exercise["id"] = exercise.get("id") or f"{slug}--exercise-{number}"
        name = f"{slug}--answer-{number}"
        title = exercise.summary.decode_contents()
        fold.summary.decompose()
        found.append(Answer(title, exercise["id"], name, fold.decode_contents()))
        line = BeautifulSoup(
            f'<p class="answer-at">{reference(name, "Answer on page")}</p>',
            "html.parser",
        )
        fold.replace_with(line)
    return found


def section(answers: dict[str, list[Answer]]) -> str:
    """Return the HTML of the answers.

    Args:
        answers: those of each chapter, by its title.
    """
    parts = [f'<h1 aria-level="1">{TITLE}</h1><p>{SENTENCE}</p>']
    for title, found in answers.items():
        parts.append(f'<h2 aria-level="2">{escape(title)}</h2>')
        parts += [entry(answer) for answer in found]
    return "\n".join(parts)


def entry(answer: Answer) -> str:
    """Return the HTML of one answer, with the page of its exercise."""
    back = reference(answer.asked, "asked on page")
    return (
        f'<div class="answered" id="{answer.id}">'
        f'<p class="answer-to"><strong>{answer.title}</strong> <span>{back}</span></p>'
        f"{answer.html}</div>"
    )
