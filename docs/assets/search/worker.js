/* The search: what the book has on a query, best first. It runs beside the page, and within
   it where a folder has no workers; theme/main.html starts it and shows what it says. */
{
  const port = self.bookPort ?? self;
  self.importScripts?.("minisearch/minisearch.js", "words.js", "query.js", "entries.js");
  const { words, terms, Vocabulary, understood } = self.bookWords;
  // How much a word counts by where it stands.
  const FIELDS = {
    message: { title: 2, page: 0.3, about: 0.5, text: 1, code: 0.15, message: 3 },
    name: { title: 6, page: 0.5, about: 0.5, text: 1, code: 0.5, message: 0.2 },
    words: { title: 4, page: 1.5, about: 1.5, text: 1, code: 0.1, message: 0.3 },
  };
  const [MOST, A_PAGE, LEAST] = [12, 3, 0.12];
  const [PAGE, TERM, NAME, ERROR] = "ptne";
  const LOOK_UP = /(glossary|code-index)\/$/;

  const entries = [];
  const vocabulary = new Vocabulary();
  const programs = new Vocabulary(); // the names in them

  /** Index the book. An error has its section's title and text, and its message besides. */
  const indexed = () => {
    for (const [address, page, about, weight, found] of self.bookPages) {
      let section;
      for (const [kind, anchor, title, text, code] of found) {
        const place = address + (anchor && `#${anchor}`);
        const entry = { id: entries.length, kind, place, page, weight, title, text, code };
        entry.section = entry.id;
        if (kind === ERROR) {
          Object.assign(entry, { title: section.title, text: section.text, message: text });
          // Whoever has its message wants to see it, wherever it stands.
          Object.assign(entry, { section: section.id, weight: weight ** 0.4 });
        } else if (kind !== TERM && kind !== NAME) section = entry;
        if (kind === PAGE) entry.about = about;
        vocabulary.addTitle(title);
        vocabulary.add(`${text} ${entry.about ?? ""} ${code}`);
        if (weight > 0.5) programs.add(kind === NAME ? title : code);
        entries.push(entry);
      }
    }
    const fields = Object.keys(FIELDS.words);
    const tokenize = (text) => words(text).flatMap(terms);
    const index = new MiniSearch({ fields, tokenize, processTerm: (term) => term });
    index.addAll(entries);
    return index;
  };

  const escaped = (text) => text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt()};`);
  const has = (word, asked) => terms(word).find((it) => asked.get(it) > 0.3);

  /** A text as HTML, the words that were asked for marked. */
  const marked = (text, asked) => text.split(/([\p{L}\p{N}_]+)/u)
    .map((it) => has(it, asked) ? `<mark>${escaped(it)}</mark>` : escaped(it)).join("");

  /** The line of a text that says most of what was asked, from near its first such word on. */
  const excerpt = (text, asked) => {
    const sum = (line) => [...new Set(words(line).flatMap(terms))]
      .reduce((all, it) => all + (asked.get(it) ?? 0), 0);
    const lines = text.split("\n").map((line) => [sum(line), line]);
    const [, line] = lines.reduce((best, it) => it[0] > best[0] ? it : best);
    const at = line.indexOf(words(line).find((it) => has(it, asked)) ?? line);
    return at < 120 ? line : `… ${line.slice(line.indexOf(" ", at - 50) + 1)}`;
  };

  /** A result as the theme's box takes it; the address says which words the page shall mark. */
  const item = ({ entry, found }, asked, score) => {
    const text = entry.message ?? (entry.about ? `${entry.about}\n${entry.text}` : entry.text);
    const told = marked(excerpt(text, asked.terms), asked.terms);
    const tag = entry.message ? "code" : "span";
    const [page, anchor] = entry.place.split("#");
    return [{
      location: page + (found.length ? `?h=${found.join("+")}` : "") + (anchor ? `#${anchor}` : ""),
      title: `<span class="hit-title">${marked(entry.title, asked.terms)}</span>`
        + (entry.kind === PAGE ? "" : `<span class="hit-page">${escaped(entry.page)}</span>`)
        + `<${tag} class="hit-text">${told}</${tag}>`,
      score, terms: {}, text: "",
    }];
  };

  /** The best entries: each section once, each page three times at most. */
  const ranked = (index, asked, query) => {
    const keys = [...asked.terms.keys()];
    const sum = (list) => list.reduce((all, it) => all + asked.terms.get(it), 0);
    const said = (text) => ` ${words(text.replace(/\(.*$/, "")).join(" ").toLowerCase()}`;
    const whole = said(query);
    const hits = index.search(keys.join(" "), {
      tokenize: (text) => text.split(" "),
      boost: FIELDS[asked.kind],
      boostTerm: (term) => asked.terms.get(term),
      prefix: (term) => asked.kind === "words" && term === keys.at(-1) && term.length > 3,
      weights: { prefix: 0.2, fuzzy: 0 },
      bm25: { k: 1.1, b: 0.6, d: 0.5 },
    });
    for (const hit of hits) {
      const entry = hit.entry = entries[hit.id];
      const title = said(entry.title);
      hit.exact = asked.kind !== "name" ? title === whole
        : entry.kind === NAME && title.endsWith(whole);
      const kind = asked.kind === "message" && entry.kind === TERM ? 0.35 : 1;
      hit.found = hit.terms.filter((it) => asked.terms.get(it) > 0.3);
      const within = hit.found.filter((it) => hit.match[it].includes("message"));
      // What is found in the text of an error's section leads to the section.
      if (within.length * 2 < hit.found.length) hit.entry = entries[entry.section];
      // In the place of MiniSearch's number of words, their share of what was asked.
      hit.score *= kind * entry.weight * (sum(hit.queryTerms) / sum(keys)) ** 1.6 / hit.queryTerms.length;
    }
    hits.sort((a, b) => b.exact - a.exact || b.score - a.score || a.id - b.id);
    const most = Math.max(...hits.map(({ score }) => score));
    const [seen, pages] = [new Set(), new Map()];
    return hits.filter(({ entry, score }) => {
      const count = pages.get(entry.page) ?? 0;
      if (seen.has(entry.section) || count === A_PAGE || score < LEAST * most) return false;
      pages.set(entry.page, count + 1);
      return seen.add(entry.section);
    }).slice(0, MOST);
  };

  /** What the book has on a query, and the line that stands above it. */
  const answer = (index, query) => {
    const asked = understood(query, vocabulary);
    const hits = ranked(index, asked, query);
    const { kind, lacking, telling, written } = asked;
    const unused = asked.names.filter((name) => !programs.has(name));
    const much = telling < 4 || lacking.length * 2 >= telling;
    const lacks = kind === "message" ? [] : unused.length ? unused : much ? lacking : [];
    if (hits.length && !lacks.length) {
      const places = hits.length === 1 ? "1 place" : `${hits.length} places`;
      return [hits, kind !== "message" && written ? `${places} for “${written}”` : places, asked];
    }
    const on = `“${lacks.join(" ") || query}”`;
    const told = unused.length ? `No program of the book has ${on}.` : `The book has nothing on ${on}.`;
    if (hits.length) return [hits.slice(0, 3), `${told} Nearest to it:`, asked];
    const lists = entries.filter((entry) => entry.kind === PAGE && LOOK_UP.test(entry.place));
    return [lists.map((entry) => ({ entry, found: [] })), `${told} Look in:`, asked];
  };

  try {
    const index = indexed();
    port.addEventListener("message", ({ data: { type, data } }) => {
      if (type !== 2) return;
      const query = data.trim();
      const [hits, told, asked] = query ? answer(index, query) : [[], ""];
      const items = hits.map((hit, i) => item(hit, asked, MOST - i));
      port.postMessage({ type: 3, data: { items }, told, query });
    });
    port.postMessage({ type: 1 });
  } catch {
    port.postMessage({ broken: true });
  }
}
