/* Figures that the reader can move. The build marks them with data-live, the path of their chart;
   nothing is loaded before somebody asks. Without this script: picture, caption, numbers. */
{
  const site = new URL("..", document.currentScript.src);
  const loading = {};

  /** Load a script of this site once; a plain script also works from a folder. */
  const load = (path) =>
    (loading[path] ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = new URL(path, site);
      script.onload = () => done(script);
      script.onerror = () => {
        delete loading[path];
        failed();
      };
      document.head.append(script);
    }));

  /** Several choices for one thing need its name around them. */
  const nameChoices = (row) => {
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", row.querySelector(".vega-bind-name").textContent);
  };

  /** Say where the sliders stand and which words the drawing then shows, once they rest. */
  const tell = (figure, drawing, controls) => {
    const name = drawing.getAttribute("aria-label");
    const said = document.createElement("p");
    said.className = "said";
    said.setAttribute("role", "status");
    figure.append(said);
    let rest = 0;
    controls.addEventListener("input", () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        const set = [...controls.querySelectorAll(".vega-bind")].map((row) => {
          const input = row.querySelector("input:checked, [type=range], select");
          return `${row.querySelector(".vega-bind-name").textContent} ${input?.value}`;
        });
        const words = [...drawing.querySelectorAll(".role-mark text")].map((it) => it.textContent);
        said.textContent = [...set, ...words.filter(Boolean).slice(0, 12)].join(", ");
        drawing.setAttribute("aria-label", `${name} Moved: ${said.textContent}`);
      }, 400);
    });
  };

  const move = async (figure, button) => {
    button.textContent = "Loading …";
    try {
      const [chart] = await Promise.all([load(figure.dataset.live), load("live/vega.js")]);
      const picture = figure.querySelector("svg");
      const drawing = document.createElement("div");
      const controls = document.createElement("div");
      controls.className = "live-controls";
      const ways = { actions: false, bind: controls, hover: false, renderer: "svg", tooltip: false };
      await window.liveChart(drawing, chart.specification, { ...ways, defaultStyle: false });
      // Vega has named the drawing in its own way; it is the picture that it was.
      drawing.removeAttribute("aria-roledescription");
      drawing.setAttribute("role", "img");
      drawing.setAttribute("aria-label", picture.getAttribute("aria-label"));
      drawing.querySelector("svg").setAttribute("aria-hidden", "true");
      for (const row of controls.querySelectorAll(".vega-bind")) {
        if (row.querySelector("[type=radio]")) nameChoices(row);
      }
      picture.replaceWith(drawing);
      button.replaceWith(controls);
      tell(figure, drawing, controls);
      controls.querySelector("input:checked, [type=range], select")?.focus();
    } catch {
      button.textContent = "Could not be loaded. Try again";
    }
  };

  const offer = (figure) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-button live-button";
    button.textContent = "Move it";
    button.addEventListener("click", () => move(figure, button));
    figure.querySelector("svg").after(button);
    figure.dataset.offered = "";
  };

  const finish = () => {
    document.querySelectorAll("[data-live]:not([data-offered])").forEach(offer);
  };

  new MutationObserver(finish).observe(document.body, { childList: true, subtree: true });
  finish();
}
