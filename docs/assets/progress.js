/* The reader's ticks: chapters read, exercises done. They stay in this browser.
   The build puts this line first: const bookChapters = { "part/chapter": ["exercise"] },
   bookMoved = new Map([["old/tick", "new/tick"]]).
   A tick is a page's address, "part/chapter", with "#exercise" behind it for an exercise. */
const bookProgress = { ticks: new Set() };
{
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(base, location).pathname.replace(/\/*$/, "/");
  const key = `${root}.progress`;
  let refused = false; // then ticks last as long as the document

  /** The address of a page inside the book, wherever the book lies. */
  const place = ({ pathname }) => pathname.slice(root.length).replace(/\/?(index\.html)?$/, "");

  /** A tick under the address that its page and its exercise have today. */
  const today = (tick) => {
    const [page, ...name] = tick.split("#");
    const now = [bookMoved.get(page) ?? page, ...name].join("#");
    return bookMoved.get(now) ?? bookMoved.get(tick) ?? now;
  };

  const keep = (ticks) => (bookProgress.ticks = new Set([...ticks].map(today)));

  const read = () => {
    if (refused) return;
    try {
      keep(JSON.parse(localStorage.getItem(key) ?? "[]"));
    } catch {
      refused = true;
    }
  };

  /** Let `edit` change the ticks, and keep them. */
  bookProgress.change = (edit) => {
    read();
    edit(bookProgress.ticks);
    keep(bookProgress.ticks);
    try {
      localStorage.setItem(key, JSON.stringify([...bookProgress.ticks]));
      refused = false;
    } catch {
      refused = true;
    }
    show();
  };

  /** The exercises of a chapter that are done. */
  bookProgress.done = (id) =>
    (bookChapters[id] ?? []).filter((name) => bookProgress.ticks.has(`${id}#${name}`));

  const box = (id, words) => {
    const line = document.createElement("p");
    line.className = "progress-box";
    const input = `<input type="checkbox" value="${id}">`;
    line.innerHTML = `<label>${input} ${words}</label> <span role="status"></span>`;
    return line;
  };

  const addBoxes = (id, article) => {
    for (const code of article.querySelectorAll(".snippet.exercise")) {
      const name = code.dataset.file.match(/([^/]+)\.py$/)[1];
      code.after(box(`${id}#${name}`, `Done: ${name}`));
    }
    const end = box(id, `I have read this ${id.startsWith("labs/") ? "lab" : "chapter"}`);
    article.insertBefore(end, article.querySelector(".next"));
  };

  /** A mark at the end of a link or of a fold's title: what is drawn, what is read aloud.
      Only a difference is written: each change calls `show`. */
  const mark = (host, drawn, spoken) => {
    const old = host.querySelector(".progress-mark");
    if ((old?.getAttribute("aria-label") ?? "") === spoken) return;
    old?.remove();
    const name = `role="img" aria-label="${spoken}"`;
    if (spoken) host.insertAdjacentHTML("beforeend", `<b class="progress-mark" ${name}>${drawn}</b>`);
  };

  const markChapter = (link) => {
    const id = link.hash ? "" : place(link.href ? link : location);
    const done = bookProgress.done(id).length;
    const all = bookChapters[id]?.length;
    const drawn = [];
    const spoken = [];
    if (bookProgress.ticks.has(id)) drawn.push("✓"), spoken.push("read");
    if (done) drawn.push(`${done}/${all}`), spoken.push(`${done} of ${all} exercises done`);
    mark(link, drawn.join(" "), spoken.join(", "));
  };

  const show = () => {
    const here = place(location);
    const article = document.querySelector(".md-content article");
    const chapter = Object.keys(bookChapters).includes(here);
    if (chapter && article && !article.querySelector(".progress-box")) addBoxes(here, article);
    for (const input of document.querySelectorAll(".progress-box input")) {
      const kept = (input.checked = bookProgress.ticks.has(input.value));
      const note = input.parentElement.nextElementSibling;
      const words = refused ? "This browser keeps no ticks: it is gone when you leave." : "";
      if (note.textContent !== words) note.textContent = words;
      const title = input.closest("details")?.firstElementChild;
      if (title) mark(title, "✓", kept ? "done" : "");
    }
    document.querySelectorAll(".md-nav--primary :is(a, [for=__toc])").forEach(markChapter);
    const panel = document.querySelector(".progress-panel");
    if (panel && bookProgress.fill) bookProgress.fill(panel);
    else if (panel && !panel.children.length) {
      const script = document.createElement("script");
      script.src = `${root}assets/progress-panel.js`;
      panel.append(script);
    }
  };

  addEventListener("change", ({ target }) => {
    if (!target.matches(".progress-box input")) return;
    const { checked, value } = target;
    bookProgress.change((ticks) => (checked ? ticks.add(value) : ticks.delete(value)));
  });
  // Another window ticked, or a page comes back from the browser's memory.
  for (const event of ["storage", "pageshow"]) addEventListener(event, () => (read(), show()));
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  read();
  show();
}
