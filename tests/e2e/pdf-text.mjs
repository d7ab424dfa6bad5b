// The text of a PDF that Chromium wrote: each page's glyphs through the tables that its fonts carry for copying.
import { inflateSync } from 'node:zlib';

/** The text of each page, in the order in which it is drawn. */
export function pdf_pages(bytes) {
  const objects = read_objects(Buffer.from(bytes));
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/u.test(head));
  const order = [...objects.values()].map(({ head }) => head).filter((head) => /\/Type\s*\/Pages\b/u.test(head)).flatMap((head) => references(head.match(/\/Kids\s*\[([^\]]*)\]/u)?.[1] ?? ''));
  pages.sort((one, other) => order.indexOf(one.number) - order.indexOf(other.number));
  return pages.map(({ head }) => page_text(head, objects));
}

/** Every object by its number: its dictionary, and its stream where it has one. */
function read_objects(bytes) {
  const text = bytes.toString('latin1');
  const objects = new Map();
  for (const match of text.matchAll(/(\d+) 0 obj\b/gu)) {
    const start = match.index + match[0].length;
    const stream = text.indexOf('stream', start);
    const end = text.indexOf('endobj', start);
    const has_stream = stream >= 0 && stream < end;
    const head = text.slice(start, has_stream ? stream : end);
    const number = Number(match[1]);
    let body = null;
    if (has_stream) {
      const from = stream + (text[stream + 6] === '\r' ? 8 : 7);
      const length = Number(head.match(/\/Length (\d+)(?! 0 R)/u)?.[1] ?? text.indexOf('endstream', from) - from);
      const raw = bytes.subarray(from, from + length);
      try { body = /FlateDecode/u.test(head) ? inflateSync(raw) : raw; } catch { body = null; }
    }
    objects.set(number, { number, head, body });
  }
  return objects;
}

const references = (words) => [...words.matchAll(/(\d+) 0 R/gu)].map((match) => Number(match[1]));

function page_text(head, objects) {
  const fonts = new Map();
  const resources = references(head.match(/\/Resources\s+\d+ 0 R/u)?.[0] ?? '').map((number) => objects.get(number).head).concat(head).join(' ');
  for (const [, name, number] of resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    const font = objects.get(Number(number)).head;
    const table = font.match(/\/ToUnicode (\d+) 0 R/u)?.[1];
    const glyphs = table ? glyph_table(objects.get(Number(table)).body.toString('latin1')) : new Map();
    fonts.set(name, { glyphs, size: /\/Subtype \/Type0/u.test(font) ? 2 : 1 });
  }
  let words = '';
  for (const number of references(head.match(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/u)?.[0] ?? '')) {
    words += stream_text(objects.get(number).body.toString('latin1'), fonts);
  }
  return words;
}

/** The letters of each glyph, by the CMap of a font. */
function glyph_table(cmap) {
  const glyphs = new Map();
  for (const [, rows] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, glyph, to] of rows.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu)) glyphs.set(parseInt(glyph, 16), letters(to));
  }
  for (const [, rows] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from, to, first] of rows.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) {
        glyphs.set(glyph, String.fromCodePoint(letters(first).codePointAt(0) + glyph - parseInt(from, 16)));
      }
    }
  }
  return glyphs;
}

/** What the operators of a page draw; a glyph that stands for another letter says so beside it. */
function stream_text(stream, fonts) {
  let font = { glyphs: new Map(), size: 1 };
  let words = '';
  let is_told = false;
  const show = (bytes) => {
    for (let at = 0; at + font.size <= bytes.length && !is_told; at += font.size) words += font.glyphs.get(bytes.readUIntBE(at, font.size)) ?? '';
  };
  for (const [token, told, name, hex, string] of stream.matchAll(/\/ActualText <FEFF([0-9A-F]*)>|\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\)|\b(?:ET|EMC)\b/gu)) {
    if (told !== undefined) {
      words += letters(told);
      is_told = true;
    } else if (name) font = fonts.get(name) ?? font;
    else if (hex) show(Buffer.from(hex, 'hex'));
    else if (string !== undefined) show(unescaped(string));
    else if (token === 'EMC') is_told = false;
    else words += '\n';
  }
  return words;
}

/** Letters of a table or of a mark, in UTF-16 as hexadecimal digits. */
function letters(hex) {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function unescaped(string) {
  const named = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return Buffer.from(string.replace(/\\([0-7]{1,3}|[\s\S])/gu, (_, what) => (/[0-7]/u.test(what) ? String.fromCharCode(parseInt(what, 8)) : named[what] ?? what)), 'latin1');
}
