// The page for frames: settings from the fragment, talk with the page around by messages; it fetches nothing but a text it is told of.
import { define } from './element.js';
import { held, load } from './load.js';

const VERSION = 1;
const settings = new URLSearchParams(location.hash.slice(1));
// The page around that may talk to this frame; without one any page that frames it may.
const host = settings.get('origin');
const cards = document.querySelector('goal-cards');

function tell(type, more) {
  if (window.parent === window) return;
  window.parent.postMessage({ goalcards: VERSION, type, ...more }, host || '*');
}

function configure(config) {
  for (const name of ['view', 'lang', 'theme']) {
    const value = config[name];
    if (typeof value === 'string') cards.setAttribute(name, value);
  }
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || (host && event.origin !== host)) return;
  const said = event.data;
  if (!said || said.goalcards !== VERSION) return;
  if (said.type === 'text' && typeof said.text === 'string') cards.text = said.text;
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
  document.querySelector('.embed__says').hidden = false;
  tell('error', event.detail);
});

let last = 0;
function measure() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === last) return;
  last = height;
  tell('height', { height });
}
if (window.ResizeObserver) new ResizeObserver(measure).observe(document.documentElement);

configure({ view: settings.get('view'), lang: settings.get('lang'), theme: settings.get('theme') });
if (settings.get('src')) cards.setAttribute('src-text', settings.get('src'));
define(() => load(() => held(WASM_NAME)));
if (settings.get('text')) cards.text = settings.get('text');
tell('hello', {});
