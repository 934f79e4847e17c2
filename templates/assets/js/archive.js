// What a page does beyond HTML: copy a citation, jump to the search box. Nothing needs it.
(() => {
  'use strict';

  // a manifest may not be read from a disk, and Chromium complains of that on every page
  if (location.protocol !== 'file:') {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = new URL('../../site.webmanifest', document.currentScript.src).href;
    document.head.append(manifest);
  }

  // the browser's own frame takes the colour of the paper, by day and by night
  const frame = document.createElement('meta');
  frame.name = 'theme-color';
  const colour = () => {
    frame.content = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  };
  colour();
  document.head.append(frame);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colour);

  // a page kept on a telephone's first screen
  const touch = document.createElement('link');
  touch.rel = 'apple-touch-icon';
  touch.href = new URL('../icons/icon-180.png', document.currentScript.src).href;
  document.head.append(touch);

  // "/" goes to the search box, as in most archives
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector('input[type=search]');
    if (box) {
      event.preventDefault();
      box.focus();
    }
  });

  // where there is room a footnote stands beside the line that refers to it; else at the end
  const notes = document.querySelector('.article .footnotes');
  if (notes) {
    const article = notes.closest('.article');
    const wide = matchMedia('screen and (min-width: 78em)');
    const lay = () => {
      article.classList.toggle('article--noted', wide.matches);
      const origin = notes.getBoundingClientRect().top;
      const contents = article.querySelector('.contents');
      let free = contents ? contents.getBoundingClientRect().bottom - origin + 32 : 0;
      for (const note of notes.querySelectorAll('li')) {
        const back = note.querySelector('.footnote-backref');
        const mark = back && document.getElementById(decodeURIComponent(back.hash.slice(1)));
        const at = mark ? mark.getBoundingClientRect().top - origin : 0;
        note.style.top = wide.matches ? Math.max(at, free) + 'px' : '';
        free = Math.max(at, free) + note.offsetHeight + 16;
      }
      notes.parentElement.style.minHeight = wide.matches ? free + 'px' : '';
    };
    lay();
    addEventListener('resize', lay);
    addEventListener('load', lay);
  }

  // the words of the button stand in the page, in its language
  for (const panel of document.querySelectorAll('.cite[data-copy]')) {
    for (const text of panel.querySelectorAll('.cite__text, .cite__file')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cite__copy';
      const what = text.download ? text : text.previousElementSibling;
      say(button, panel.dataset.copy, what.textContent);
      button.addEventListener('click', () => copy(text, button, panel.dataset, what.textContent));
      text.after(button);
    }
  }

  // a file to take away carries its text in its address
  const words = (element) => element.download
    ? decodeURIComponent(element.href.slice(element.href.indexOf(',') + 1))
    : element.textContent.trim();

  // one "Copy" among seven says too little to those who hear it
  function say(button, word, what) {
    button.textContent = word;
    button.setAttribute('aria-label', word + ': ' + what);
  }

  async function copy(text, button, labels, what) {
    let done = true;
    try {
      await navigator.clipboard.writeText(words(text));
    } catch {
      // a page opened from a disk may not use the clipboard: select the text for the reader
      getSelection().selectAllChildren(text);
      done = document.execCommand('copy');
    }
    say(button, done ? labels.copied : labels.failed, what);
    setTimeout(() => say(button, labels.copy, what), 2500);
  }
})();
