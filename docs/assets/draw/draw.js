/* The page on which one draws a digit: paper and buttons, what the network sees, what it says.
   It is run at each view of the page; paper.js, bitmap.js and network.js stand before it. */
{
  const { SIDE, PEN, make, button, picture } = window.drawing;
  const FOLDER = location.protocol === "file:";
  const OLD = !("DecompressionStream" in window);
  const HERO = !!document.querySelector(".hero .draw");
  const SAY = {
    ready: HERO ? "The network answers here." : "Draw a digit, or choose one below the paper.",
    old:
      "This browser cannot unpack the network: it lacks DecompressionStream, " +
      "which Firefox has from version 113, Safari from 16.4 and Chrome from 80.",
    loading: "Loading the network, 3.7 MB, once …",
    failed: "The network could not be loaded. Draw again to try once more.",
    folder:
      "You read this page from a folder, where browsers refuse to load the network. " +
      "It answers when the site comes from a server: run python -m http.server in its folder.",
  };
  // Ten of the test digits that export.py keeps back, a letter for each count: a is 0, q is 16.
  const DIGITS =
    "aacmpdaaaappnpaaacodbmdaaeiaaiiaahkaajfaabnfdpcaaahqopaaaaakoeaa " +
    "aaafqiaaaaeqqiaaacpqqiaaaeimqfaaaaagqlaaaaagqmaaaaagqpbaaaaeplca " +
    "aapnbaaaaaooeaaaaabemaaaaaagmaaaaaalkaaaaabqigfaaanqqqoaaaknkgca " +
    "abjpneaaafmekgaaaaadpcaaaaapnbaaaaacjocaaaaaaliaaakgelhaaaipqjba " +
    "aaaaikaaaaaangaaaaafnaaaaacodkkaabopkqgaaoompqcaadaaioaaaaaafkaa " +
    "abhoqmbaahqjglbaalmebaaaamqqpgaaadjelmaaaaaaiqaaaaaaonaaaagqpdaa " +
    "aacpeaaaaalnaaaaaaqgaaaaadqhaaaaaeqqpfaaaeqfdnhaabojainaaacnqqia " +
    "aadnqpgaaannjqkaaaqjaogaaaocgpaaaaafppgaaaaqpkcaaaanlaaaaaeqhaaa " +
    "aafopeaaaaiqqoaaaafqqjaaaaapqbaaaabqnaaaaalpofaaaammipbaaafqqqca " +
    "aacknmdaaalniqhaaamjjqiaaagknofaaaaaamiaaibaapcaaeojeqaaaacmqoaa";

  const rows = [...Array(10).keys()].map((digit) => {
    const bar = make("div", { class: "draw-bar" });
    const number = make("td", {}, "–");
    const row = make("tr", {}, make("th", { scope: "row" }, `${digit}`), make("td", {}, bar), number);
    return { row, bar, number };
  });
  const pixels = (side) =>
    [...Array(64).keys()].map((at) => {
      const [x, y] = [at % 8, Math.floor(at / 8)].map((n) => n * side);
      return make("rect", { x, y, width: side, height: side, "fill-opacity": 0 });
    });
  const cells = pixels(1);
  const given = pixels(SIDE / 8); // a test digit on the paper
  const fill = (them, counts) =>
    them.forEach((it, at) => it.setAttribute("fill-opacity", (counts?.[at] ?? 0) / 16));
  const said = make("p", { role: "status", class: "draw-said" }, SAY.ready);
  const seen = picture(8, "What the network sees: 8 by 8 pixels, blank", ...cells);

  let question = 0;

  const show = (counts, probabilities) => {
    fill(cells, counts);
    const lines = rows.slice(2).map((_, n) => counts?.slice(8 * n, 8 * n + 8).join(" "));
    const told = counts ? lines.join(" / ") : "blank";
    seen.setAttribute("aria-label", `What the network sees: 8 by 8 pixels, ${told}`);
    const best = Math.max(...(probabilities ?? [2]));
    rows.forEach(({ row, bar, number }, digit) => {
      const p = probabilities?.[digit];
      bar.style.setProperty("--share", p ?? 0);
      number.textContent = p?.toFixed(3) ?? "–";
      row.classList.toggle("draw-best", p === best);
    });
  };

  const sentence = (probabilities) => {
    const [first, second] = probabilities.map((p, digit) => ({ p, digit })).sort((a, b) => b.p - a.p);
    const written = (p) => (p > 0.9995 ? "over 0.999" : p < 0.0005 ? "under 0.001" : p.toFixed(3));
    const told = ({ digit, p }) => `${digit}, with a probability of ${written(p)}`;
    return `The network says ${told(first)}; its second guess is ${told(second)}.`;
  };

  /** Ask about counts; only the newest question is answered, `aloud` in words too. */
  const ask = async (counts, aloud) => {
    const mine = ++question;
    show(counts);
    if (FOLDER || OLD) {
      said.textContent = FOLDER ? SAY.folder : SAY.old;
      return;
    }
    if (said.textContent === SAY.ready) said.textContent = SAY.loading;
    try {
      const probabilities = await (await window.digitNetwork.load())(counts);
      if (mine !== question) return;
      show(counts, probabilities);
      if (aloud) said.textContent = sentence(probabilities);
    } catch {
      if (mine === question) said.textContent = SAY.failed;
    }
  };

  // On the home page a faint digit shows what to do, until there is a stroke.
  const two = "M78 96C84 36 202 40 194 108C189 152 112 176 80 222H204";
  const shown = { class: "draw-shown", d: two, pathLength: 1, "stroke-width": PEN, "aria-hidden": "true" };
  const asked = { class: "draw-asked", x: "50%", y: "95%", "aria-hidden": "true" };
  const hints = HERO ? [make("path", shown), make("text", asked, "Draw a digit")] : [];
  const read = (aloud) => {
    [...hints, ...given].forEach((it) => it.remove());
    if (paper.strokes.length) {
      ask(window.digitBitmap.counted(window.digitBitmap.bitmap(paper.strokes, PEN)), aloud);
    }
  };
  const named = "Paper to draw a digit on, with mouse, pen or finger";
  const paper = window.drawing.paper(named, read);

  const clear = () => {
    paper.clear();
    given.forEach((it) => it.remove());
    paper.element.prepend(...hints);
    question++;
    show();
    said.textContent = SAY.ready;
  };

  const give = (digit) => () => {
    clear();
    const counts = [...DIGITS.split(" ")[digit]].map((letter) => letter.charCodeAt(0) - 97);
    fill(given, counts);
    paper.element.prepend(...given);
    ask(counts, true);
  };
  const samples = make("div", { class: "draw-samples", role: "group", "aria-label": "Test digits" });
  samples.append("Show it a test digit: ");
  samples.append(...rows.map((_, n) => button(`${n}`, give(n), { "aria-label": `Test digit ${n}` })));

  const heading = (word) => make(word ? "th" : "td", word ? { scope: "col" } : {}, word);
  const head = ["digit", "", "probability"].map(heading);
  const table = make("table", { class: "draw-table" });
  table.append(make("thead", {}, make("tr", {}, ...head)));
  table.append(make("tbody", {}, ...rows.map(({ row }) => row)));

  const left = make("div", { class: "draw-paper" }, paper.element, button("Clear", clear), samples, said);
  const caption = make("p", { class: "draw-caption" }, "What the network sees:");
  const right = make("div", { class: "draw-answer" }, caption, seen, table);
  paper.element.prepend(...hints);
  // There the bars are a picture; what they say is said below them.
  if (HERO) right.setAttribute("aria-hidden", "true");
  document.querySelector(".draw").replaceChildren(left, right);
  show();
}
