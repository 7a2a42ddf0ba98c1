// The queue by letter keys: each presses a form or follows a link, and the answer's main part takes the place of this one's.
// The next item comes with it, to be read meanwhile. The page works without this.

const main = document.getElementById('main');
const sentences = document.querySelector('script[data-unreached]').dataset;
const said = document.createElement('div');
said.setAttribute('role', 'status');
main.before(said);

const line = [];
let busy = false;
let resting = false;
let answered = 0;

const acts = {
  a: () => decide('publish'),
  r: () => decide('decline'),
  s: () => decide('skip'),
  p: () => decide('tray'),
  u: undo,
  j: () => follow('next'),
  k: () => follow('prev'),
  e: takeOut,
  '/': find,
  '?': () => enter(main.querySelector('#keys summary')),
};
// After these the person types: what follows is no command.
const leadToTyping = [acts.e, find, acts['?']];
const leadOn = ['publish', 'decline', 'skip'];

document.addEventListener('keydown', (event) => {
  const act = acts[event.key.toLowerCase()];
  if (!act || resting || event.repeat || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) {
    return;
  }
  event.preventDefault();
  inTurn(act);
});

main.addEventListener('submit', (event) => {
  const form = event.target;
  if (!resting && 'swap' in form.dataset) {
    event.preventDefault();
    inTurn(() => form.isConnected && send(form, event.submitter));
  }
});

// No decision on the next.
main.addEventListener('click', (event) => {
  if (event.detail > 1 && event.target.closest('form[data-swap] button')) {
    event.preventDefault();
  }
});

function inField(at) {
  return at.matches('textarea, select, input:not([type=checkbox])');
}

async function inTurn(act) {
  if (line.some((one) => leadToTyping.includes(one))) {
    return;
  }
  line.push(act);
  if (busy) {
    return;
  }
  busy = true;
  while (line.length) {
    await line[0]();
    line.shift();
  }
  busy = false;
}

function decide(decision) {
  const button = main.querySelector(`#choice [name=decision][value=${decision}]`);
  return button && send(button.form, button);
}

function undo() {
  const form = main.querySelector('#undo');
  if (!form) {
    tell(sentences.nothing);
  }
  return form && send(form, form.querySelector('button'));
}

function follow(rel) {
  const link = main.querySelector(`a[rel=${rel}]`);
  return link && swap(link.href, {}, '');
}

function takeOut() {
  const box = main.querySelector('#passage');
  if (!box) {
    return;
  }
  const selection = getSelection();
  const words = main.querySelector('#item-words').contains(selection.anchorNode) ? selection.toString().trim() : '';
  if (words) {
    box.value = [box.value.trim(), words].filter(Boolean).join('\n');
  }
  enter(words ? box : main.querySelector('[name=passage]'));
}

// Where the page has no field, the list has.
function find() {
  const field = main.querySelector('#text');
  if (field) {
    enter(field);
  } else {
    resting = true;
    location.assign('/desk/list');
  }
}

// Opens what it stands in, and goes there.
function enter(field) {
  const fold = field?.closest('details');
  if (fold) {
    fold.open = !(fold.open && field.matches('summary'));
  }
  field?.focus();
}

function send(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) {
    fields.append(button.name, button.value);
  }
  fields.append('then', 'next');
  const before = leadOn.includes(button?.value) && goAhead(fields);
  return swap(form.action, { method: 'POST', body: fields }, button?.textContent ?? '', before);
}

// Shows the next item, unless it is old, to be read until the desk answers; gives the one before.
function goAhead(fields) {
  const next = main.querySelector('#ahead')?.content.firstElementChild;
  if (!next || Date.now() - answered > 3e5) {
    return null;
  }
  const before = item();
  fields.append('shown', next.dataset.item);
  next.querySelector('#choice').inert = true;
  before.replaceWith(next);
  show();
  return before;
}

async function swap(address, request, name, before) {
  try {
    const answer = await fetch(address, request);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('main:has(script[data-unreached])');
    if (!fresh || !(answer.ok || answer.status === 409 || answer.status === 422)) {
      throw new Error();
    }
    const place = fresh.querySelector('.columns:empty');
    renew(fresh, place);
    // What was pressed meant another item.
    const vain = before && !place && line.splice(1).length;
    answered = Date.now();
    document.title = page.title;
    const here = answer.redirected || !request.method ? answer.url : '/desk';
    location.href.endsWith(here) || history.replaceState(null, '', here);
    tell([answer.ok ? name : '', text('.notice[role=status]'), text('#count'), vain ? sentences.vain : ''].filter(Boolean).join('. '));
    goOn(place);
  } catch {
    before && item().replaceWith(before);
    resting = true;
    line.length = 1;
    said.className = 'notice bad';
    tell(sentences.unreached);
  }
}

// An item that is being read stays where it is.
function renew(fresh, place) {
  const stays = place && item();
  const nodes = [...fresh.childNodes];
  [...main.childNodes].forEach((node) => node === stays || node.remove());
  if (stays) {
    stays.before(...nodes.splice(0, nodes.indexOf(place)));
    nodes.shift();
    stays.querySelector('#choice').inert = false;
  }
  main.append(...nodes);
}

function item() {
  return main.querySelector('.columns');
}

function goOn(reading) {
  const wrong = main.querySelector('.errors');
  const at = wrong ?? main.querySelector('[autofocus]') ?? main.querySelector('h1');
  if (!at.matches('button')) {
    at.tabIndex = -1;
  }
  at.focus({ preventScroll: !wrong });
  reading || show(wrong);
}

function show(at) {
  (at ?? main.querySelector('#item') ?? main).scrollIntoView({ block: 'nearest' });
}

function text(css) {
  return main.querySelector(css)?.textContent.trim();
}

function tell(words) {
  said.textContent = words;
}
