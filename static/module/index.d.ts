/** Starts the program; wait for it once. `wasm` is where the wasm is, or the wasm itself; without it the file of this package is taken. */
export default function init(
  wasm?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response | BufferSource>,
): Promise<void>;
/** Reads a report; any text gives an analysis. Offsets slice the very string that was given. */
export function analyze(text: string): Analysis;
/** Compares two reports: what became of each target of the earlier one, and how the targets changed. Any two texts give a comparison. */
export function compare(oldText: string, newText: string): Comparison;
/** Puts the targets of two places, or of two levels of the state, side by side. Any two texts give a comparison. */
export function comparePlaces(textA: string, textB: string): PlaceComparison;
/** The headline targets of up to ten reports of one place by year, with the results that each next report reports; any order. */
export function yearRows(texts: string[]): YearRows;
/** A made-up report to try things with. */
export function sample(): string;
/** The version of this package. */
export function version(): string;

