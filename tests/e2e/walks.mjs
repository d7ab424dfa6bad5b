// The walks of one file share a browser; each has its own page.
import { after, before, test } from 'node:test';
import { launch, visit } from './harness.mjs';

/** Returns `walk(name, options, steps)`; `steps` gets the result of `visit`. */
export function walks(timeout = 600_000) {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());
  return (name, options, steps) => test(name, { timeout }, async () => {
    const visited = await visit(browser, options);
    await steps(visited.page, visited);
    await visited.close();
  });
}
