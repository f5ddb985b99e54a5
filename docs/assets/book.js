/* What the theme's own script leaves undone for keyboards, screen readers and paper.
   Without this script the page is complete: every box that may scroll can be focused. */
{
  const boxes = ".highlight > pre, .twin-code, .formula, .md-typeset__scrollwrap";

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

  /** On paper nothing can be unfolded and dark pages cost ink; both are put back afterwards. */
  let folded = [];
  let scheme = "";
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .new-names, .compare)")];
    folded.forEach((fold) => (fold.open = true));
    scheme = document.body.dataset.mdColorScheme;
    document.body.dataset.mdColorScheme = "default";
  });
  addEventListener("afterprint", () => {
    folded.forEach((fold) => (fold.open = false));
    document.body.dataset.mdColorScheme = scheme;
  });

  new MutationObserver(finish).observe(document.body, { childList: true, subtree: true });
  finish();
}
