/* The paper that the drawing pages share: strokes by mouse, pen, finger or keyboard, and how an
   element is made. It is run at each view of a page, before the page's own script. */
{
  const SIDE = 280; // of the paper, in its own units
  const PEN = 20;
  const STEP = 10; // of an arrow key
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const make = (name, attributes = {}, ...children) => {
    const svg = ["svg", "path", "rect", "circle", "text"].includes(name);
    const space = svg ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1999/xhtml";
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const button = (words, pressed, attributes = {}) => {
    const made = make("button", { type: "button", class: "md-button", ...attributes }, words);
    made.addEventListener("click", pressed);
    return made;
  };

  const picture = (side, label, ...children) =>
    make("svg", { viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label }, ...children);

  /** Make paper; `changed` is called at each change, with true once a stroke has ended. */
  const paper = (label, changed) => {
    const line = make("path", { "stroke-width": PEN });
    const element = picture(SIDE, label, line);
    const made = { element, strokes: [], say: () => {} };
    const redraw = (ended) => {
      const path = (stroke) =>
        `M${[...stroke, stroke.at(-1)].map((point) => point.join(" ")).join("L")}`;
      line.setAttribute("d", made.strokes.map(path).join(""));
      changed(ended);
    };
    made.clear = () => {
      made.strokes = [];
      line.setAttribute("d", "");
    };

    const place = ({ clientX, clientY }) => {
      const box = element.getBoundingClientRect();
      const scale = SIDE / box.width;
      return [(clientX - box.left) * scale, (clientY - box.top) * scale];
    };
    element.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      element.setPointerCapture(event.pointerId);
      made.strokes.push([place(event)]);
      redraw(false);
    });
    let waiting = 0;
    element.addEventListener("pointermove", (event) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      made.strokes.at(-1)?.push(place(event));
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        redraw(false);
      });
    });
    element.addEventListener("lostpointercapture", () => redraw(true));

    /** Let arrow keys move a pen, and the space bar put it down and lift it. */
    made.byKeys = () => {
      let [at, down] = [[SIDE / 2, SIDE / 2], false];
      const pen = make("circle", { r: PEN / 2, cx: at[0], cy: at[1] });
      element.append(pen);
      element.setAttribute("tabindex", "0");
      element.setAttribute("role", "application");
      element.addEventListener("keydown", (event) => {
        const move = ARROWS[event.key];
        if (event.key === " ") {
          down = !down;
          if (down) made.strokes.push([[...at]]);
          redraw(!down);
        } else if (move) {
          at = at.map((value, axis) => Math.max(0, Math.min(SIDE, value + STEP * move[axis])));
          pen.setAttribute("cx", at[0]);
          pen.setAttribute("cy", at[1]);
          if (down && !made.strokes.length) made.strokes.push([]);
          if (down) made.strokes.at(-1).push([...at]);
          if (down) redraw(false);
        } else return;
        event.preventDefault();
        const [column, row] = at.map((value) => Math.round(value / STEP));
        made.say(`Pen ${down ? "down" : "up"}, column ${column}, row ${row} of ${SIDE / STEP}.`);
      });
    };
    return made;
  };

  window.drawing = { SIDE, PEN, make, button, picture, paper };
}
