// <goal-cards> for pages that allow scripts: fetches the wasm that lies beside this file, and checks it.
import { define } from './element.js';
import { fetched, load } from './load.js';

const WASM = new URL(WASM_NAME, import.meta.url).href;

define(() => load(() => fetched(WASM, WASM_HASH)));
