/* What somebody asks: the words of a question, a name from a program, or a message as it was
   printed, each word with its weight, and as the book writes it. */
{
  const { words, terms, little } = self.bookWords;
  const EXCEPTION = /(?:\w+\.)*\w*(?:Error|Exception|Warning|Interrupt)\b/g;
  const QUESTION = /^(am|are|can|could|did|do|does|how|is|should|what|when|where|which|who|why|will)\b|\?$/i;
  const ABSENT = /ModuleNotFoundError|No module named/i;

  const kindOf = (query) => {
    if (/torch\.Size|Traceback/.test(query) || query.match(EXCEPTION) || ABSENT.test(query)) return "message";
    const count = query.split(/\s+/).length;
    const long = count > 6 || count > 3 && /^["'`]|\b(got|expected)\b/i.test(query);
    if (long && !QUESTION.test(query)) return "message";
    return /\w\(|(^|\w)\.[a-z_]|_|=|::/i.test(query) ? "name" : "words";
  };

  /** What is read of each kind of query: its words with their weights, and true with a name. */
  const READ = {
    /** Of a message its last line, without numbers and sizes; what it quotes counts less, as
        does the advice after its first sentence. */
    message: (query) => {
      const types = [...query.matchAll(EXCEPTION)];
      const last = types.findLast((it) => /^\s*:\s*\S/.test(query.slice(it.index + it[0].length)));
      const line = last ? query.slice(last.index + last[0].length) : query;
      const said = line.replace(/torch\.Size\(\[.*?\]\)|c10::|https?:\S+/g, " ");
      const quoted = new Set((said.match(/"[^"]*"|'[\w.]*'/g) ?? []).flatMap(words));
      const first = words(said.split(/(?<=\w{3}.*)[.!] /)[0]).length;
      const weigh = (word) => quoted.has(word) || /\p{Ll}\p{Lu}/u.test(word) ? 0.35 : 1;
      const found = words(said)
        .map((word, i) => [word, (little(word) ? 0.15 : weigh(word)) * (i < first ? 1 : 0.5)]);
      return ABSENT.test(query) ? [...found, ["install", 2]] : found;
    },
    /** Of a call its name, then who owns it, then what stands between its brackets. */
    name: (query) => {
      let [outer, inner] = [query, ""];
      for (let call; (call = outer.match(/\(([^()]*)(\)|$)/)); inner += ` ${call[1]}`) {
        outer = outer.replace(call[0], "\u0001 ");
      }
      const chains = outer.match(/\.?[\p{L}_][\p{L}\p{N}_.]*\u0001?/gu) ?? [];
      const called = chains.filter((chain) => /\u0001|\w\.\w|^\./.test(chain));
      const names = called.length ? called : chains.filter((chain, i) => !i || chain.includes("_"));
      const found = chains.flatMap((chain) => {
        const parts = words(chain);
        const is = names.includes(chain);
        const name = parts.pop();
        const owners = parts.map((it) => [it, 0.3]);
        return name ? [[name, is ? 2.5 : little(name) ? 0.1 : 0.5, is], ...owners] : owners;
      });
      return [...found, ...words(inner).map((word) => [word, 0.35])];
    },
    words: (query) => {
      const all = words(query);
      const only = all.every(little);
      // Those of a long question together tell no more than one other word.
      const least = Math.min(0.3, 1.2 / all.filter(little).length);
      return all.map((word) => [word, little(word) && !only ? least : 1]);
    },
  };

  /** Return what is asked of a book that has some words: the kind, the terms with their weights,
      the names, how many words tell something, which of them the book lacks, and the query as
      the book writes it, where that differs. */
  const understood = (query, book) => {
    const kind = kindOf(query);
    const asked = { kind, terms: new Map(), names: [], lacking: [], telling: 0, written: "" };
    const add = (text, weight) => {
      for (const word of words(text)) {
        terms(word).forEach((it, i) => {
          const own = i && book.has(word) ? 0.3 * weight : weight;
          asked.terms.set(it, Math.max(own, asked.terms.get(it) ?? 0));
        });
      }
    };
    const read = READ[kind](query);
    const written = [];
    for (let i = 0; i < read.length; i++) {
      const [word, weight, isName] = read[i];
      const next = kind === "words" && read[i + 1]?.[0];
      if (weight >= 1) asked.telling += 1;
      // Two words that the book has as one, spelled rightly or not.
      if (next && book.has(word + next)) add(word + next, weight);
      const one = next && !(book.has(word) && book.has(next)) && book.meant(word + next);
      if (one) i += 1;
      const there = book.has(word) || weight < 1 || i === read.length - 1 && book.begins(word);
      const meant = one || (there ? word : book.meant(word));
      if (!meant) asked.lacking.push(word);
      if (isName) asked.names.push(meant || word);
      written.push(meant || word);
      add(meant || word, weight);
    }
    const same = written.join(" ") === read.map(([word]) => word).join(" ");
    return { ...asked, written: same ? "" : written.join(" ") };
  };

  self.bookWords.understood = understood;
}
