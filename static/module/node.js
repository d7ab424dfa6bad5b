// The module for Node: reads the wasm from the file beside it.
import { readFile } from 'node:fs/promises';
import start from './index.js';

export { analyze, compare, comparePlaces, sample, version, yearRows } from './index.js';

export default function init(wasm) {
  return start(wasm || readFile(new URL('./goalcards_bg.wasm', import.meta.url)));
}
