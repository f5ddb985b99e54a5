/* Pictures and archives made in the page: a gray PNG and a zip file, both without compression.
   A drawing is a list of strokes, a stroke a list of points [x, y]. */
{
  const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte;
  });
  const crc = (bytes) => {
    let sum = ~0;
    for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
  };
  const adler = (bytes) => {
    let [a, b] = [1, 0];
    for (const byte of bytes) {
      a = (a + byte) % 65521;
      b = (b + a) % 65521;
    }
    return b * 65536 + a;
  };

  const joined = (parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const text = (words) => new TextEncoder().encode(words);
  /** The bytes of numbers, each given as [number, how many bytes]. */
  const little = (...pairs) =>
    pairs.flatMap(([n, size]) => Array.from({ length: size }, (_, k) => (n / 256 ** k) & 255));
  const big = (n) => little([n, 4]).reverse();

  const nearest = (x, y, [ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy);
  };

  /** Ink a drawing as it is, white on black: a byte for each of side × side pixels. */
  const pixels = (strokes, paper, pen, side) => {
    const bytes = new Uint8Array(side * side);
    const scale = side / paper;
    for (const stroke of strokes.map((it) => it.map((point) => point.map((v) => v * scale)))) {
      stroke.forEach((end, at) => {
        const start = stroke[Math.max(0, at - 1)];
        bytes.forEach((ink, n) => {
          const far = nearest((n % side) + 0.5, Math.floor(n / side) + 0.5, start, end);
          const covered = Math.max(0, Math.min(1, (pen * scale) / 2 + 0.5 - far));
          bytes[n] = Math.max(ink, Math.round(255 * covered));
        });
      });
    }
    return bytes;
  };

  /** Return the PNG file of side × side gray pixels. */
  const png = (bytes, side) => {
    const lines = Array.from({ length: side }, (_, row) => bytes.subarray(row * side, (row + 1) * side));
    const raw = joined(lines.map((line) => [0, ...line])); // 0: the line is stored as it is
    const size = raw.length;
    const block = [0x78, 1, 1, ...little([size, 2], [size ^ 0xffff, 2]), ...raw, ...big(adler(raw))];
    const chunk = (name, data) => {
      const named = joined([text(name), data]);
      return [...big(data.length), ...named, ...big(crc(named))];
    };
    const head = [...big(side), ...big(side), 8, 0, 0, 0, 0]; // 8 bits, gray
    const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    return joined([signature, chunk("IHDR", head), chunk("IDAT", block), chunk("IEND", [])]);
  };

  /** Return the zip file of files, each given as [path, bytes]. */
  const zip = (files) => {
    const DAY = 0x21; // 1 January 1980, the first day that the format can write
    const [parts, list] = [[], []];
    let at = 0;
    for (const [path, bytes] of files) {
      const name = text(path);
      const same = little(
        ...[[20, 2], [0x0800, 2], [0, 2], [0, 2], [DAY, 2]], // names in UTF-8, bytes as they are
        ...[[crc(bytes), 4], [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]],
      );
      const entry = joined([little([0x04034b50, 4]), same, name, bytes]);
      const rest = little([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
      list.push(joined([little([0x02014b50, 4], [20, 2]), same, rest, name]));
      parts.push(entry);
      at += entry.length;
    }
    const size = list.reduce((sum, it) => sum + it.length, 0);
    const counts = [[files.length, 2], [files.length, 2]];
    const end = little([0x06054b50, 4], [0, 4], ...counts, [size, 4], [at, 4], [0, 2]);
    return new Blob([...parts, ...list, Uint8Array.from(end)], { type: "application/zip" });
  };

  window.drawingFiles = { pixels, png, zip };
}
