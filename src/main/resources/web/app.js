// What every page has: the list of shortcuts, and the shortcuts that work everywhere.

const KEYS = 'songluat.keys';
const help = document.getElementById('help');
const line = document.getElementById('say');
const switched = document.getElementById('keys-on');

/** Tells a screen reader, and for a moment every reader, what was done. */
export function say(text) {
  line.textContent = text;
  line.classList.add('shown');
  clearTimeout(say.timer);
  say.timer = setTimeout(() => line.classList.remove('shown'), 2500);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(line.dataset.copied);
  } catch {
    say(copyOldWay(text) ? line.dataset.copied : line.dataset.failed);
  }
}

/** Where the browser gives no clipboard, as over plain HTTP on another machine. */
function copyOldWay(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  before?.focus();
  return done;
}

/** A page of ours as a document, to take parts from. */
export async function page(address, options) {
  const answer = await fetch(address, options);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Whether a letter typed now is a shortcut and not text. */
export function isShortcut(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
    && switched.checked
    && !document.querySelector('dialog[open]')
    && !event.target.closest?.('input:not([type=radio],[type=checkbox]), textarea, select');
}

function keep(name, value) {
  try { localStorage.setItem(name, value); } catch { /* a private window keeps nothing */ }
}

function kept(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

const follow = selector => document.querySelector(selector)?.click();

const everywhere = {
  '/': () => {
    const box = document.querySelector('main #q');
    if (box) { box.focus(); box.select(); } else { follow('header.site nav a'); }
  },
  '?': () => help.showModal(),
  t: () => {
    const all = [...document.querySelectorAll('a.colours')];
    const now = all.findIndex(one => one.hasAttribute('aria-current'));
    all[(now + 1) % all.length].click();
  },
  l: () => follow('header.site a.tongue'),
  w: () => follow('header.site nav a[href^="/works"]'),
};

switched.checked = kept(KEYS) !== 'off';
switched.addEventListener('change', () => keep(KEYS, switched.checked ? 'on' : 'off'));
document.querySelectorAll('[data-help]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => help.showModal());
});
document.addEventListener('keydown', event => {
  if (isShortcut(event) && Object.hasOwn(everywhere, event.key)) {
    event.preventDefault();
    everywhere[event.key]();
  }
});

// what was chosen is kept: the address need not say it on
const here = new URL(location.href);
if (here.searchParams.has('theme')) {
  here.searchParams.delete('theme');
  history.replaceState(null, '', here);
}
