// Finds articles by the index of docs/search.md: no server, no library, from any host or a disk.
(() => {
  'use strict';

  const FOLDER = 'data/search/';
  const SHOWN = 20;
  const FACETS_AT_ONCE = 60000;
  const TERMS_OF_A_PREFIX = 60;
  const EXCERPT = 260;
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

  window.archiveSearch = (kind, id, stamp, data) => {
    const wait = waiting.get(kind + '/' + id);
    if (!wait) return;
    // an index that was published while this page was open does not fit to what was loaded before
    if (stamp && index && stamp !== index.stamp) wait.fail(new Error('another build'));
    else wait.done(data);
  };

  function load(kind, id, file) {
    const key = kind + '/' + id;
    if (!asked.has(key)) {
      asked.set(key, new Promise((done, failed) => {
        const fail = (reason) => { asked.delete(key); failed(reason); };
        waiting.set(key, { done, fail });
        const script = document.createElement('script');
        script.src = FOLDER + file + '.js' + (index ? '?' + index.stamp : '');
        script.onerror = () => { script.remove(); fail(new Error(file)); };
        script.onload = () => script.remove();
        document.head.append(script);
      }));
    }
    return asked.get(key);
  }

  async function begin() {
    index = index || await load('index', 0, 'index');
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

  // a word and, where it is being typed, the words that begin with it
  async function find(word, open) {
    if (!index.shards.length) return [];
    const first = shardOf(word);
    const exact = (await shard(first)).get(word);
    const found = exact ? [{ word, weight: 1, articles: postings(exact) }] : [];
    if (!open || (word.length < 2 && word < '\u0100')) return found;
    const last = Math.min(shardOf(word + '\uffff'), first + 2);
    for (let number = first; number <= last; number++) {
      for (const [other, data] of await shard(number)) {
        if (found.length === TERMS_OF_A_PREFIX) return found;
        if (other !== word && other.startsWith(word)) {
          found.push({ word: other, weight: 0.5, articles: postings(data) });
        }
      }
    }
    return found;
  }

  const worth = (place) => (place >= 256 ? 1 : place < 64 ? 5 : 3);
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

  async function match(clause) {
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
      (term, i) => find(term, clause.open && i === clause.terms.length - 1)));
    const parts = alternatives.map((found) => merge(found, clause.range));
    const marks = alternatives.flat().map((found) => found.word);
    if (parts.length === 1) return { found: parts[0], marks };
    const found = new Map();
    for (const article of parts[0].keys()) {
      if (parts.every((part) => part.has(article))) {
        const hit = follow(parts, article);
        if (hit) found.set(article, hit);
      }
    }
    return { found, marks };
  }

  const lengthOf = (article) =>
    8 * (2 ** (VALUES[index.lengths.charCodeAt(article)] / 4) - 1);

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
    const clauses = await Promise.all(parse(query).map(
      async (clause) => ({ ...clause, ...await match(clause) })));
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
    const filters = must.filter((clause) => clause.years || clause.range);
    const some = !results.length && must.length > filters.length + 1;
    if (some) results = having(filters);
    results.sort((a, b) => scores.get(b) - scores.get(a) || a - b);
    const marks = new Set(must.flatMap((clause) => clause.marks));
    return { asked: clauses.length > 0, results, some, marks };
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
  }, { rootMargin: '200px' });

  async function row(article, marks, mine) {
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
    const quote = () => load('text', known.x, 'text/' + encodeURIComponent(known.x)).then((text) => {
      const flat = text.replace(/\n/g, ' ');
      if (mine === turn) marked(summary, flat, marks, ...excerpt(flat, marks));
    }, () => summary.remove());
    quotes.set(item, quote);
    near.observe(item);
    return item;
  }

  async function show(mine) {
    const next = current.results.slice(shown, shown + SHOWN);
    const items = await Promise.all(next.map((article) => row(article, current.marks, mine)));
    if (mine !== turn) return;
    if (!shown) list.textContent = '';
    list.append(...items);
    shown += next.length;
    more.hidden = shown >= current.results.length;
    if (shown > SHOWN && items.length) items[0].querySelector('a').focus();
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
    address(query);
    if (!query) {
      status.textContent = '';
      list.textContent = '';
      more.hidden = facets.hidden = true;
      return;
    }
    if (!index) status.textContent = say.searching;
    try {
      await begin();
      const answer = await search(query);
      if (mine !== turn || !answer.asked) return;
      current = answer;
      shown = 0;
      await show(mine);
      if (mine !== turn) return;
      if (!answer.results.length) list.textContent = '';
      status.textContent = !answer.results.length ? say.none.replace('{0}', query.trim())
        : (answer.some ? say.some + ' ' : '') + say.found.replace('{0}', answer.results.length);
      narrow(mine).catch(failed);
    } catch (reason) {
      if (mine === turn) failed(reason);
    }
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
      const button = facet(say.narrow, () => { button.remove(); others(found, mine).catch(failed); });
      facets.append(button);
    } else await others(found, mine);
  }

  async function others(found, mine) {
    const terms = await load('facets', 0, 'facets');
    if (mine !== turn) return;
    for (const kind of NAMES) {
      group(kind, terms[kind].map(([name, articles]) => {
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
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(run, index ? 60 : 0);
  });
  box.addEventListener('focus', () => begin().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    run();
  });
  const given = new URLSearchParams(location.search).get('q');
  if (given) {
    box.value = given;
    run();
  } else if (box.value) run();
})();
