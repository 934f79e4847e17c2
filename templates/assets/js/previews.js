// Shows what an article is before one goes there: headline, source, date and first lines beside a
// link under the pointer or the focus. The data are scripts, as those of the search: they load
// from any host and from a disk. Without this file nothing is missing.
(() => {
  'use strict';

  const ROOT = new URL('../../', document.currentScript.src).href;
  const OFF = 'archive-previews-off';
  const WAIT = 350;
  const GRACE = 250;
  const GAP = 8;
  // a finger cannot point without pressing: no preview, and nothing to switch
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return;

  let on = true;
  try {
    on = !localStorage.getItem(OFF);
  } catch {
    // a browser that keeps nothing shows previews and forgets the switch
  }
  for (const box of document.querySelectorAll('.previews-switch')) {
    box.checked = on;
    box.closest('[hidden]').hidden = false;
    box.addEventListener('change', () => {
      on = box.checked;
      hide();
      try {
        if (on) localStorage.removeItem(OFF);
        else localStorage.setItem(OFF, '1');
      } catch {
        // see above
      }
    });
  }

  // ---- loading: each file calls archivePreviews with its number and its articles

  const waiting = new Map();
  const asked = new Map();
  window.archivePreviews = (key, value) => waiting.get(key)(value);

  function load(key, file) {
    if (!asked.has(key)) {
      asked.set(key, new Promise((done, failed) => {
        waiting.set(key, done);
        const script = document.createElement('script');
        script.src = ROOT + 'data/previews/' + file + '.js';
        script.onerror = () => {
          asked.delete(key);
          failed();
        };
        document.head.append(script);
        script.remove();  // it runs all the same, and the page stays as it was published
      }));
    }
    return asked.get(key);
  }

  // FNV-1a, as newsarchive.render.Previews reckons it
  function place(path, files) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
    return hash & (files - 1);
  }

  async function article(path) {
    const number = place(path, await load('files', 'index'));
    return (await load(number, number))[path];
  }

  // ---- the card

  const card = document.createElement('div');
  card.className = 'preview';
  card.id = 'preview';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;

  function line(name, ...parts) {
    const element = document.createElement('p');
    element.className = 'preview__' + name;
    element.append(...parts);
    return element;
  }

  function fill(known) {
    const source = line('source');
    known.s.forEach((name) => {
      const isolated = document.createElement('bdi');
      isolated.textContent = name;
      source.append(isolated, ' · ');
    });
    const date = document.createElement(known.d ? 'time' : 'span');
    if (known.d) date.dateTime = known.d;
    date.textContent = known.w;
    source.append(date);
    const own = [line('headline', known.t), line('opening', known.o || '')];
    for (const part of known.l ? own : []) {
      part.lang = known.l;
      part.dir = known.r;
    }
    card.replaceChildren(own[0], source, own[1]);
  }

  // below the link, above it where there is more room
  function put(link, x) {
    const at = link.getBoundingClientRect();
    card.hidden = false;
    const room = document.documentElement.clientWidth;
    const { width, height } = card.getBoundingClientRect();
    const rtl = getComputedStyle(link).direction === 'rtl';
    const start = x === null ? (rtl ? at.right - width : at.left) : x - width / 3;
    const left = Math.max(GAP, Math.min(start, room - width - GAP));
    const below = innerHeight - at.bottom > height + GAP || at.top < height + GAP;
    card.style.left = left + scrollX + 'px';
    card.style.top = (below ? at.bottom + GAP : at.top - height - GAP) + scrollY + 'px';
  }

  let current = null;
  let timer = 0;

  function show(link, x) {
    clearTimeout(timer);
    if (link === current && !card.hidden) return;
    hide();
    current = link;
    const path = decodeURIComponent(link.href.slice(ROOT.length).replace(/[?#].*/, ''));
    const ready = article(path);
    ready.catch(() => {});
    timer = setTimeout(async () => {
      const known = await ready.catch(() => null);
      if (!known || link !== current || !on) return;
      fill(known);
      document.body.append(card);
      put(link, x);
      link.setAttribute('aria-describedby', card.id);
    }, WAIT);
  }

  function hide() {
    clearTimeout(timer);
    if (current) current.removeAttribute('aria-describedby');
    current = null;
    card.hidden = true;
  }

  const here = location.href.replace(/[?#].*/, '');

  function articleLink(element) {
    const link = element.closest('main a[href]');
    return link && typeof link.href === 'string' && link.href.startsWith(ROOT + 'articles/')
      && link.href.replace(/[?#].*/, '') !== here ? link : null;
  }

  document.addEventListener('pointerover', (event) => {
    if (!on || event.pointerType === 'touch') return;
    // the pointer may go over to the card and rest there
    if (card.contains(event.target)) clearTimeout(timer);
    else {
      const link = articleLink(event.target);
      if (link) show(link, event.clientX);
      else if (current) later();
    }
  });
  document.documentElement.addEventListener('pointerleave', () => current && later());

  function later() {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  }

  document.addEventListener('focusin', (event) => {
    const link = on && event.target.matches(':focus-visible') && articleLink(event.target);
    if (link) show(link, null);
    else if (current) hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  addEventListener('pagehide', hide);
})();
