// Loads the text files that a page names.

/** Milliseconds after which a request for a text is given up. */
const LONGEST_FETCH = 20_000;

/** The text of a file; fails when it does not arrive in time. */
export async function load_text(source) {
  const address = new URL(source, document.baseURI).href;
  const stop = window.AbortController ? new AbortController() : { abort() {}, signal: undefined };
  let timer = 0;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => { refuse(new Error(`${address}: no answer`)); stop.abort(); }, LONGEST_FETCH);
  });
  // Without cookies, so that only public files can be read, whichever page embeds this one.
  const asked = fetch(address, { credentials: 'omit', signal: stop.signal }).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.arrayBuffer();
  });
  try {
    return decode(new Uint8Array(await Promise.race([asked, late])));
  } finally {
    clearTimeout(timer);
  }
}

/** Text files of offices are in UTF-8, in UTF-16 with its mark, or in GB18030. */
function decode(bytes) {
  const mark = (bytes[0] << 8) | bytes[1];
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (other) {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
