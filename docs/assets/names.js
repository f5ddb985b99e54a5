/* The index of the code: a box that leaves the names with what is typed in it, at the place that the
   build kept for it. The template loads this file on that page alone; the page is whole without it. */
{
  const names = [...document.querySelectorAll("article dt[id^=name-]")];
  const lines = [...document.querySelectorAll("article .jumps")];

  /** A list with all that stands between it and its heading. */
  const groups = [...document.querySelectorAll("article dl")].map((list) => {
    const parts = [list];
    while (!parts[0].matches("h2")) parts.unshift(parts[0].previousElementSibling);
    return parts;
  });

  const show = (element, shown) => (element.hidden = !shown);

  const filter = (typed, told) => {
    const asked = typed.trim().toLowerCase();
    const found = names.filter((name) => {
      const fits = name.textContent.toLowerCase().includes(asked);
      show(name, fits);
      show(name.nextElementSibling, fits);
      return fits;
    });
    for (const parts of groups) {
      const fits = found.some((name) => parts.at(-1).contains(name));
      parts.forEach((part) => show(part, fits && (!asked || part.matches("h2, dl"))));
    }
    show(lines[0], !asked); // it leads to what may be hidden
    told.textContent = `${asked ? `${found.length} of ` : ""}${names.length} names`;
  };

  const box = document.querySelector("article .names-filter");
  box.innerHTML = `<label for="names-filter">Find a name</label>
    <input id="names-filter" type="search" autocomplete="off" autocapitalize="off" spellcheck="false">
    <span role="status"></span>`;
  const [, input, told] = box.children;
  input.addEventListener("input", () => filter(input.value, told));
  filter("", told);
}
