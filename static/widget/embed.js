// The page for frames: reads its settings from the fragment and exchanges messages with the embedding page; it fetches nothing but the text files that it is told to.
import * as ledger from 'glue-ledger';
import { define } from './element.js';
import { embedded, loader } from './load.js';
import { load_text } from './text-file.js';

const VERSION = 1;
const settings = new URLSearchParams(location.hash.slice(1));
const cards = document.querySelector('goal-cards');
let linked = true;
const partner = partner_of(settings.get('origin'), settings.get('src') ?? settings.get('against'));

/**
 * The only origin that is told anything and heard: the one that the fragment declares, `*` for any that frames this page, null for none.
 * A browser delivers a message to the declared origin alone, so that a page of another one that frames this hears nothing.
 * What `src` or `against` names may be for the eyes of this site only: without a declared origin nobody else is told of it.
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

/** Says which texts the address brought, so that nobody takes them for the site's own. */
function say_from(files, text = false) {
  const named = files.filter(Boolean);
  if (text || named.length > 0) show('from', named.join(' · '));
  else document.querySelector('.embed__from').hidden = true;
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || partner === null || (partner !== '*' && event.origin !== partner)) return;
  const message = event.data;
  if (!message || message.goalcards !== VERSION) return;
  if (message.type === 'text' && typeof message.text === 'string') {
    // The text now comes from the embedding page; a file named in the link that arrives later is ignored.
    linked = false;
    // What `against` in the link names stays, unless the message brings the other report too.
    if (typeof message.against === 'string') cards.otherText = message.against;
    say_from(cards.otherText === null ? [settings.get('against')] : []);
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
cards.addEventListener('goalcards:comparison', () => setTimeout(measure, 50));
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
  define(loader(ledger, () => embedded(LEDGER_NAME)));
  const [text, source, against] = ['text', 'src', 'against'].map((name) => settings.get(name));
  if (against) cards.setAttribute('against-text', against);
  say_from([text ? '' : source, against], Boolean(text));
  if (text) {
    cards.text = text;
  } else if (source) {
    load_text(source).then((found) => { if (linked) cards.text = found; }, (error) => { if (linked) fail(String(error.message || error)); });
  }
  post('hello', {});
}
begin();
