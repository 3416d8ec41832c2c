// Searches while one types, and offers what a beginning may go on to.
import { isShortcut, page } from './app.js';

const WAIT = 180;
const form = document.querySelector('form.ask');
const box = document.getElementById('q');
const offers = document.getElementById('offers');
let asked = box.value.trim();
let under = null;
let timer = 0;

function address() {
  const query = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...query]) {
    if (!value.trim()) query.delete(name);
  }
  return '/?' + query;
}

/** Puts the answer in the place of the one before; the box keeps its focus and its cursor. */
async function show(where, kind) {
  under?.abort();
  under = new AbortController();
  try {
    const answer = await page(where, { signal: under.signal });
    for (const id of ['results', 'intro']) {
      document.getElementById(id).replaceWith(document.adoptNode(answer.getElementById(id)));
    }
    document.title = answer.title;
    document.body.className = answer.body.className;
    history[kind](null, '', where);
  } catch (error) {
    if (error.name !== 'AbortError') form.submit();
  }
}

async function offer(beginning) {
  if (beginning.length < 2) return close();
  const answer = await fetch('/api/v1/suggest?size=7&q=' + encodeURIComponent(beginning.slice(0, 200)));
  if (!answer.ok || box.value.trim() !== beginning) return;
  const { suggestions } = await answer.json();
  offers.replaceChildren(...suggestions.filter(one => one.text !== beginning).map(option));
  offers.hidden = offers.children.length === 0 || document.activeElement !== box;
  box.setAttribute('aria-expanded', String(!offers.hidden));
  choose(null);
}

function option(suggestion, number) {
  const item = document.createElement('li');
  item.id = 'offer-' + number;
  item.role = 'option';
  item.dataset.text = suggestion.text;
  item.append(suggestion.text);
  if (suggestion.title) {
    const title = document.createElement('span');
    title.textContent = suggestion.title;
    item.append(title);
  }
  item.addEventListener('pointerdown', event => {
    event.preventDefault();
    take(item);
  });
  return item;
}

function choose(item) {
  offers.querySelector('[aria-selected=true]')?.removeAttribute('aria-selected');
  item?.setAttribute('aria-selected', 'true');
  item?.scrollIntoView({ block: 'nearest' });
  if (item) box.setAttribute('aria-activedescendant', item.id);
  else box.removeAttribute('aria-activedescendant');
}

function take(item) {
  box.value = item.dataset.text;
  close();
  ask('pushState');
}

function close() {
  offers.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  choose(null);
}

function ask(kind) {
  clearTimeout(timer);
  asked = box.value.trim();
  show(address(), kind);
}

box.role = 'combobox';
box.setAttribute('aria-controls', 'offers');
box.setAttribute('aria-expanded', 'false');
box.setAttribute('aria-autocomplete', 'list');

box.addEventListener('input', event => {
  clearTimeout(timer);
  if (event.isComposing) return;
  timer = setTimeout(() => {
    const typed = box.value.trim();
    offer(typed).catch(close);
    // what is not closed yet will be: a lone quote or bracket is no mistake while one types
    const open = (typed.match(/"/g) || []).length % 2 || (typed.split('(').length !== typed.split(')').length);
    if (typed !== asked && !open) ask('replaceState');
  }, WAIT);
});
box.addEventListener('keydown', event => {
  const items = [...offers.children];
  const now = items.findIndex(item => item.getAttribute('aria-selected') === 'true');
  if (!offers.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const next = now + (event.key === 'ArrowDown' ? 1 : -1);
    choose(items[next < -1 ? items.length - 1 : next] ?? null);
  } else if (!offers.hidden && event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (!offers.hidden && event.key === 'Enter' && now >= 0) {
    event.preventDefault();
    take(items[now]);
  }
});
box.addEventListener('blur', close);
form.addEventListener('submit', event => {
  event.preventDefault();
  close();
  ask('pushState');
});
form.querySelectorAll('select').forEach(select => select.addEventListener('change', () => ask('pushState')));
window.addEventListener('popstate', () => location.reload());

document.addEventListener('keydown', event => {
  if (!isShortcut(event) || (event.key !== 'j' && event.key !== 'k')) return;
  const hits = [...document.querySelectorAll('.hit h3 a')];
  const now = hits.indexOf(document.activeElement);
  const next = event.key === 'j' ? now + 1 : now - 1;
  hits[Math.max(0, Math.min(hits.length - 1, next))]?.focus();
});
