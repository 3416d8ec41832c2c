// Compares without leaving the page, so that the files stay at hand for a download.
import { page } from './app.js';

const form = document.getElementById('give');
const progress = document.getElementById('progress');

function give(input, file) {
  const one = new DataTransfer();
  one.items.add(file);
  input.files = one.files;
}

document.querySelectorAll('.drop').forEach(zone => {
  const input = zone.querySelector('input[type=file]');
  const over = on => zone.classList.toggle('over', on);
  zone.addEventListener('dragover', event => {
    event.preventDefault();
    over(true);
  });
  zone.addEventListener('dragleave', () => over(false));
  zone.addEventListener('drop', event => {
    over(false);
    const files = [...event.dataTransfer.files];
    if (!files.length) return;
    event.preventDefault();
    give(input, files[0]);
    // two at once are one for each side; the server finds out which is which
    const other = [...document.querySelectorAll('.drop input[type=file]')].find(one => one !== input);
    if (files[1]) give(other, files[1]);
  });
});

function busy(on) {
  form.setAttribute('aria-busy', String(on));
  form.querySelectorAll('button').forEach(button => { button.disabled = on; });
}

/** Says how long it takes already: nobody knows how long it will. */
function count() {
  const begun = performance.now();
  const told = () => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    progress.textContent = progress.dataset.reading + (seconds ? ` ${seconds} s` : '');
  };
  told();
  return setInterval(told, 1000);
}

form.addEventListener('submit', async event => {
  if (event.submitter?.name === 'format') return;
  event.preventDefault();
  const data = new FormData(form);
  busy(true);
  const timer = count();
  try {
    const answer = await page(form.action, { method: 'POST', body: data });
    const results = document.adoptNode(answer.getElementById('results'));
    document.getElementById('results').replaceWith(results);
    results.focus();
    progress.textContent = '';
    sifting();
  } catch {
    progress.textContent = progress.dataset.lost;
  } finally {
    clearInterval(timer);
    busy(false);
  }
});

function sifting() {
  const bar = document.querySelector('.only');
  if (!bar) return;
  bar.hidden = false;
  const buttons = [...bar.querySelectorAll('button')];
  buttons.forEach(button => button.addEventListener('click', () => {
    buttons.forEach(one => one.setAttribute('aria-pressed', String(one === button)));
    document.querySelectorAll('#results .row').forEach(row => {
      row.hidden = button.dataset.only !== '' && !row.classList.contains(button.dataset.only);
    });
  }));
  buttons[0].setAttribute('aria-pressed', 'true');
}

sifting();
