/** Starts the program; wait for it once. `wasm` is where the wasm is, or the wasm itself; without it the file of this package is taken. */
export default function init(
  wasm?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response | BufferSource>,
): Promise<void>;
/** Reads a report; any text gives an analysis. Offsets slice the very string that was given. */
export function analyze(text: string): Analysis;
/** A made-up report to try things with. */
export function sample(): string;
/** The version of this package. */
export function version(): string;

