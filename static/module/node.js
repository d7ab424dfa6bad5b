// In Node: the same as in a browser, the wasm read from beside this file.
import { readFile } from 'node:fs/promises';
import start from './index.js';

export { analyze, sample, version } from './index.js';

export default function init(wasm) {
  return start(wasm || readFile(new URL('./goalcards_bg.wasm', import.meta.url)));
}
