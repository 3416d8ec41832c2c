// Differences: moving by rows, and accepting them with a note, for who has the token.
import { isShortcut } from './app.js';
import { change, offerBack, prepare, takeBack } from './editing.js';

const dialog = document.getElementById('accepting');
const rows = [...document.querySelectorAll('tbody tr')];
const buttons = [...document.querySelectorAll('button[data-key]')];
const address = key =>
  `/api/v1/works/${encodeURIComponent(dialog.dataset.work)}/checks/${key}/acceptance`;
let asked = null;

function visit(row) {
  row?.querySelector('.acts a, .acts button')?.focus();
}

function ask(button) {
  asked = button;
  const form = dialog.querySelector('form');
  form.className = 'change is-' + button.dataset.act;
  dialog.querySelector('.what').textContent = button.dataset.what;
  form.elements.note.value = '';
  prepare(dialog);
  dialog.showModal();
}

if (dialog) {
  const place = dialog.dataset.work + ' checks';
  buttons.forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => ask(button));
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    const { key, act } = asked.dataset;
    const data = new FormData(event.target);
    const body = JSON.stringify({ note: data.get('note'), by: data.get('by') || null });
    const options = act === 'accept' ? { method: 'POST', body } : { method: 'DELETE' };
    const at = rows.indexOf(asked.closest('tr'));
    change(dialog, address(key), options, () => (
      { place, key, at, done: act === 'accept', fresh: true }));
  });
  const last = offerBack(place, one => [address(one.key), { method: 'DELETE' }]);
  // the next one is where the reader goes on
  if (last) visit(rows[Math.min(last.at, rows.length - 1)]);
}

// ---- shortcuts

function step(by) {
  const now = rows.findIndex(row => row.contains(document.activeElement));
  visit(rows[Math.max(0, Math.min(rows.length - 1, now + by))]);
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: () => document.activeElement.closest('tr, li')?.querySelector('button[data-key]')?.click(),
  z: takeBack,
};
document.addEventListener('keydown', event => {
  if (isShortcut(event) && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
