/* "Your progress": the sum of the ticks, and what one can do with them. progress.js loads this
   file where a page has a .progress-panel, and calls `fill` at each change of the page. */
{
  let said = "";

  const save = () => {
    const text = JSON.stringify({ ticks: [...bookProgress.ticks].sort() }, null, 1);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "progress.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  /** Say what happened, after the ticks changed or did not. */
  const tell = (words, edit = () => {}) => {
    said = words;
    bookProgress.change(edit);
  };

  const load = async ({ target }) => {
    const [file] = target.files;
    target.value = "";
    try {
      const { ticks } = JSON.parse(await file.text());
      if (!ticks.every((it) => typeof it === "string")) throw TypeError("not ticks");
      tell(`Added what ${file.name} holds.`, (all) => ticks.forEach((it) => all.add(it)));
    } catch {
      tell(`${file.name} is not a file that was saved here, so nothing was changed.`);
    }
  };

  const forget = () => {
    if (confirm("Forget every tick that this browser keeps for this book?"))
      tell("Every tick is forgotten.", (ticks) => ticks.clear());
  };

  const build = (panel) => {
    panel.innerHTML = `<p></p><p><button class="md-button">Save as a file</button>
      <button class="md-button">Load from a file</button>
      <button class="md-button">Forget all</button>
      <input type="file" accept=".json" hidden></p><p role="status"></p>`;
    const input = panel.querySelector("input");
    const [first, second, third] = panel.querySelectorAll("button");
    first.onclick = save;
    second.onclick = () => input.click();
    third.onclick = forget;
    input.onchange = load;
    said = "";
  };

  const sum = () => {
    const ids = Object.keys(bookChapters);
    const read = ids.filter((id) => bookProgress.ticks.has(id)).length;
    const done = ids.flatMap(bookProgress.done).length;
    const all = Object.values(bookChapters).flat().length;
    return `${read} of ${ids.length} chapters read, ${done} of ${all} exercises done.`;
  };

  bookProgress.fill = (panel) => {
    if (!panel.querySelector("button")) build(panel);
    const words = [sum(), said];
    [panel.firstElementChild, panel.lastElementChild].forEach((line, nth) => {
      if (line.textContent !== words[nth]) line.textContent = words[nth];
    });
  };
  bookProgress.fill(document.querySelector(".progress-panel"));
}
