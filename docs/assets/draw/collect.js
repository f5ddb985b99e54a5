/* The page on which one collects drawings: paper, a label, counts, and a zip file of folders.
   It is run at each view of the page; paper.js and files.js stand before it. */
{
  const { SIDE, PEN, make, button } = window.drawing;
  const { pixels, png, zip } = window.drawingFiles;
  const PIXELS = 28; // of a side of each picture
  const KEY = "book.drawings";
  const DIGITS = [..."0123456789"];
  // Windows keeps these names for itself.
  const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
  const SAY = {
    ready: "Draw a digit, then press Keep.",
    blank: "The paper is blank: draw first, then press Keep.",
    none: "Nothing has been kept yet.",
    lost:
      "This browser does not store it: its memory for this site is full or switched off. " +
      "Save before you close or reload the page.",
    sure: "Remove every drawing that is kept here? What you saved stays in its zip file.",
  };

  // What the browser does not store lasts as long as the document.
  const own = (window.bookDrawings ??= { list: [], refused: false });

  const kept = () => {
    if (own.refused) return own.list;
    try {
      const list = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return (own.list = Array.isArray(list) ? list : []);
    } catch {
      return own.list;
    }
  };

  /** The name of the hand lasts as long as its drawings. */
  const handOf = () => {
    try {
      return localStorage.getItem(`${KEY}.hand`) || "hand";
    } catch {
      return "hand";
    }
  };

  /** Keep a list of drawings, each [label, strokes]; say so where the browser does not store it. */
  const keep = (list, words) => {
    own.list = list;
    try {
      localStorage.setItem(KEY, JSON.stringify(list));
      localStorage.setItem(`${KEY}.hand`, hand.value);
      own.refused = false;
    } catch {
      own.refused = true;
    }
    show();
    said.textContent = own.refused ? `${words} ${SAY.lost}` : words;
  };

  /** Say what is wrong with the name of a folder, or nothing. */
  const problem = (name) => {
    if (!name) return "is empty: type a letter or a short name.";
    if (name.length > 30) return "is longer than 30 characters: choose a shorter one.";
    if (!/^[\p{L}\p{N}]/u.test(name)) return "has to begin with a letter or a digit.";
    const odd = name.match(/[^\p{L}\p{M}\p{Nd}_-]/u);
    if (odd) return `has “${odd[0]}” in it: use letters, digits, - and _ alone.`;
    return TAKEN.test(name) ? "is a name that Windows keeps for itself: choose another." : "";
  };

  const typed = (input) => input.value.trim().normalize("NFC");

  /** Return what a field holds; where it is no name for a folder, say why and return nothing. */
  const named = (input, what) => {
    const name = typed(input);
    const wrong = problem(name);
    input.setAttribute("aria-invalid", Boolean(wrong));
    if (!wrong) return name;
    said.textContent = `The ${what} ${name && `“${name}” `}${wrong}`;
    input.focus();
    return "";
  };

  const field = (id, words, value) => {
    const input = make("input", { id, value, autocomplete: "off", spellcheck: "false" });
    return [make("label", { for: id }, words), input];
  };
  const [labelName, label] = field("draw-label", "Label", "0");
  const [handName, hand] = field("draw-hand", "Name of the hand", handOf());
  const said = make("p", { role: "status", class: "draw-said" }, SAY.ready);
  const classes = make("div", { class: "draw-samples", role: "group", "aria-label": "Labels" });
  const total = make("p", { class: "draw-total" });

  const show = () => {
    const list = kept();
    const counts = new Map(DIGITS.map((digit) => [digit, 0]));
    for (const [name] of list) counts.set(name, (counts.get(name) ?? 0) + 1);
    const buttons = [...counts].map(([name, count]) => {
      const chosen = { "aria-pressed": name === typed(label), "aria-label": `${name}: ${count} kept` };
      return button(name, () => choose(name), chosen);
    });
    buttons.forEach((it, n) => it.append(make("span", {}, `${[...counts.values()][n]}`)));
    const at = [...classes.children].indexOf(document.activeElement);
    classes.replaceChildren(...buttons);
    if (at >= 0) buttons[Math.min(at, buttons.length - 1)].focus();
    total.textContent = `Kept: ${list.length}.`;
  };

  const choose = (name) => {
    label.value = name;
    show();
  };

  const add = () => {
    const name = named(label, "label");
    if (!name) return;
    const list = kept();
    const like = (it) => it !== name && it.toLowerCase() === name.toLowerCase();
    const twin = list.find(([it]) => like(it));
    if (twin) {
      const told = `“${name}” and “${twin[0]}” would be one folder on Windows and macOS`;
      said.textContent = `${told}: choose another label.`;
    } else if (!paper.strokes.length) {
      said.textContent = SAY.blank;
    } else {
      const strokes = paper.strokes.map((stroke) => stroke.map((point) => point.map(Math.round)));
      const count = list.filter(([it]) => it === name).length + 1;
      keep([...list, [name, strokes]], `Kept as ${name}: you have ${count} of it.`);
      paper.clear();
    }
  };

  const clear = () => {
    paper.clear();
    said.textContent = "The paper is blank. What you kept is still there.";
  };

  const removeLast = () => {
    const list = kept();
    if (!list.length) said.textContent = SAY.none;
    else keep(list.slice(0, -1), `Removed the last drawing, which was kept as ${list.at(-1)[0]}.`);
  };

  const removeAll = () => {
    if (!kept().length) said.textContent = SAY.none;
    else if (confirm(SAY.sure)) keep([], "Every drawing is removed.");
  };

  const save = () => {
    const name = named(hand, "name of the hand");
    if (!name) return;
    const list = kept();
    if (!list.length) {
      said.textContent = SAY.none;
      return;
    }
    const counts = new Map();
    const files = list.map(([it, strokes]) => {
      counts.set(it, (counts.get(it) ?? 0) + 1);
      const number = `${counts.get(it)}`.padStart(3, "0");
      const picture = png(pixels(strokes, SIDE, PEN, PIXELS), PIXELS);
      return [`${name}/${it}/${number}.png`, picture];
    });
    const link = make("a", { href: URL.createObjectURL(zip(files)), download: `${name}.zip` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    said.textContent = `Saved ${list.length} pictures as ${name}.zip.`;
  };

  const told =
    "Paper to draw on, with mouse, pen or finger; or with the keyboard: arrow keys move the pen, " +
    "the space bar puts it down and lifts it, Enter keeps the drawing";
  const paper = window.drawing.paper(told, () => {});
  paper.byKeys();
  paper.say = (words) => (said.textContent = words);
  paper.element.addEventListener("keydown", ({ key }) => key === "Enter" && add());
  label.addEventListener("input", show);
  label.addEventListener("keydown", ({ key }) => key === "Enter" && add());
  hand.addEventListener("keydown", ({ key }) => key === "Enter" && save());

  const two = make("div", { class: "draw-buttons" }, button("Keep", add), button("Clear", clear));
  const left = make("div", { class: "draw-paper" }, paper.element, two, said);
  const right = make("div", { class: "draw-answer" });
  right.append(make("div", { class: "draw-field" }, labelName, label), classes, total);
  right.append(make("div", { class: "draw-field" }, handName, hand));
  right.append(make("div", { class: "draw-buttons" }, button("Save as a zip file", save)));
  const remove = [button("Remove the last one", removeLast), button("Remove all", removeAll)];
  right.append(make("div", { class: "draw-buttons" }, ...remove));
  document.querySelector(".draw").replaceChildren(left, right);
  show();
}
