// The element <goal-cards>: analyzes a text of the host page and renders the cards into its shadow root, with the ledger of last year's targets where another report is named.
import style from 'style';
import { read_article, range_of } from './article.js';
import { Marks, can_mark } from './marks.js';
import { read } from './reading.js';
import { load_text } from './text-file.js';

const NAME = 'goal-cards';
const DARK = '(prefers-color-scheme: dark)';
let start = null;
let sheet = null;

/**
 * Defines the element; `load` starts the program once for all elements, or where it is given true the one that compares, and resolves
 * to its classes. A second copy of the script does nothing.
 */
export function define(load) {
  if (!window.customElements || customElements.get(NAME)) return;
  start = load;
  customElements.define(NAME, GoalCards);
}

class GoalCards extends HTMLElement {
  #text = null;
  #other_text = null;
  #widget = null;
  #program = null;
  #article = null;
  #marks = null;
  #frame = null;
  #slot = null;
  #turn = 0;
  #planned = null;
  #latest = null;
  #near = null;
  #rendered_text = '';
  #ready = false;
  #dark = null;

  static get observedAttributes() {
    return ['for', 'mark', 'src-text', 'against', 'against-text', 'view', 'lang', 'theme', 'height', 'loading'];
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    add_styles(root);
    this.#slot = document.createElement('slot');
    root.append(this.#slot);
  }

  connectedCallback() {
    this.#dark = this.#dark || matchMedia(DARK);
    this.#dark.onchange = () => this.#apply_appearance();
    // The parser may not have reached the article yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => { if (this.isConnected) this.#wait(); }, { once: true });
    } else {
      this.#wait();
    }
  }

  disconnectedCallback() {
    this.#dark.onchange = null;
    this.#turn += 1;
    this.#planned = null;
    this.#unwatch();
    this.#erase();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.isConnected) return;
    if (name === 'theme' || name === 'height') this.#apply_appearance();
    else if (name === 'view' || name === 'lang') this.#change();
    else this.#wait();
  }

  /** The analyzed text: the one set by a script, or the one that was found. */
  get text() { return this.#text ?? this.#rendered_text; }
  set text(text) {
    this.#text = text === null || text === undefined ? null : String(text);
    if (this.isConnected) this.#plan();
  }

  /** The text of the other report that was set by a script; null where the attributes name it, or none is compared. */
  get otherText() { return this.#other_text; }
  set otherText(text) {
    this.#other_text = text === null || text === undefined ? null : String(text);
    if (this.isConnected) this.#plan();
  }

  /** Analyzes `text`, or the present text again; resolves to the analysis. */
  async analyze(text) {
    if (text !== undefined) this.#text = String(text);
    this.#plan();
    // A later request replaces this one.
    for (let read = null; read !== this.#latest;) {
      read = this.#latest;
      await read;
    }
    if (!this.#widget) throw new Error('nothing was read');
    return this.#widget.analysis();
  }

  #wait() {
    this.#unwatch();
    if (this.getAttribute('loading') !== 'lazy' || !window.IntersectionObserver || this.#widget) {
      this.#plan();
      return;
    }
    this.#near = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#unwatch();
      this.#plan();
    }, { rootMargin: '400px' });
    this.#near.observe(this);
  }

  #unwatch() {
    if (this.#near) this.#near.disconnect();
    this.#near = null;
  }

  /** Several changes in one turn cause a single analysis. */
  #plan() {
    if (!this.#planned) {
      this.#planned = Promise.resolve().then(() => {
        this.#planned = null;
        return this.#read();
      });
      this.#latest = this.#planned;
    }
    return this.#planned;
  }

  async #read() {
    const turn = ++this.#turn;
    if (this.#text === null && !this.getAttribute('for') && !this.getAttribute('src-text')) return;
    const wanted = () => turn === this.#turn && this.isConnected;
    try {
      const other = this.#other();
      const loaded = start(Boolean(other));
      const source = await this.#source();
      const program = await loaded;
      if (!wanted()) return;
      const reading = new program.Reading(source.text);
      if (!await read(reading, wanted)) return;
      if (!wanted()) {
        reading.free();
        return;
      }
      this.#draw(program, source, reading, Boolean(other));
      if (other) this.#compare(reading, other, wanted);
      else reading.free();
    } catch (error) {
      if (wanted()) this.#fail(error);
    }
  }

  /** Compares the report that was read with the other one, below its cards; whatever is wrong with that one is said there. */
  async #compare(reading, other, wanted) {
    try {
      const { text, lacks, named, message } = await other;
      if (!wanted()) {
        reading.free();
      } else if (lacks) {
        reading.free();
        this.#widget.refuse_comparison(lacks, named);
        this.#dispatch('comparison', { comparison: null, message });
      } else {
        reading.compare_with(text);
        if (!await read(reading, wanted)) return;
        if (wanted()) this.#widget.show_comparison(reading);
        reading.free();
        if (!wanted()) return;
        const widget = this.#widget;
        let found = null;
        this.#dispatch('comparison', { message: '', get comparison() { found = found || widget.comparison(); return found; } });
      }
    } catch (error) {
      if (wanted()) this.#fail(error);
    }
  }

  /** The other report, or what it lacks; null where none is named. Never fails. */
  #other() {
    const [selector, address] = [this.getAttribute('against'), this.getAttribute('against-text')];
    if (this.#other_text !== null) return text_or_lack(this.#other_text, 'otherText');
    if (selector) {
      let article = null;
      try { article = document.querySelector(selector); } catch (odd) { /* no selector finds nothing */ }
      return article ? text_or_lack(read_article(article).text, selector) : lack('element', selector, `no element for "${selector}"`);
    }
    if (!address) return null;
    return load_text(address).then((text) => text_or_lack(text, address), (error) => lack('file', address, error.message));
  }

  /** The text set by a script, of the article in the page, or of a file. */
  async #source() {
    if (this.#text !== null) return { text: this.#text, pieces: [] };
    const selector = this.getAttribute('for');
    if (selector) {
      const article = document.querySelector(selector);
      if (!article) throw new Error(`no element for "${selector}"`);
      return { ...read_article(article), hosted: true };
    }
    return { text: await load_text(this.getAttribute('src-text')), pieces: [] };
  }

  #draw(program, source, reading, compares) {
    this.#erase();
    this.#program = program;
    [this.#frame, this.#widget] = program.unused.pop() || new_container(program);
    this.shadowRoot.append(this.#frame);
    this.#apply_appearance();
    this.#rendered_text = source.text;
    this.#article = source.hosted ? source : null;
    this.#widget.show(reading, this.#view, this.#lang, Boolean(source.hosted), compares,
      (kind, id, from, to, locate) => this.#select(kind, id, from, to, locate));
    this.#slot.hidden = true;
    if (this.#article && this.hasAttribute('mark') && can_mark()) {
      this.#marks = new Marks(this.#article, getComputedStyle(this.#frame));
      this.#marks.all(this.#widget.analysis());
    }
    if (!this.#ready) {
      this.#ready = true;
      this.#dispatch('ready', {});
    }
    const widget = this.#widget;
    let found = null;
    // Converted to an object only when it is used.
    this.#dispatch('analysis', { get analysis() { found = found || widget.analysis(); return found; } });
  }

  #erase() {
    if (this.#marks) this.#marks.clear();
    this.#marks = null;
    this.#article = null;
    const [widget, frame] = [this.#widget, this.#frame];
    this.#widget = null;
    this.#frame = null;
    if (frame) frame.remove();
    try {
      if (widget) {
        widget.clear();
        this.#program.unused.push([frame, widget]);
      }
    } catch (died) { /* a program that has stopped holds nothing to be freed */ }
    this.#slot.hidden = false;
  }

  #fail(error) {
    this.#erase();
    this.#dispatch('error', { message: String((error && error.message) || error) });
  }

  #change() {
    if (!this.#widget) return;
    try { this.#widget.change(this.#view, this.#lang); } catch (error) { this.#fail(error); }
  }

  get #view() { return this.getAttribute('view') || 'cards'; }
  get #lang() { return this.getAttribute('lang') || 'zh-CN'; }

  #apply_appearance() {
    if (!this.#frame) return;
    const theme = this.getAttribute('theme');
    const dark = theme === 'dark' || (theme === 'auto' && this.#dark.matches);
    this.#frame.setAttribute('data-theme', dark ? 'dark' : 'light');
    const height = parseInt(this.getAttribute('height') || '', 10);
    if (height > 0) this.#frame.style.setProperty('--gc-widget--height', `${height}px`);
    else this.#frame.style.removeProperty('--gc-widget--height');
  }

  #select(kind, id, from, to, locate) {
    this.#dispatch('select', { kind, id, start: from, end: to, text: this.#rendered_text.slice(from, to) });
    if (!this.#article) return;
    if (this.#marks) this.#marks.point(from, to);
    const range = locate ? range_of(this.#article, from, to) : null;
    const place = range && range.startContainer.parentElement;
    if (!place) return;
    const reduced_motion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // After the card has opened, since that moves the article.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      place.scrollIntoView({ block: 'center', behavior: reduced_motion ? 'auto' : 'smooth' });
    }));
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(`goalcards:${name}`, { detail, bubbles: true, composed: true }));
  }
}

function text_or_lack(text, named) {
  return text.trim() ? { text } : lack('text', named, `no text in ${named}`);
}

function lack(lacks, named, message) {
  return { lacks, named, message };
}

/** A new container and the widget that renders into it. */
function new_container({ Widget }) {
  const frame = document.createElement('section');
  frame.className = 'gc-widget';
  frame.setAttribute('part', 'frame');
  return [frame, new Widget(frame)];
}

/** One style sheet for all widgets; in browsers that cannot share it, one for each. */
function add_styles(root) {
  if ('adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const element = document.createElement('style');
  element.textContent = style;
  root.append(element);
}
