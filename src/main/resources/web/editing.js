// What the pages share on which something can be changed by who has the token.
import { say } from './app.js';

const SECRET = 'songluat.token';
const NAME = 'songluat.by';
const LAST = 'songluat.last';

const stored = name => { try { return sessionStorage.getItem(name) ?? ''; } catch { return ''; } };
const store = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* not kept */ } };

/** The token and the name are asked for once a visit. */
export function prepare(dialog) {
  const fields = dialog.querySelector('form').elements;
  fields.token.value = stored(SECRET);
  if (fields.by) fields.by.value = stored(NAME);
  dialog.querySelector('.trouble').textContent = '';
}

function keep(form) {
  const fields = form.elements;
  store(SECRET, fields.token.value);
  if (fields.by) store(NAME, fields.by.value);
}

async function send(address, options) {
  const answer = await fetch(address, {
    ...options,
    headers: { Authorization: 'Bearer ' + stored(SECRET), 'Content-Type': 'application/json' },
  });
  const told = await answer.json();
  if (answer.ok) return told;
  const error = new Error(told.detail ?? answer.statusText);
  error.status = answer.status;
  throw error;
}

/** In the language of the page; what the server says of it in English is added on English pages. */
function trouble(error) {
  const texts = document.querySelector('.trouble').dataset;
  const text = texts[error.status] ?? texts.other;
  const more = document.documentElement.lang === 'en' && !(error.status in texts);
  return more ? `${text} ${error.message}` : text;
}

/** Sends what a dialog says; then the page is shown anew, with the way to take it back. */
export async function change(dialog, address, options, last) {
  keep(dialog.querySelector('form'));
  try {
    const told = await send(address, options);
    reload(last(told));
  } catch (error) {
    dialog.querySelector('.trouble').textContent = trouble(error);
  }
}

function reload(last) {
  store(LAST, last ? JSON.stringify(last) : '');
  location.reload();
}

/**
 * Shows what was changed last on this page, and takes it back. Gives what it was where that has just
 * been done, so that the page can go on at its place.
 *
 * @param place which page, and what of it
 * @param back gives the address and the options of the request that takes it back
 */
export function offerBack(place, back) {
  const bar = document.getElementById('undo');
  const last = JSON.parse(stored(LAST) || 'null');
  if (!bar || last?.place !== place) return null;
  const words = last.done ? bar.dataset.done : bar.dataset.undone;
  bar.querySelector('span').textContent = words.replace('{0}', last.number ?? '');
  const button = bar.querySelector('button');
  button.hidden = !last.done;
  bar.hidden = false;
  store(LAST, last.done ? JSON.stringify({ ...last, fresh: false }) : '');
  button.addEventListener('click', async () => {
    try {
      await send(...back(last));
      reload({ ...last, done: false, fresh: true });
    } catch (error) {
      say(trouble(error));
    }
  });
  return last.fresh ? last : null;
}

export const takeBack = () => document.querySelector('#undo:not([hidden]) button')?.click();
