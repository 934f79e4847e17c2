// Finds articles by the index of docs/articles/search.md: no server, no library, from any host or a disk.
(() => {
  'use strict';

  const FOLDER = 'data/search/';
  const SHOWN = 20;
  const NO_SECOND_PAGE = 40;
  const IN_SIGHT = 6;
  const FACETS_AT_ONCE = 24000;
  const TERMS_OF_A_PREFIX = 60;
  const EXCERPT = 260;
  const TEXT = 256;
  const PART = 2048;
  const NEARBY = 32;
  // first place of each field; the last range is the text
  const FIELDS = { title: [0, 64], author: [64, 128], publisher: [128, 160], tag: [160, 256] };
  const form = document.querySelector('form.search');
  if (!form) return;
  const box = form.querySelector('input[type=search]');
  const status = document.querySelector('.search__status');
  const list = document.querySelector('.search__results');
  const facets = document.querySelector('.search__facets');
  const template = document.querySelector('template.search__result');
  const say = status.dataset;

  // ---- loading: each file of the index is a script that calls archiveSearch

  const waiting = new Map();
  const asked = new Map();
  let index = null;
  let common;  // words in so many articles that their other forms and beginnings add nothing
  // the page brings the index with it, behind this script
  let brought = document.querySelector('script[src="' + FOLDER + 'index.js"]');

  window.archiveSearch = (kind, id, stamp, data) => {
    const wait = waiting.get(kind + '/' + id);
    if (!wait) return;
    // a file that was published while this page was open does not fit to what was loaded before
    if (stamp && index && stamp !== stampOf(kind, id)) wait.fail(new Error('another build'));
    else wait.done(data);
  };

  // the index holds the stamps of the other files, three characters each
  function stampOf(kind, id) {
    return index.stamps[kind].slice(3 * id, 3 * id + 3);
  }

  function load(kind, id, file) {
    const key = kind + '/' + id;
    if (!asked.has(key)) {
      asked.set(key, new Promise((done, failed) => {
        const fail = (reason) => { asked.delete(key); failed(reason); };
        waiting.set(key, { done, fail });
        const script = brought || document.createElement('script');
        script.onerror = () => fail(new Error(file));
        if (!brought) {
          script.src = FOLDER + file + '.js'
            + (index ? '?' + (index.stamps[kind] ? stampOf(kind, id) : index.stamp) : '');
          document.head.append(script);
          script.remove();  // it runs all the same, and the page stays as it was published
        }
        brought = null;
      }));
    }
    return asked.get(key);
  }

  async function begin() {
    if (index) return;
    const data = await load('index', 0, 'index');
    // a page with a query in its address asks twice
    if (index) return;
    common = new Set(data.common.split(' '));
    // each begins with so many letters of the one before
    let start = '';
    data.shards = data.shards && data.shards.split(' ').map(
      (code) => (start = start.slice(0, VALUES[code.charCodeAt(0)]) + code.slice(1)));
    index = data;
  }

  // ---- words, found and folded as newsarchive.text.Words does

  const ALONE = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff'
    + '\\uf900-\\ufaff\\u{20000}-\\u{323af}';
  const WORD = new RegExp('(?=[\\p{L}\\p{Nd}])[' + ALONE + ']|(?![' + ALONE + '])[\\p{L}\\p{Nd}]'
    + '(?:(?![' + ALONE + '\\u200c])[\\p{L}\\p{Nd}\\p{M}\\p{Cf}])*', 'gu');
  const LETTERS = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ð': 'd', 'đ': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i',
    'ς': 'σ', '\u0640': '', '\u0649': '\u064a', '\u06cc': '\u064a', '\u06a9': '\u0643',
    '\u0629': '\u0647', '\u06c1': '\u0647', '\u06d5': '\u0647', '\u0671': '\u0627',
  };

  function fold(word) {
    if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
    let folded = '';
    for (const c of word.normalize('NFKD').toLowerCase()) {
      if (c in LETTERS) folded += LETTERS[c];
      else if (/\p{Nd}/u.test(c)) folded += digit(c.codePointAt(0));
      else if (!/[\p{M}\p{Cf}]/u.test(c)) folded += c;
    }
    return folded;
  }

  // blocks of digits begin at a code that ends in 0, those of India in 6
  function digit(code) {
    const india = (code >= 0x966 && code <= 0xdef) || (code >= 0x1946 && code <= 0x194f);
    return (code - (india ? 6 : 0)) & 15;
  }

  function words(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const at = match.index;
      const possessive = /^s$/i.test(match[0]) && /['’]/.test(text[at - 1] || '')
        && /[\p{L}\p{Nd}]/u.test(text[at - 2] || '');
      const word = possessive ? '' : fold(match[0]);
      if (word) found.push({ word, start: at, end: at + match[0].length });
    }
    return found;
  }

  // ---- other forms of a word: the light endings of each language, of folded words

  const UNDOUBLE = /([^aeiouylsz])\1$/;
  const LATIN = /^[a-z]/;
  const LONGEST = 40;
  const STEMS = {
    en: [LATIN, (w) => w.replace(/ies$/, 'y').replace(/([^us])s$/, '$1').replace(/eed$/, 'ee')
      .replace(/(?:ing|ed|ly)$/, (ending, at, whole) => (/[aeiouy]/.test(whole.slice(0, at)) ? '' : ending)).replace(UNDOUBLE, '$1').replace(/e$/, '').replace(/y$/, 'i')],
    fr: [LATIN, (w) => w.replace(/aux$/, 'al').replace(/[sx]$/, '').replace(/(?:ement|ee|er|ez|e)$/, '').replace(UNDOUBLE, '$1')],
    de: [LATIN, (w) => w.replace(/(?:ern|em|en|er|es|e|n|s)$/, '')],
    es: [LATIN, (w) => w.replace(/(?:es|s)$/, '').replace(/[aeo]$/, '')],
    ru: [/^[\u0400-\u04ff]/, (w) => w.replace(
      /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ои|еи|ии|ыи|ов|ев|ам|ям|ах|ях|ом|ем|ую|юю|[аяоеыиуюь])$/, '')],
    ar: [/^[\u0600-\u06ff]/, (w) => w.replace(/(?:ها|هم|نا|ات|ان|ون|ين|يه|ه|ي)$/, '')],
    fa: [/^[\u0600-\u06ff]/, (w) => w.replace(/(?:هاي|ها|ان|ي)$/, '')],
  };

  function stems(word) {
    return index.languages.filter((language) => STEMS[language] && STEMS[language][0].test(word))
      .map((language) => STEMS[language][1](word)).map((stem) => (stem.length < 3 ? word : stem));
  }

  // what a word and all its forms begin with
  function trunk(word, ends) {
    let length = word.length;
    for (const stem of ends) {
      let same = 0;
      while (same < stem.length && stem[same] === word[same]) same++;
      // party and parties part before the letter that changed
      length = Math.min(length, stem.endsWith('i') ? same - 1 : same);
    }
    return length < 3 ? word : word.slice(0, length);
  }

  // ---- the query: words, "phrases", -not, author: publisher: tag: title: year:

  const CLAUSE = /(?:^|\s)(-)?(?:(author|publisher|tag|title|year):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/giu;

  function parse(query) {
    const clauses = [];
    for (const [, not, field, phrase, plain] of query.matchAll(CLAUSE)) {
      const text = phrase === undefined ? plain : phrase;
      const kind = field && field.toLowerCase();
      if (kind === 'year') {
        const years = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(fold(text));
        if (years && (years[1] || years[3])) clauses.push({ not, years });
      } else if (kind || !/^(author|publisher|tag|title|year):$/i.test(text)) {
        const terms = words(text).map((found) => found.word);
        if (terms.length) clauses.push({ not, range: FIELDS[kind], terms, quoted: phrase !== undefined });
      }
    }
    // the word that is being typed may be the beginning of one
    const last = clauses[clauses.length - 1];
    if (last && last.terms && !last.quoted && !/[\s"“”„«»]$/.test(query)) last.open = true;
    return clauses;
  }

  // ---- the index: numbers of five bits a character, words in sorted shards

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < 64; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  function numbers(text) {
    let at = 0;
    return () => {
      let number = 0;
      for (let shift = 0; ; shift += 5) {
        const value = VALUES[text.charCodeAt(at++)];
        number |= (value & 31) << shift;
        if (value < 32) return number;
      }
    };
  }

  // article -> places of the word, or what it counts there when places are not told
  function postings(text) {
    const next = numbers(text);
    const head = next();
    const found = new Map();
    for (let article = -1, left = head >> 1; left > 0; left--) {
      const first = next();
      if (head & 1) {
        article += first + 1;
        found.set(article, next());
        continue;
      }
      article += (first >> 1) + 1;
      const places = [];
      for (let n = first & 1 ? 1 : next() + 2, place = -1; n > 0; n--) places.push(place += next() + 1);
      found.set(article, places);
    }
    return found;
  }

  function shardOf(word) {
    let low = 0;
    for (let high = index.shards.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (index.shards[middle] <= word) low = middle; else high = middle;
    }
    return low;
  }

  const shards = new Map();
  async function shard(number) {
    if (!shards.has(number)) {
      const data = await load('words', number, 'words-' + number);
      shards.set(number, new Map(data.split(';').map((entry) => entry.split(' '))));
    }
    return shards.get(number);
  }

  // the shards between two, all asked for at once
  const between = (from, to) => Promise.all(Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => shard(from + i)));

  // a word and, where it is being typed, the words that begin with it, so many shards away at most
  async function find(word, typed, formed, reach) {
    if (!index.shards.length) return [];
    const open = typed && !common.has(word);
    const forms = formed && !common.has(word);
    const first = shardOf(word);
    const ends = forms && word.length <= LONGEST ? stems(word) : [];
    const begin = trunk(word, ends);
    const from = Math.max(shardOf(begin), first - reach);
    const to = Math.min(shardOf(begin + '\uffff'), first + reach);
    const around = ends.length ? await between(from, to) : [];
    const exact = (await shard(first)).get(word);
    const found = exact ? [{ word, weight: 1, articles: postings(exact) }] : [];
    if (forms && word.length <= LONGEST) {
      // the article of Arabic stands before a word and would hide it
      const bare = word.replace(/^ال/, '');
      const others = /^[\u0600-\u06ff]/.test(word) && bare.length > 2 ? [bare === word ? 'ال' + word : bare] : [];
      for (const other of others) {
        const data = (await shard(shardOf(other))).get(other);
        if (data) found.push({ word: other, weight: 0.7, articles: postings(data) });
      }
      for (const entries of around) {
        for (const [other, data] of entries) {
          if (other !== word && other.startsWith(begin) && stems(other).some((stem, i) => stem === ends[i])) {
            found.push({ word: other, weight: 0.7, articles: postings(data) });
          }
        }
      }
    }
    if (!open || (word.length < 2 && word < '\u0100')) return found;
    const last = Math.min(shardOf(word + '\uffff'), first + reach);
    for (let number = first; number <= last; number++) {
      for (const [other, data] of await shard(number)) {
        if (found.length === TERMS_OF_A_PREFIX) return found;
        if (other !== word && other.startsWith(word) && !found.some((known) => known.word === other)) {
          found.push({ word: other, weight: 0.5, articles: postings(data) });
        }
      }
    }
    return found;
  }

  const worth = (place) => (place >= TEXT ? 1 : place < 64 ? 5 : 3);
  const within = (range) => (place) => !range || (place >= range[0] && place < range[1]);

  // article -> what one word of the query counts there, and where it stands
  function merge(alternatives, range) {
    const merged = new Map();
    for (const { weight, articles } of alternatives) {
      for (const [article, told] of articles) {
        const places = Array.isArray(told) ? told.filter(within(range)) : null;
        if (places ? !places.length : range) continue;
        const counts = weight * (places ? places.reduce((sum, p) => sum + worth(p), 0) : told);
        const known = merged.get(article);
        if (!known) merged.set(article, { counts, places });
        else {
          known.counts += counts;
          known.places = known.places && places && known.places.concat(places);
        }
      }
    }
    return merged;
  }

  // places at which the words follow one another; a word without places may stand anywhere
  function follow(parts, article) {
    const known = parts.map((part) => part.get(article));
    const anchor = known.findIndex((part) => part.places);
    if (anchor < 0) return known[0];
    const sets = known.map((part) => part.places && new Set(part.places));
    const places = known[anchor].places.filter((place) => sets.every(
      (set, i) => !set || set.has(place + i - anchor)));
    return places.length && { counts: places.reduce((sum, p) => sum + worth(p), 0) * parts.length, places };
  }

  async function match(clause, reach) {
    if (clause.years) {
      const [, from, dots, to] = clause.years;
      const found = new Map();
      for (const [year, first, count] of index.years) {
        if (year >= (from || 0) && year <= (to || (dots ? 9999 : from))) {
          for (let i = 0; i < count; i++) found.set(first + i, { counts: 0 });
        }
      }
      return { found, marks: [] };
    }
    const alternatives = await Promise.all(clause.terms.map(
      (term, i) => find(term, clause.open && i === clause.terms.length - 1,
        !clause.quoted && !clause.not && !clause.range && clause.terms.length === 1, reach)));
    const parts = alternatives.map((found) => merge(found, clause.range));
    const marks = alternatives.flat().map((found) => found.word);
    const unknown = clause.terms.filter((term, i) => !alternatives[i].length);
    if (parts.length === 1) return { found: parts[0], marks, unknown };
    const found = new Map();
    for (const article of parts[0].keys()) {
      if (parts.every((part) => part.has(article))) {
        const hit = follow(parts, article);
        if (hit) found.set(article, hit);
      }
    }
    return { found, marks, unknown };
  }

  // ---- a word that no article holds: the nearest that one does, by letters more, less, other, swapped

  function distance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[b.length];
  }

  async function meant(word) {
    if (word.length < 4 || word.length > LONGEST || !index.shards.length) return null;
    const most = word.length < 7 ? 1 : 2;
    const own = shardOf(word);
    const first = Math.max(shardOf(word.slice(0, 2)), own - 1);
    const last = Math.min(shardOf(word.slice(0, 2) + '\uffff'), own + 1);
    let best = null;
    for (const entries of await between(first, last)) {
      for (const [other, data] of entries) {
        if (Math.abs(other.length - word.length) > most) continue;
        const far = distance(word, other, most);
        const articles = far > most ? 0 : numbers(data)() >> 1;
        if (articles && (!best || far < best.far || (far === best.far && articles > best.articles))) best = { other, far, articles };
      }
    }
    return best && best.other;
  }

  const lengthOf = (article) =>
    10 * (2 ** (VALUES[index.lengths.charCodeAt(article)] / 6) - 1);

  // BM25 with k1 = 1.2 and b = 0.75
  function add(scores, found) {
    const rarity = Math.log(1 + (index.articles - found.size + 0.5) / (found.size + 0.5));
    for (const [article, { counts }] of found) {
      const long = 1.2 * (0.25 + 0.75 * lengthOf(article) / (index.average || 1));
      const score = counts ? rarity * counts * 2.2 / (counts + long) : 0;
      scores.set(article, (scores.get(article) || 0) + score);
    }
  }

  async function search(query) {
    const parsed = parse(query);
    // many words say enough: of each fewer other forms are looked for
    const reach = parsed.length < 4 ? 2 : 1;
    const clauses = await Promise.all(parsed.map(
      async (clause) => ({ ...clause, ...await match(clause, reach) })));
    const must = clauses.filter((clause) => !clause.not);
    const never = clauses.filter((clause) => clause.not);
    const scores = new Map();
    must.forEach((clause) => add(scores, clause.found));
    // a query that only leaves out begins with all articles
    if (!must.length && never.length) for (let i = 0; i < index.articles; i++) scores.set(i, 0);
    const having = (some) => [...scores.keys()].filter((article) =>
      some.every((clause) => clause.found.has(article))
      && !never.some((clause) => clause.found.has(article)));
    let results = having(must);
    const leaders = new Map(index.copies);
    const filters = must.filter((clause) => clause.years || clause.range);
    const some = !results.length && must.length > filters.length + 1;
    if (some) results = having(filters);
    // of copies of one text the leading one stands for all
    const all = new Set(results);
    results = results.filter((article) => !all.has(leaders.get(article)));
    results.sort((a, b) => scores.get(b) - scores.get(a) || a - b);
    const marks = new Set(must.flatMap((clause) => clause.marks));
    const unknown = must.flatMap((clause) => (clause.open && results.length ? [] : clause.unknown || []));
    return { asked: clauses.length > 0, results, some, marks, unknown, must };
  }

  // ---- showing

  function marked(element, text, marks, from, to) {
    element.textContent = '';
    if (from > 0) element.append('… ');
    let at = from;
    for (const { word, start, end } of words(text)) {
      if (start >= from && end <= to && marks.has(word)) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(start, end);
        element.append(text.slice(at, start), mark);
        at = end;
      }
    }
    element.append(text.slice(at, to));
    if (to < text.length) element.append(' …');
  }

  // the stretch of text that holds most of the words looked for
  function excerpt(text, marks) {
    const hits = words(text).filter((found) => marks.has(found.word));
    let best = 0;
    let most = 0;
    hits.forEach((hit, i) => {
      const different = new Set();
      for (let k = i; k < hits.length && hits[k].end - hit.start < EXCERPT - 60; k++) different.add(hits[k].word);
      if (different.size > most) {
        most = different.size;
        best = hit.start;
      }
    });
    let from = Math.max(0, best - 60);
    while (from > 0 && from < best && /\S/.test(text[from - 1])) from++;
    let to = Math.min(text.length, from + EXCERPT);
    while (to < text.length && to > best && /\S/.test(text[to])) to--;
    return [from, Math.max(to, Math.min(text.length, best + 30))];
  }

  // a long text lies in parts by the places of its words: the one that holds most of what is looked for together
  function partOf(article, must) {
    const hits = must.flatMap(({ found }, clause) => {
      const hit = found.get(article);
      return hit && hit.places ? hit.places.filter((place) => place >= TEXT).map((place) => ({ place, clause })) : [];
    }).sort((a, b) => a.place - b.place);
    let best = 0;
    let most = 0;
    hits.forEach(({ place }, i) => {
      const different = new Set();
      for (let k = i; k < hits.length && hits[k].place - place < NEARBY; k++) different.add(hits[k].clause);
      if (different.size > most) {
        most = different.size;
        best = place;
      }
    });
    return Math.floor(best / PART);
  }

  // who is typing looks at a few rows; the rest and the excerpts are loaded when the letters end
  const CALM = 400;
  let calm = Promise.resolve();
  let turn = 0;
  let shown = 0;
  let current = null;

  // the text of an article is loaded when its result comes near to the reader's eyes
  const quotes = new WeakMap();
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (isIntersecting) {
        near.unobserve(target);
        quotes.get(target)();
      }
    }
  }, { rootMargin: '40px' });

  async function row(article, { marks, must }, mine) {
    const block = Math.floor(article / index.block);
    const known = (await load('articles', block, 'articles-' + block))[article % index.block];
    const item = template.content.firstElementChild.cloneNode(true);
    const link = item.querySelector('a');
    const summary = item.querySelector('.article-row__summary');
    link.href = known.p;
    marked(link, known.t, marks, 0, known.t.length);
    if (known.d) {
      // the template holds no time element: one without a date is no valid HTML
      const time = document.createElement('time');
      time.className = 'article-row__date';
      time.dateTime = known.d;
      time.textContent = known.w || '';
      item.querySelector('.article-row__date').replaceWith(time);
    }
    const source = item.querySelector('.article-row__source');
    known.s.forEach((name, i) => {
      const isolated = document.createElement('bdi');
      isolated.textContent = name;
      source.append(i ? ' · ' : '', isolated);
    });
    if (known.l) {
      for (const part of [link, summary]) {
        part.lang = known.l;
        part.dir = known.r;
      }
    }
    if (known.c) {
      const copies = document.createElement('p');
      copies.className = 'copies';
      copies.append(say.also);
      known.c.forEach(([name, path], i) => {
        const other = document.createElement('a');
        other.href = path;
        other.textContent = name;
        copies.append(i ? ', ' : ' ', other);
      });
      source.after(copies);
    }
    const quote = async () => {
      await calm;
      if (mine !== turn) return;
      const part = partOf(article, must);
      const name = known.x + (part ? '.' + part : '');
      load('text', name, 'text/' + encodeURIComponent(name)).then((text) => {
        const flat = text.replace(/\n/g, ' ');
        if (!flat) summary.remove();
        else if (mine === turn) marked(summary, flat, marks, ...excerpt(flat, marks));
      }, () => summary.remove());
    };
    quotes.set(item, quote);
    near.observe(item);
    return item;
  }

  // rows in sight first: what they need is loaded before anything that the others need
  async function show(mine) {
    const left = current.results.length - shown;
    const next = current.results.slice(shown, shown + (left > NO_SECOND_PAGE ? SHOWN : left));
    const begun = (articles) => articles.map((article) => row(article, current, mine));
    const first = await Promise.all(begun(next.slice(0, IN_SIGHT)));
    if (mine !== turn) return;
    if (!shown) list.textContent = '';
    list.append(...first);
    if (shown && first.length) first[0].querySelector('a').focus();
    shown += next.length;
    more.hidden = true;
    calm.then(() => mine === turn && others(begun(next.slice(IN_SIGHT)), mine)).catch(failed);
  }

  // in their order, some at a time
  async function others(rows, mine) {
    Promise.all(rows).catch(() => {});
    for (let i = 0; i < rows.length; i += IN_SIGHT) {
      const some = await Promise.all(rows.slice(i, i + IN_SIGHT));
      if (mine !== turn) return;
      list.append(...some);
    }
    more.hidden = shown >= current.results.length;
  }

  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'search__more';
  more.textContent = say.more;
  more.hidden = true;
  more.addEventListener('click', () => show(turn).catch(failed));
  list.after(more);

  function failed(reason) {
    status.textContent = say.failed;
    console.warn('search: ' + reason.message);
  }

  async function run() {
    const mine = ++turn;
    const query = box.value.trim() && box.value;
    if (!query) {
      address(query);
      status.textContent = '';
      list.textContent = '';
      more.hidden = facets.hidden = save.hidden = true;
      return;
    }
    if (!index) status.textContent = say.searching;
    try {
      await begin();
      if (mine !== turn) return;
      const coming = search(query);
      // while the words are on their way
      address(query);
      const answer = await coming;
      if (mine !== turn || !answer.asked) return;
      current = answer;
      shown = 0;
      await show(mine);
      if (mine !== turn) return;
      if (!answer.results.length) list.textContent = '';
      status.textContent = !answer.results.length ? say.none.replace('{0}', query.trim())
        : (answer.some ? say.some + ' ' : '') + say.found.replace('{0}', answer.results.length);
      save.hidden = !answer.results.length;
      narrow(mine).catch(failed);
      correct(query, answer.unknown, mine).catch(failed);
    } catch (reason) {
      if (mine === turn) failed(reason);
    }
  }

  // words that no article holds, each in the nearest form that one does
  async function correct(query, unknown, mine) {
    let better = query.trim();
    for (const word of unknown) {
      const other = await meant(word);
      const there = other && words(better).find((found) => found.word === word);
      if (there) better = better.slice(0, there.start) + other + better.slice(there.end);
    }
    if (mine !== turn || better === query.trim()) return;
    const [before, after] = say.meant.split('{0}');
    status.append(' ' + before, facet(better, () => {
      box.value = better + ' ';
      box.focus();
      run();
    }), after);
  }

  // ---- taking the results along: RIS for reference managers, CSV for tables

  const MOST_SAVED = 500;
  const save = document.querySelector('.search__save');
  const surnameFirst = (name) => name.replace(/^(\S.*) (\S+)$/, '$2, $1');
  const cell = (text) => '"' + (/^[=+@-]/.test(text) ? "'" : '') + text.replace(/"/g, '""') + '"';
  const FORMS = {
    ris: (rows) => rows.map((row) => [
      'TY  - NEWS', 'TI  - ' + row.title, ...row.authors.map((name) => 'AU  - ' + surnameFirst(name)),
      ...(row.publisher ? ['T2  - ' + row.publisher] : []),
      ...(row.date ? ['PY  - ' + row.date.slice(0, 4), 'DA  - ' + row.date.replace(/-/g, '/') + '/'] : []),
      'UR  - ' + row.address, 'ER  - ', ''].join('\r\n')).join('\r\n'),
    csv: (rows) => 'title,date,publisher,authors,address\r\n' + rows.map((row) => [
      row.title, row.date || '', row.publisher || '', row.authors.join('; '), row.address].map(cell).join(',') + '\r\n').join(''),
  };

  async function take(form) {
    const rows = [];
    for (const article of current.results.slice(0, MOST_SAVED)) {
      const block = Math.floor(article / index.block);
      const known = (await load('articles', block, 'articles-' + block))[article % index.block];
      rows.push({
        title: known.t, date: known.d, publisher: known.n ? null : known.s[0], authors: known.s.slice(known.n ? 0 : 1),
        address: new URL(known.p, location.href).href,
      });
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff'.repeat(form === 'csv') + FORMS[form](rows)], { type: 'text/plain' }));
    link.download = 'search.' + form;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  for (const button of save.querySelectorAll('button')) {
    button.addEventListener('click', () => take(button.dataset.form).catch(failed));
  }

  // the query stays in the address, so that a search can be kept and sent
  function address(query) {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query.trim()) : location.pathname);
    } catch {
      // a page opened from a disk may not change its address
    }
  }

  // ---- facets: what else the articles found have in common

  const NAMES = ['tag', 'author', 'publisher'];
  const PER_FACET = 8;

  async function narrow(mine) {
    facets.textContent = '';
    facets.hidden = current.results.length < 2;
    if (facets.hidden) return;
    const found = new Set(current.results);
    group('year', index.years.map(([year, first, count]) => {
      let n = 0;
      for (let i = first; i < first + count; i++) n += found.has(i);
      return [String(year), n];
    }));
    if (index.facets > FACETS_AT_ONCE) {
      const button = facet(say.narrow, () => { button.remove(); terms(found, mine).catch(failed); });
      facets.append(button);
    } else await terms(found, mine);
  }

  async function terms(found, mine) {
    const all = await load('facets', 0, 'facets');
    if (mine !== turn) return;
    for (const kind of NAMES) {
      group(kind, all[kind].map(([name, articles]) => {
        const next = numbers(articles);
        let n = 0;
        for (let read = 0, at = -1; read < articles.length;) {
          const step = next();
          read += step < 32 ? 1 : step < 1024 ? 2 : step < 32768 ? 3 : 4;
          n += found.has(at += step + 1);
        }
        return [name, n];
      }).sort((a, b) => b[1] - a[1]).slice(0, PER_FACET));
    }
  }

  function group(kind, counted) {
    const some = counted.filter(([, n]) => n > 0);
    if (!some.length || (kind === 'year' && some.length < 2)) return;
    const part = document.createElement('p');
    part.className = 'search__facet';
    const title = document.createElement('span');
    title.className = 'search__facet-name';
    title.textContent = say[kind];
    part.append(title);
    for (const [name, n] of some) {
      const filter = kind === 'year' ? 'year:' + name : kind + ':"' + name.replace(/["“”„«»]/g, ' ') + '"';
      const on = box.value.includes(filter);
      const button = facet(name + ' ', () => {
        box.value = on ? box.value.replace(filter, '').replace(/\s+/g, ' ').trim() : box.value.trim() + ' ' + filter + ' ';
        box.focus();
        run();
      });
      button.setAttribute('aria-pressed', on);
      const count = document.createElement('span');
      count.className = 'search__count';
      count.textContent = n;
      button.append(count);
      part.append(' ', button);
    }
    facets.append(part);
  }

  function facet(name, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search__choice';
    const isolated = document.createElement('bdi');
    isolated.textContent = name;
    button.append(isolated);
    button.addEventListener('click', act);
    return button;
  }

  // ---- beginning

  let pause = 0;
  box.addEventListener('input', (event) => {
    clearTimeout(pause);
    // after a letter more may follow, what is pasted or dictated is there as a whole
    if (event.isComposing || /^delete/.test(event.inputType) || (event.data && event.data.length === 1)) {
      calm = new Promise((done) => setTimeout(done, CALM));
      // with one or two letters very many words begin
      pause = setTimeout(run, /(?:^|[^!-~])[!-~]{1,2}$/.test(box.value) ? CALM : 60);
    } else {
      calm = Promise.resolve();
      run();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    calm = Promise.resolve();
    run();
  });
  begin().catch(() => {});
  const given = new URLSearchParams(location.search).get('q');
  if (given) {
    box.value = given;
    run();
  } else if (box.value) run();
})();
