// Compares without leaving the page, so that the files stay at hand for a download.
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

/** Says what is done, and how long it takes already: nobody knows how long it will. */
function count() {
  const begun = performance.now();
  const told = () => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    progress.textContent = progress.dataset[count.stage] + (seconds ? ` ${seconds} s` : '');
  };
  count.stage = 'reading';
  told();
  const timer = setInterval(told, 1000);
  return {
    to: stage => {
      if (stage in progress.dataset && stage !== count.stage) {
        count.stage = stage;
        told();
      }
    },
    end: () => clearInterval(timer),
  };
}

/** The lines that tell how far it is, and then the page. */
async function followed(answer, to) {
  if (!answer.headers.get('Content-Type').startsWith('text/plain')) return answer.text();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (value) text += value;
    for (let at = text.indexOf('\n'); at >= 0 && !text.startsWith('done\n'); at = text.indexOf('\n')) {
      to(text.slice(0, at));
      text = text.slice(at + 1);
    }
    if (done) {
      if (!text.startsWith('done\n')) throw new Error('cut off');
      return text.slice(5);
    }
  }
}

const stop = document.getElementById('stop');
let under = null;

form.addEventListener('submit', async event => {
  if (event.submitter?.name === 'format') return;
  event.preventDefault();
  const data = new FormData(form);
  data.append('progress', 'true');
  under = new AbortController();
  busy(true);
  stop.hidden = false;
  stop.disabled = false;
  const told = count();
  try {
    const answer = await fetch(form.action, { method: 'POST', body: data, signal: under.signal });
    const shown = new DOMParser().parseFromString(await followed(answer, told.to), 'text/html');
    const results = document.adoptNode(shown.getElementById('results'));
    document.getElementById('results').replaceWith(results);
    results.focus();
    progress.textContent = '';
    sifting();
  } catch (error) {
    progress.textContent = progress.dataset[error.name === 'AbortError' ? 'stopped' : 'lost'];
  } finally {
    told.end();
    busy(false);
    stop.hidden = true;
  }
});
stop.addEventListener('click', () => {
  under?.abort();
  form.querySelector('button.main').focus();
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
