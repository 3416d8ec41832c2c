// Reading: moving by rows, words that answer each other, copying, previews, corrections.
import { copy, isShortcut, page, say } from './app.js';
import { change, offerBack, prepare, takeBack } from './editing.js';

const text = document.querySelector('section.text');
const rows = [...text.querySelectorAll('.row')];
const work = text.dataset.work;
const aside = document.getElementById('aside');
const paired = text.classList.contains('both');

// ---- moving

const model = document.getElementById('row-tools').content.firstElementChild;
const tools = document.importNode(model, true);
let current = null;

rows.forEach(row => {
  row.tabIndex = -1;
  row.setAttribute('role', 'group');
  const name = row.dataset[document.documentElement.lang] || row.innerText.slice(0, 40);
  row.setAttribute('aria-label', name);
});
if (rows[0]) rows[0].tabIndex = 0;

function visit(row, focus) {
  if (!row) return;
  if (current !== row) {
    if (current) current.tabIndex = -1;
    current?.classList.remove('current');
    if (!current && rows[0]) rows[0].tabIndex = -1;
    current = row;
    row.tabIndex = 0;
    row.classList.add('current');
    row.append(tools);
    unmark();
    learn(row).then(() => current === row && glow(row)).catch(() => {});
  }
  if (focus) {
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }
}

function step(by) {
  const now = rows.indexOf(current ?? rows.find(row => row.matches(':target')));
  visit(rows[Math.max(0, Math.min(rows.length - 1, now + by))], true);
}

text.addEventListener('focusin', event => visit(event.target.closest('.row'), false));
text.addEventListener('pointerdown', event => {
  const row = event.target.closest('.row');
  if (row && !event.target.closest('a, button')) visit(row, false);
});

// ---- words that answer each other

const evidence = new Map();
const lit = 'highlights' in CSS;
let pair = -1;

/** What answers what in a row, asked for once. */
function learn(row) {
  const number = row.dataset.bead;
  if (!paired || !lit) return Promise.resolve([]);
  if (!evidence.has(number)) {
    evidence.set(number, fetch(`/api/v1/works/${encodeURIComponent(work)}/beads/${number}`)
      .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
      .then(told => links(row, told.bead)));
  }
  return evidence.get(number);
}

function links(row, bead) {
  const told = bead.evidence;
  return [...told.lexicon.words, ...told.numbers.shared]
    .map(both => ({
      vi: range(row, 'vi', bead.vi, both.vi),
      en: range(row, 'en', bead.en, both.en),
    }))
    .filter(both => both.vi && both.en)
    .sort((a, b) => a.vi.compareBoundaryPoints(Range.START_TO_START, b.vi));
}

/** The range of words in the clause that says them. */
function range(row, side, clauses, at) {
  const place = clauses.findIndex(clause => clause.id === at.id);
  const cell = row.querySelectorAll(`.side.${side} > :not(.missing)`)[place];
  if (!cell) return null;
  const found = document.createRange();
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = passed + node.length;
    if (!begun && at.start < end) {
      found.setStart(node, at.start - passed);
      begun = true;
    }
    if (begun && at.end <= end) {
      found.setEnd(node, at.end - passed);
      return found;
    }
    passed = end;
  }
  return null;
}

function unmark() {
  if (!lit) return;
  CSS.highlights.clear();
  pair = -1;
}

/** Marks faintly all words of a row that something answers. */
async function glow(row) {
  const all = await learn(row);
  CSS.highlights.set('answered', new Highlight(...all.flatMap(both => [both.vi, both.en])));
}

function mark(both) {
  CSS.highlights.set('answer', new Highlight(both.vi, both.en));
}

async function nextWord() {
  if (!current) step(1);
  const all = await learn(current);
  if (!all.length) return;
  pair = (pair + 1) % all.length;
  mark(all[pair]);
  say(`${all[pair].vi} = ${all[pair].en}`);
}

/** The place in the text under the pointer. */
function under(event) {
  if (document.caretPositionFromPoint) {
    const at = document.caretPositionFromPoint(event.clientX, event.clientY);
    return at && [at.offsetNode, at.offset];
  }
  const at = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return at && [at.startContainer, at.startOffset];
}

let resting = 0;
text.addEventListener('pointermove', event => {
  if (!lit || event.pointerType !== 'mouse') return;
  const row = event.target.closest?.('.row');
  clearTimeout(resting);
  if (!row) return;
  resting = setTimeout(async () => {
    const at = under(event);
    if (!at || !row.contains(at[0])) return;
    const all = await learn(row).catch(() => []);
    const both = all.find(one => one.vi.isPointInRange(...at) || one.en.isPointInRange(...at));
    if (both) mark(both); else CSS.highlights.delete('answer');
  }, evidence.has(row.dataset.bead) ? 20 : 160);
});

// ---- copying

function cited(row, language) {
  const side = [...row.querySelectorAll(`.side.${language} > :not(.missing)`)];
  const words = side.map(cell => cell.textContent.trim()).join('\n');
  const name = text.dataset[language === 'vi' ? 'citeVi' : 'citeEn'];
  const place = row.dataset[language];
  const where = language === 'vi' ? `${place} ${name}` : [place, name].filter(Boolean).join(', ');
  return words ? `${words}\n(${where.trim()})` : '';
}

const link = row => location.origin + location.pathname + (row.id ? '#' + row.id : '');

async function why(row) {
  const answer = await page(row.querySelector('.why').href);
  const body = aside.querySelector('.body');
  body.replaceChildren(document.adoptNode(answer.querySelector('main')));
  const main = body.firstElementChild;
  main.replaceWith(...main.childNodes);
  aside.showModal();
}

const acts = {
  'copy-vi': row => copySide(row, 'vi'),
  'copy-en': row => copySide(row, 'en'),
  link: row => copy(link(row)),
  why: row => why(row).catch(() => say(document.getElementById('say').dataset.failed)),
  correct: row => correct(row),
};

function copySide(row, language) {
  const words = cited(row, language);
  if (words) copy(words); else say(row.querySelector('.missing')?.textContent ?? '');
}

tools.addEventListener('click', event => {
  const act = event.target.closest('button')?.dataset.act;
  if (act && current) acts[act](current);
});

// ---- previews of citations

const card = document.createElement('div');
card.className = 'card';
card.hidden = true;
card.id = 'card';
document.body.append(card);
const cards = new Map();
let waiting = 0;

async function preview(anchor) {
  const to = new URL(anchor.href);
  to.pathname += '/preview';
  if (!cards.has(to.href)) {
    cards.set(to.href, page(to).then(answer => answer.querySelector('article.preview')));
  }
  const shown = await cards.get(to.href);
  if (!shown || !(anchor.matches(':hover') || anchor === document.activeElement)) return;
  const copied = shown.cloneNode(true);
  const title = document.createElement('p');
  title.className = 'name';
  title.textContent = copied.querySelector('h1').textContent;
  copied.querySelector('h1').replaceWith(title);
  card.replaceChildren(copied);
  card.hidden = false;
  const box = anchor.getBoundingClientRect();
  card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + scrollX + 'px';
  const below = box.bottom + card.offsetHeight + 12 < innerHeight;
  card.style.top = (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + scrollY + 'px';
  anchor.setAttribute('aria-describedby', 'card');
}

function hideCard() {
  clearTimeout(waiting);
  card.hidden = true;
}

for (const [begin, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
  text.addEventListener(begin, event => {
    const anchor = event.target.closest?.('a.cited');
    if (!anchor) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => preview(anchor).catch(hideCard), 220);
  });
  text.addEventListener(end, event => event.target.closest?.('a.cited') && hideCard());
}

// ---- the place in the outline

const entries = new Map([...document.querySelectorAll('.outline a')].map(a => [a.hash.slice(1), a]));
const outline = document.querySelector('.outline');
if (outline && matchMedia('(max-width: 67.99rem)').matches) outline.querySelector('details').open = false;
if (entries.size) {
  const heads = rows.filter(row => entries.has(row.id));
  let pending = false;
  const locate = () => {
    pending = false;
    let at = heads[0];
    for (const head of heads) {
      if (head.getBoundingClientRect().top > 190) break;
      at = head;
    }
    const entry = entries.get(at.id);
    if (entry.getAttribute('aria-current')) return;
    outline.querySelector('[aria-current]')?.removeAttribute('aria-current');
    entry.setAttribute('aria-current', 'true');
    const top = entry.offsetTop - outline.clientHeight / 2;
    if (outline.scrollHeight > outline.clientHeight) outline.scrollTop = top;
  };
  addEventListener('scroll', () => {
    if (!pending) {
      pending = true;
      requestAnimationFrame(locate);
    }
  }, { passive: true });
  locate();
}

// what is shown changes, the place stays
document.querySelectorAll('[data-show]').forEach(anchor => anchor.addEventListener('click', () => {
  const row = current ?? rows.find(one => one.getBoundingClientRect().bottom > 120);
  if (row?.id) anchor.hash = row.id;
}));

// ---- shortcuts

const show = code => document.querySelector(`[data-show=${code}]`)?.click();
const focus = id => { const box = document.getElementById(id); box.focus(); box.select(); };
const act = name => current && tools.querySelector(`[data-act=${name}]`)?.click();
const keys = {
  j: () => step(1),
  k: () => step(-1),
  f: () => focus('in'),
  g: () => focus('go'),
  a: () => show('all'), 1: () => show('all'),
  m: () => show('missing'),
  d: () => show('differ'),
  u: () => show('uncertain'),
  2: () => show('vi'),
  3: () => show('en'),
  v: () => act('copy-vi'),
  e: () => act('copy-en'),
  n: () => nextWord().catch(() => {}),
  x: () => act('why'),
  c: () => act('correct'),
  z: takeBack,
};
document.addEventListener('keydown', event => {
  if (isShortcut(event) && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});
addEventListener('hashchange', () => visit(rows.find(row => row.matches(':target') || row.querySelector(':target')), true));
const aimed = rows.find(row => row.matches(':target') || row.querySelector(':target'));
if (aimed) visit(aimed, true);

// ---- corrections, for who has the token

const correcting = document.getElementById('correcting');
/** The clauses of the rows round one, to be ticked: a wrong link is seldom far off. */
async function correct(row) {
  const at = rows.indexOf(row);
  const near = rows.slice(Math.max(0, at - 2), at + 3);
  const beads = await Promise.all(near.map(async one => {
    const answer = await fetch(`/api/v1/works/${encodeURIComponent(work)}/beads/${one.dataset.bead}`);
    return (await answer.json()).bead;
  }));
  const chosen = correcting.querySelector('.chosen');
  chosen.replaceChildren(...['vi', 'en'].map(side => {
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = chosen.dataset[side];
    set.append(legend);
    for (const bead of beads) {
      for (const clause of bead[side]) {
        const label = document.createElement('label');
        const tick = document.createElement('input');
        tick.type = 'checkbox';
        tick.name = side;
        tick.value = clause.id;
        tick.checked = String(bead.bead) === row.dataset.bead;
        const words = document.createElement('span');
        words.lang = side;
        words.textContent = clause.text.length > 120 ? clause.text.slice(0, 117) + '…' : clause.text;
        label.append(tick, ' ', words);
        set.append(label);
      }
    }
    return set;
  }));
  prepare(correcting);
  correcting.showModal();
}

const address = `/api/v1/works/${encodeURIComponent(work)}/corrections`;

if (correcting) {
  correcting.querySelector('[data-close]').addEventListener('click', () => correcting.close());
  // what begins the second part must be told: the ticks of the whole row would say nothing
  correcting.querySelectorAll('[name=action]').forEach(choice => choice.addEventListener('change', () => {
    if (choice.value === 'split') correcting.querySelectorAll('.chosen input').forEach(tick => { tick.checked = false; });
  }));
  correcting.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    const data = new FormData(event.target);
    const wish = {
      action: data.get('action'), vi: data.getAll('vi'), en: data.getAll('en'),
      note: data.get('note'), by: data.get('by') || null,
    };
    change(correcting, address, { method: 'POST', body: JSON.stringify(wish) }, told => {
      if (current?.id) location.hash = current.id;
      return { place: work, number: told.number, done: true };
    });
  });
  offerBack(work, last => [`${address}/${last.number}`, { method: 'DELETE' }]);
}
