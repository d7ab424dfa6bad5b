// <goal-cards> for pages that allow scripts: fetches the wasm beside this file and checks its hash.
import * as plain from 'glue';
import * as ledger from 'glue-ledger';
import { define } from './element.js';
import { fetch_checked, loader } from './load.js';

const beside = (name) => new URL(name, import.meta.url).href;
const load_plain = loader(plain, () => fetch_checked(beside(WASM_NAME), WASM_HASH));
// Heavier, since it also compares two reports: loaded where an element names another one.
const load_ledger = loader(ledger, () => fetch_checked(beside(LEDGER_NAME), LEDGER_HASH));

define((compares) => (compares ? load_ledger() : load_plain()));
