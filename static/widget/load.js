// The wasm, once for all widgets of a page.
import init from 'glue';

let loading = null;

/** Compiles with `compile` and starts the program; a failed start may be tried again. */
export function load(compile) {
  if (!loading) {
    loading = compile().then((module) => init({ module_or_path: module }));
    loading.catch(() => { loading = null; });
  }
  return loading;
}

/** Fetches the wasm and takes it only if it is the one that was built with this script. */
export async function fetched(url, integrity) {
  const answer = await fetch(url, { integrity, mode: 'cors', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** The wasm that stands in the page as text. */
export async function held(name) {
  const text = document.querySelector(`script[data-gc-file="${name}"]`).textContent;
  return WebAssembly.compile(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}
