// Marks in the article of the host page, as CSS highlights, which do not change the document.
import { range_of } from './article.js';

const NAMES = { goal: 'goalcards-target', result: 'goalcards-result', active: 'goalcards-active' };

export function can_mark() {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && Boolean(CSS.highlights) && 'adoptedStyleSheets' in document;
}

/** The marks of one widget. */
export class Marks {
  constructor(article, tokens) {
    this.article = article;
    this.own = [];
    this.active = null;
    define_mark_styles(tokens);
  }

  /** Marks goals and results. */
  all(analysis) {
    for (const goal of analysis.goals) {
      if (goal.class !== 'programme') this.add('goal', goal.start, goal.end);
    }
    for (const one of analysis.quantities) {
      if (one.stance === 'result' && one.goal === null) this.add('result', one.start, one.end);
    }
  }

  /** Marks the goal or result whose card is open. */
  point(start, end) {
    this.unpoint();
    this.active = this.add('active', start, end);
  }

  add(kind, start, end) {
    const range = range_of(this.article, start, end);
    if (!range) return null;
    shared(NAMES[kind]).add(range);
    this.own.push([kind, range]);
    return range;
  }

  unpoint() {
    if (this.active) shared(NAMES.active).delete(this.active);
    this.active = null;
  }

  clear() {
    this.unpoint();
    for (const [kind, range] of this.own) shared(NAMES[kind]).delete(range);
    this.own = [];
  }
}

/** The highlight of a kind, which all widgets of the page share. */
function shared(name) {
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
  return CSS.highlights.get(name);
}

let sheet = null;

/** The look of the marks, in the colours of the widget. */
function define_mark_styles(tokens) {
  const color = (name) => tokens.getPropertyValue(`--gc-color--${name}`).trim();
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(`
    ::highlight(${NAMES.goal}) { text-decoration: underline 2px ${color('cinnabar')}; background-color: ${color('cinnabar-tint')}; }
    ::highlight(${NAMES.result}) { text-decoration: underline dotted 2px ${color('azurite')}; background-color: ${color('azurite-tint')}; }
    ::highlight(${NAMES.active}) { background-color: ${color('cinnabar-tint-2')}; }
  `);
}
