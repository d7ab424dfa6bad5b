// Loads a program, once for all widgets of a page.

/** What loads one program: `glue` is its JavaScript, `compile` gets its wasm. After a failure it can be tried again. */
export function loader({ default: init, Reading, Widget }, compile) {
  let loading = null;
  return () => {
    if (!loading) {
      // `unused` are containers of removed elements with their widgets, to be used again.
      loading = compile().then((module) => init({ module_or_path: module })).then(() => ({ Reading, Widget, unused: [] }));
      loading.catch(() => { loading = null; });
    }
    return loading;
  };
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
