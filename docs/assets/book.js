/* What the theme's own script leaves undone for keyboards, screen readers and paper.
   Without this script the page is complete: every box that may scroll can be focused. */
{
  const boxes = ".highlight > :is(pre, .scrolls), .partner-code, .formula, .md-typeset__scrollwrap";

  /** Only boxes that do scroll are stops of the Tab key. */
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth;
      scrolls ? target.setAttribute("tabindex", "0") : target.removeAttribute("tabindex");
    }
  });

  const said = document.createElement("div");
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);

  /** Pages read from a folder may not use the clipboard directly in every browser. */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = Object.assign(document.createElement("textarea"), { value: text });
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button.copy");
    if (!button) return;
    const block = button.parentElement;
    await copy(block.dataset.copy ?? block.querySelector("pre code").textContent);
    button.classList.add("done");
    said.textContent = "Copied";
    setTimeout(() => {
      button.classList.remove("done");
      said.textContent = "";
    }, 2000);
  });

  /** A finger cannot point: the first touch of a word tells what it means, the second one goes there. */
  const told = () => document.querySelector("a.term.told");
  document.addEventListener("click", (event) => {
    const term = event.target.closest("a.term");
    const before = told();
    before?.classList.remove("told");
    if (!term || term === before || event.pointerType !== "touch") return;
    event.preventDefault();
    event.stopPropagation();
    term.classList.add("told");
    said.textContent = term.title;
  }, true);

  document.addEventListener("click", (event) => {
    if (!event.target.closest("a.find")) return;
    event.preventDefault();
    document.querySelector("[data-md-component=search-query]").focus();
  }, true);

  /** While one reads, the header names the section, in front of the page's title. */
  let waits = false;
  const named = () => {
    waits = false;
    const line = document.querySelector("[data-md-component=header-topic] .md-ellipsis");
    if (!line) return;
    line.dataset.page ??= line.textContent.trim();
    const heads = [...document.querySelectorAll(".md-content h2[id]")];
    const read = heads.filter((it) => it.getBoundingClientRect().top < 100).pop();
    const words = read?.cloneNode(true);
    words?.querySelector(".headerlink")?.remove();
    line.textContent = read ? `${words.textContent} · ${line.dataset.page}` : line.dataset.page;
  };
  addEventListener("scroll", () => waits || (waits = requestAnimationFrame(named)), { passive: true });

  /** The colors are chosen with a button, made of a radio button; Enter alone would press it. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== " " || !event.target.matches(".md-option")) return;
    event.preventDefault();
    document.querySelector("[data-md-component=palette] label:not([hidden])").click();
  });

  const finish = () => {
    document.querySelectorAll(boxes).forEach((box) => sizes.observe(box));
  };

  /** A link leads to its place: what lies above it is laid out first, and keeps its size. */
  let led = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  addEventListener("click", () => (led = true), true);
  addEventListener("popstate", () => (led = false)); // who goes back stays where he was
  const arrive = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !led) return;
    const { style } = document.documentElement;
    style.setProperty("--book-unseen", "visible");
    setTimeout(() => {
      target.scrollIntoView();
      requestAnimationFrame(() => style.removeProperty("--book-unseen"));
    });
  };
  window.document$?.subscribe(arrive);

  /** The section that a result of the search leads to shows the words that were asked for. */
  const marked = () => {
    const url = new URL(location);
    const stems = url.searchParams.get("h")?.match(/[\p{L}\p{N}_]+/gu);
    const article = document.querySelector(".md-content article");
    const place = url.hash ? document.getElementById(url.hash.slice(1)) : article.querySelector("h1");
    if (!stems || !place || !window.Highlight) return;
    const before = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    const heads = [...article.querySelectorAll("h1, h2, h3, dt[id]")];
    const first = heads.filter((it) => it === place || before(it, place)).pop() ?? place;
    const after = heads.find((it) => before(first, it));
    const words = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${stems.join("|")})[\\p{L}\\p{N}_]*`, "giu");
    const found = new Highlight();
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    texts.currentNode = first;
    while (texts.nextNode() && !after?.contains(texts.currentNode)) {
      const node = texts.currentNode;
      for (const { index, 0: word } of node.data.matchAll(words)) {
        const [startOffset, endOffset] = [index, index + word.length];
        found.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
      }
    }
    CSS.highlights.set("asked", found);
    article.classList.add("marked");
    url.searchParams.delete("h");
    history.replaceState(history.state, "", url);
  };
  let open = "";
  window.document$?.subscribe(() => {
    open = location.pathname;
    marked();
  });
  // A result on the same page changes the address alone.
  window.location$?.subscribe((url) => url.pathname === open && setTimeout(marked));

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
