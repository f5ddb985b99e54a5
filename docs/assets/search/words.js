/* Words: what each is found by, and what one that the book lacks was meant to be. */
{
  const WORD = /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu;
  const LITTLE = new Set(`a about after all also am an and any are as at be because been before
    being between but by can could did difference do does doing each else for from get gets getting
    give given go goes had has have having here how i if in into is it its just let like make many
    me mean means more most much my need no not of on one only or other our out over own please
    same set should so some such than that the their them then there these they this those to too
    two under use used using very want was way we were what when where which while who whole why
    will with without work works would you your`.split(/\s+/));
  // What people say in other words than the book, by the book's word.
  const SAME = new Map([["graphic", "gpu"], ["imag", "pictur"], ["img", "pictur"], ["photo", "pictur"]]);
  const words = (text) => text.match(WORD) ?? [];

  /** A word without its ending: what `layers`, `sizes` and `trained` share with their kin. */
  const stem = (word) => {
    const kept = word
      .replace(/ies$/, "y").replace(/([^s])s$/, "$1")
      .replace(/(?<=.{3})(ing|ed|er|ly|ion)$/, "")
      .replace(/([bdfgmnprt])\1$/, "$1").replace(/(?<=..)e$/, "");
    return SAME.get(kept) ?? kept;
  };

  const known = new Map();

  /** What a word is found by: a name by itself and by its parts, any other word by its stem. */
  const terms = (word) => {
    if (known.has(word)) return known.get(word);
    const whole = word.toLowerCase().replace(/^_+|_+$/g, "");
    const plain = /^\p{Lu}*\p{Ll}*$/u.test(word);
    const parts = plain ? [] : word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}{2,}/gu) ?? [];
    const found = new Set([plain ? stem(whole) : whole, ...parts.map((it) => stem(it.toLowerCase()))]);
    known.set(word, [...found]);
    return known.get(word);
  };
  /** How many letters are left out, added, changed or swapped between two words. */
  const distance = (a, b) => {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  };

  /** The words of the book, and how often it has each. */
  class Vocabulary {
    counts = new Map();
    stems = new Set();
    apart = new Map(); // what is written as one elsewhere: crossentropy, zerograd

    add(text) {
      for (const word of words(text)) {
        const small = word.toLowerCase();
        const count = this.counts.get(small) ?? 0;
        this.counts.set(small, count + 1);
        if (!count) terms(word).forEach((it) => this.stems.add(it));
        if (!count && small.includes("_")) this.apart.set(small.replaceAll("_", ""), small);
      }
    }

    addTitle(title) {
      this.add(title);
      const all = words(title.toLowerCase());
      all.slice(1).forEach((word, i) => this.apart.set(all[i] + word, `${all[i]} ${word}`));
    }

    has(word) {
      return this.counts.has(word.toLowerCase()) || this.stems.has(terms(word)[0]);
    }

    begins(word) {
      return word.length > 3 && [...this.counts.keys()].some((it) => it.startsWith(word.toLowerCase()));
    }

    /** The word or words that a word was meant to be; nothing if the book has none like it. */
    meant(word) {
      const asked = word.toLowerCase();
      const signs = (it) => it.replace(/[^\d_]/g, "");
      if (this.apart.has(asked)) return this.apart.get(asked);
      const far = asked.length < 5 ? 0 : asked.length < 8 || signs(asked) ? 1 : 2;
      let [best, least] = ["", far];
      for (const [word, count] of this.counts) {
        if (word[0] !== asked[0] || Math.abs(word.length - asked.length) > far) continue;
        const apart = distance(asked, word) - count / (2 * count + 1); // of two, the frequent one
        if (apart < least && signs(word) === signs(asked)) [best, least] = [word, apart];
      }
      return best;
    }
  }

  const little = (word) => LITTLE.has(word.toLowerCase());

  self.bookWords = { words, terms, little, Vocabulary };
}
