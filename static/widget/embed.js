// The page for frames: settings from the fragment, talk with the page around by messages; it fetches nothing but a text it is told of.
import { define } from './element.js';
import { held, load } from './load.js';

const VERSION = 1;
// A text that does not come within this time will not come.
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
  } catch (odd) { /* told below */ }
  return null;
}

/** A sandbox has no origin, and nobody to talk with about a file that it cannot fetch either. */
function own_origin() {
  return location.origin === 'null' ? null : location.origin;
}

function tell(type, more) {
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

/** Shows one of the lines of the page; `detail` is set behind it as plain text. */
function say(name, detail = '') {
  const line = document.querySelector(`.embed__${name}`);
  line.querySelector('.embed__detail').textContent = detail;
  line.hidden = false;
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || partner === null || (partner !== '*' && event.origin !== partner)) return;
  const said = event.data;
  if (!said || said.goalcards !== VERSION) return;
  if (said.type === 'text' && typeof said.text === 'string') {
    // From the page around, no longer from the link; what the link names may still come, and comes too late.
    linked = false;
    document.querySelector('.embed__from').hidden = true;
    cards.text = said.text;
  }
  if (said.type === 'config' && said.config) configure(said.config);
});

cards.addEventListener('goalcards:ready', () => tell('ready', {}));
cards.addEventListener('goalcards:analysis', (event) => {
  const { goals, pairs, report } = event.detail.analysis;
  // A frame out of sight is laid out by nobody unless somebody asks.
  setTimeout(measure, 50);
  tell('analysis', { report, goals: goals.filter((goal) => goal.class !== 'programme').length, pairs: pairs.length });
});
cards.addEventListener('goalcards:select', (event) => tell('select', event.detail));
cards.addEventListener('goalcards:error', (event) => {
  const { message } = event.detail;
  // Before Chrome 97 a policy without 'unsafe-eval' refuses wasm: embed-compat.html is this page with that word.
  if (/unsafe-eval|disallowed by embedder|content security/i.test(message) && location.pathname.endsWith('/embed.html')) {
    location.replace(new URL('embed-compat.html', location.href).href + location.hash);
    return;
  }
  fail(message);
});

function fail(message) {
  say('says', message);
  tell('error', { message });
}

/** The text of a file of this site, asked for once and given up when it does not come. */
async function fetched(source) {
  const address = new URL(source, document.baseURI).href;
  const stop = window.AbortController ? new AbortController() : { abort() {}, signal: undefined };
  const late = new Promise((_, refuse) => {
    setTimeout(() => { refuse(new Error(`${address}: no answer`)); stop.abort(); }, LONGEST_FETCH);
  });
  // Without cookies: only what anybody may read is read, whoever frames this page.
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
  tell('height', { height });
}
if (window.ResizeObserver) new ResizeObserver(measure).observe(document.documentElement);

function begin() {
  configure({ view: settings.get('view'), lang: settings.get('lang'), theme: settings.get('theme') });
  if (settings.get('origin') !== null && partner === null) {
    say('origin', settings.get('origin'));
    return;
  }
  define(() => load(() => held(WASM_NAME)));
  const [text, source] = [settings.get('text'), settings.get('src')];
  if (text) {
    say('from');
    cards.text = text;
  } else if (source) {
    say('from', source);
    fetched(source).then((found) => { if (linked) cards.text = found; }, (error) => { if (linked) fail(String(error.message || error)); });
  }
  tell('hello', {});
}
begin();
