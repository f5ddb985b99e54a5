/* From a drawing to the 64 numbers that the network reads. scikit-learn's digits went the same
   way: fitted into a box of 20 by 32 pixels, set upright, inked on a bitmap of 32 by 32, and
   counted in blocks of 4 by 4. A drawing is a list of strokes, a stroke a list of points [x, y]. */
{
  const SIDE = 32; // of the bitmap, and the height of the box
  const WIDTH = 20; // of the box
  const INK = 313; // pixels; the middle one of the 1797 digits has as many
  const BLOCK = 4;

  const points = (strokes, axis) => strokes.flat().map((point) => point[axis]);

  /** Map one axis so that path and pen fill the box; what is narrow may not grow without end. */
  const fitted = (values, room, drawnPen, pen) => {
    const low = Math.min(...values);
    const length = Math.max(...values) - low;
    const wanted = Math.min((room * length) / (length + drawnPen), room - pen);
    const scale = length ? wanted / length : 0;
    return (value) => SIDE / 2 + (value - low - length / 2) * scale;
  };

  const fit = (strokes, drawnPen, pen) => {
    const toX = fitted(points(strokes, 0), WIDTH, drawnPen, pen);
    const toY = fitted(points(strokes, 1), SIDE, drawnPen, pen);
    return strokes.map((stroke) => stroke.map(([x, y]) => [toX(x), toY(y)]));
  };

  const nearest = (x, y, [ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
  };

  /** The pixels of one axis that a pen may touch between two places. */
  const touched = (from, to, pen) => {
    const first = Math.max(0, Math.floor(Math.min(from, to) - pen / 2));
    const last = Math.min(SIDE - 1, Math.ceil(Math.max(from, to) + pen / 2));
    return [first, last];
  };

  /** Ink every pixel whose middle lies under a round pen. */
  const inked = (strokes, pen) => {
    const bitmap = new Uint8Array(SIDE * SIDE);
    for (const stroke of strokes) {
      stroke.forEach((end, at) => {
        const start = stroke[Math.max(0, at - 1)];
        const [left, right] = touched(start[0], end[0], pen);
        const [top, bottom] = touched(start[1], end[1], pen);
        for (let y = top; y <= bottom; y++) {
          for (let x = left; x <= right; x++) {
            const far = nearest(x + 0.5, y + 0.5, start, end);
            if (far <= (pen / 2) ** 2) bitmap[y * SIDE + x] = 1;
          }
        }
      });
    }
    return bitmap;
  };

  const leftmost = (bitmap, row) => bitmap.subarray(row * SIDE, (row + 1) * SIDE).indexOf(1);

  /** Push the rows sideways until the top and the bottom begin below each other. */
  const upright = (strokes, pen) => {
    const bitmap = inked(strokes, pen);
    const rows = [...Array(SIDE).keys()].filter((row) => leftmost(bitmap, row) >= 0);
    const lean = leftmost(bitmap, rows.at(0)) - leftmost(bitmap, rows.at(-1));
    const push = lean / (rows.length || 1);
    return strokes.map((stroke) => stroke.map(([x, y]) => [x + push * (y - SIDE / 2), y]));
  };

  const drawn = (strokes, drawnPen, pen) =>
    inked(upright(fit(strokes, drawnPen, pen), pen), pen);

  /** Return the bitmap, inked with the pen that leaves as much ink as the digits have. */
  const bitmap = (strokes, drawnPen) => {
    let [thin, thick] = [1, 14];
    for (let step = 0; step < 7; step++) {
      const pen = (thin + thick) / 2;
      const ink = drawn(strokes, drawnPen, pen).reduce((sum, pixel) => sum + pixel, 0);
      if (ink > INK) thick = pen;
      else thin = pen;
    }
    return drawn(strokes, drawnPen, thin);
  };

  /** Count the inked pixels of each block: 64 whole numbers from 0 to 16. */
  const counted = (pixels) => {
    const counts = Array(64).fill(0);
    pixels.forEach((pixel, at) => {
      const row = Math.floor(at / SIDE / BLOCK);
      counts[row * 8 + Math.floor((at % SIDE) / BLOCK)] += pixel;
    });
    return counts;
  };

  window.digitBitmap = { bitmap, counted };
}
