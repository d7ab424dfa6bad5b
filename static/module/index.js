// In a browser or a worker: call init() once and wait for it, then analyze(text).
import start from './glue.js';

export { analyze, compare, comparePlaces, sample, version, yearRows } from './glue.js';

let started = null;

export default function init(wasm) {
  if (!started) {
    started = start({ module_or_path: wasm || new URL('./goalcards_bg.wasm', import.meta.url) }).then(() => undefined);
    started.catch(() => { started = null; });
  }
  return started;
}
