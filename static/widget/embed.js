// The page for frames: reads its settings from the fragment and exchanges messages with the embedding page; it fetches nothing but the text file that it is told to.
import { define } from './element.js';
import { embedded, load } from './load.js';

const VERSION = 1;
// Milliseconds after which a request for a text is given up.
const LONGEST_FETCH = 20_000;
const settings = new URLSearchParams(location.hash.slice(1));
const cards = document.querySelector('goal-cards');
let linked = true;
const partner = partner_of(settings.get('origin'), settings.get('src'));

/**
 * The only origin that is told anything and heard: the one that the fragment declares, `*` for any that frames this page, null for none.
 * A browser delivers a message to the declared origin alone, so that a page of another one that frames this hears nothing.
 * What `src` names may be for the eyes of this site only: without a declared origin nobody else is told of it.
 */
function partner_of(declared, source) {
  if (declared === null) return source === null ? '*' : own_origin();
  try {
    const { origin, protocol } = new URL(declared);
    if (origin === declared && /^https?:$/.test(protocol)) return origin;
  } catch (odd) { /* reported below */ }
  return null;
}

/** A sandboxed frame has no origin: it can fetch no file of its site. */
function own_origin() {
  return location.origin === 'null' ? null : location.origin;
}

function post(type, more) {
  if (window.parent === window || partner === null) return;
  window.parent.postMessage({ goalcards: VERSION, type, ...more }, partner);
}

function configure(config) {
  for (const name of ['view', 'lang', 'theme']) {
    const value = config[name];
    if (typeof value === 'string') cards.setAttribute(name, value);
  }
  document.documentElement.setAttribute('data-theme', cards.getAttribute('theme') || 'light');
  document.documentElement.lang = (cards.getAttribute('lang') || '').startsWith('en') ? 'en' : 'zh-CN';
}

/** Shows one of the messages of the page, with `detail` as plain text behind it. */
function show(name, detail = '') {
  const line = document.querySelector(`.embed__${name}`);
  line.querySelector('.embed__detail').textContent = detail;
  line.hidden = false;
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || partner === null || (partner !== '*' && event.origin !== partner)) return;
  const message = event.data;
  if (!message || message.goalcards !== VERSION) return;
  if (message.type === 'text' && typeof message.text === 'string') {
    // The text now comes from the embedding page; a file named in the link that arrives later is ignored.
    linked = false;
    document.querySelector('.embed__from').hidden = true;
    cards.text = message.text;
  }
  if (message.type === 'config' && message.config) configure(message.config);
});

cards.addEventListener('goalcards:ready', () => post('ready', {}));
cards.addEventListener('goalcards:analysis', (event) => {
  const { goals, pairs, report } = event.detail.analysis;
  // Reading a size forces the layout, which browsers skip for a frame out of sight.
  setTimeout(measure, 50);
  post('analysis', { report, goals: goals.filter((goal) => goal.class !== 'programme').length, pairs: pairs.length });
});
cards.addEventListener('goalcards:select', (event) => post('select', event.detail));
cards.addEventListener('goalcards:error', (event) => {
  const { message } = event.detail;
  // Before Chrome 97, wasm needs 'unsafe-eval' in the policy: embed-compat.html is this page with that permission.
  if (/unsafe-eval|disallowed by embedder|content security/i.test(message) && location.pathname.endsWith('/embed.html')) {
    location.replace(new URL('embed-compat.html', location.href).href + location.hash);
    return;
  }
  fail(message);
});

function fail(message) {
  show('says', message);
  post('error', { message });
}

/** The text of a file of this site; fails when it does not arrive in time. */
async function fetch_text(source) {
  const address = new URL(source, document.baseURI).href;
  const stop = window.AbortController ? new AbortController() : { abort() {}, signal: undefined };
  const late = new Promise((_, refuse) => {
    setTimeout(() => { refuse(new Error(`${address}: no answer`)); stop.abort(); }, LONGEST_FETCH);
  });
  // Without cookies, so that only public files can be read, whichever page embeds this one.
  const asked = fetch(address, { credentials: 'omit', signal: stop.signal }).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });
  return Promise.race([asked, late]);
}

let last = 0;
function measure() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === last) return;
  last = height;
  post('height', { height });
}
if (window.ResizeObserver) new ResizeObserver(measure).observe(document.documentElement);

function begin() {
  configure({ view: settings.get('view'), lang: settings.get('lang'), theme: settings.get('theme') });
  if (settings.get('origin') !== null && partner === null) {
    show('origin', settings.get('origin'));
    return;
  }
  define(() => load(() => embedded(WASM_NAME)));
  const [text, source] = [settings.get('text'), settings.get('src')];
  if (text) {
    show('from');
    cards.text = text;
  } else if (source) {
    show('from', source);
    fetch_text(source).then((found) => { if (linked) cards.text = found; }, (error) => { if (linked) fail(String(error.message || error)); });
  }
  post('hello', {});
}
begin();
