"""The preview: what it writes again, and what it shows when a build fails."""

from types import SimpleNamespace

import pytest
from mkdocs.exceptions import Abort, BuildError

from tools.site.engine.preview import keep_serving

PAGE = b'<html><body dir="ltr"><p>old</p></body></html>'


def server(*errors: BaseException | None) -> SimpleNamespace:
    """Return a preview whose builds end with these errors, None for a good one."""
    ends = iter(errors)

    def build() -> None:
        """End as planned; MkDocs wraps a BuildError in an Abort."""
        error = next(ends)
        try:
            if error:
                raise error
        except BuildError:
            raise Abort("Aborted with a BuildError!")  # noqa: B904

    made = SimpleNamespace(builder=build, _inject_js_into_html=lambda page, epoch: page)
    keep_serving(made)
    return made


def test_a_failed_build_is_told_above_the_last_pages() -> None:
    """Its message stands on the page, and goes when the next build succeeds."""
    preview = server(BuildError("docs/a.md:3: <b> is gone; make it"), None)
    preview.builder()
    shown = preview._inject_js_into_html(PAGE, 1)
    assert b'<body dir="ltr"><pre role="alert"' in shown and b"<p>old</p>" in shown
    assert b"docs/a.md:3: &lt;b&gt; is gone; make it" in shown
    preview.builder()
    assert preview._inject_js_into_html(PAGE, 2) == PAGE


def test_a_mistake_of_the_machinery_is_told_with_its_place(
    capsys: pytest.CaptureFixture,
) -> None:
    """The terminal has the traceback, the page its last line."""
    preview = server(KeyError("x"))
    preview.builder()
    assert b"KeyError" in preview._inject_js_into_html(PAGE, 1)
    assert "Traceback" in capsys.readouterr().err
