// Walks of one file: they share a browser, and each has a page of its own.
import { after, before, test } from 'node:test';
import { launch, visit } from './harness.mjs';

/** Gives `walk(name, options, steps)`: `steps` get the page and what `visit` gave with it. */
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
