// Loads the wasm, once for all widgets of a page.
import init from 'glue';

let loading = null;

/** Compiles the program with `compile` and starts it; after a failure it can be tried again. */
export function load(compile) {
  if (!loading) {
    loading = compile().then((module) => init({ module_or_path: module }));
    loading.catch(() => { loading = null; });
  }
  return loading;
}

/** Fetches the wasm and checks that it is the one built with this script. */
export async function fetch_checked(url, integrity) {
  const answer = await fetch(url, { integrity, mode: 'cors', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** Decodes the wasm that is embedded in the page. */
export async function embedded(name) {
  const text = document.querySelector(`script[data-gc-file="${name}"]`).textContent;
  return WebAssembly.compile(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}
