// Reads the visible text of an article of the host page and maps offsets in it back to ranges; the page is not changed.

const BLOCKS = new Set(('ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 '
  + 'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL').split(' '));
const SKIPPED = new Set('BUTTON CANVAS GOAL-CARDS IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '));

/** The visible text of `article`, and the text node of each piece of it. */
export function read_article(article) {
  const pieces = [];
  let text = '';
  const line = () => { if (text && !text.endsWith('\n')) text += '\n'; };
  const walk = (node, pre) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        // Line breaks of the source show as spaces: each is replaced by one, so that offsets stay.
        const words = pre ? child.data : child.data.replace(/[\t\n\r]/g, ' ');
        if (text === '' || text.endsWith('\n') ? words.trim() : words) {
          pieces.push({ start: text.length, node: child });
          text += words;
        }
      } else if (child.nodeType === Node.ELEMENT_NODE && !SKIPPED.has(child.tagName.toUpperCase())) {
        const style = getComputedStyle(child);
        if (style.display === 'none' || style.visibility === 'hidden') continue;
        const block = BLOCKS.has(child.tagName);
        if (block) line();
        walk(child, style.whiteSpace.startsWith('pre') || style.whiteSpace.startsWith('break'));
        if (block) line();
      }
    }
  };
  walk(article, getComputedStyle(article).whiteSpace.startsWith('pre'));
  return { text, pieces };
}

/** The range of the document between two offsets; null where the page has changed since. */
export function range_of({ pieces }, start, end) {
  const from = piece_at(pieces, start);
  const to = piece_at(pieces, Math.max(start, end - 1));
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.length));
  return range;
}

function piece_at(pieces, at) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].start <= at) low = middle + 1; else high = middle;
  }
  return pieces[low - 1];
}
