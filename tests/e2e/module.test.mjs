// The npm module in a page and in a worker, from plain files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PKG = join(ROOT, 'pkg');
const USE = `import init, { analyze, sample, version } from '/index.js';
export const found = init().then(() => {
  const text = '😀' + sample();
  const { goals, quantities } = analyze(text);
  return [version(), goals.length, quantities.every((one) => text.slice(one.start, one.end) === one.text)];
});`;
const EXTRA = {
  '/page.html': '<!doctype html><meta charset="utf-8"><title>x</title>',
  '/use.js': USE,
  '/worker.js': "import { found } from '/use.js'; found.then((all) => postMessage(all));",
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

test('it runs in a page and in a worker', { timeout: 600_000, skip: !existsSync(PKG) && 'no pkg/ was made' }, async () => {
  const server = await serve(PKG, { extra: EXTRA });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page.html`);
  const here = await page.evaluate(() => import('/use.js').then((use) => use.found));
  const beside = await page.evaluate(() => new Promise((done, failed) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = (event) => done(event.data);
    worker.onerror = (event) => failed(new Error(event.message));
  }));
  assert.equal(here[2], true);
  assert.ok(here[1] > 10);
  assert.deepEqual(beside, here);
  await server.close();
});

test('the worker of docs/api.md runs as it stands', { timeout: 600_000, skip: !existsSync(PKG) && 'no pkg/ was made' }, async () => {
  const [, snippet] = [...readFileSync(join(ROOT, 'docs/api.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map((found) => found[1]);
  assert.match(snippet, /^\/\/ worker\.js/);
  // In place of a bundler, which would resolve the package.
  const server = await serve(PKG, { extra: { ...EXTRA, '/worker.js': snippet.replace("'goalcards'", "'/index.js'") } });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page.html`);
  const goals = await page.evaluate(() => new Promise((done, failed) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = (event) => done(event.data.goals.map((goal) => goal.title));
    worker.onerror = (event) => failed(new Error(event.message));
    worker.postMessage('今年新建公园5个。');
  }));
  assert.equal(goals.length, 1);
  assert.match(goals[0], /公园/);
  await page.close();
  await server.close();
});
