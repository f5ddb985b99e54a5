/* What the theme's own script leaves undone for keyboards and screen readers.
   Without this script the page is complete: every box that may scroll can be focused. */
{
  const boxes = ".highlight > pre, .formula, .md-typeset__scrollwrap";

  /** Only boxes that do scroll are stops of the Tab key. */
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth;
      scrolls ? target.setAttribute("tabindex", "0") : target.removeAttribute("tabindex");
    }
  });

  /** The theme wraps each copy button in an unnamed landmark, now and then twice. */
  const tidy = (nav) => {
    if (nav.parentElement.querySelector(".md-code__nav") !== nav) nav.remove();
    else nav.setAttribute("role", "none");
  };

  /** The theme's annotation marks have no name. */
  const name = (mark) => {
    const number = mark.firstElementChild?.dataset.mdAnnotationId;
    mark.setAttribute("aria-label", `Note ${number}`);
  };

  const finish = () => {
    document.querySelectorAll(boxes).forEach((box) => sizes.observe(box));
    document.querySelectorAll(".md-code__nav:not([role])").forEach(tidy);
    document.querySelectorAll(".md-annotation__index:not([aria-label])").forEach(name);
  };

  new MutationObserver(finish).observe(document.body, { childList: true, subtree: true });
  finish();
}
