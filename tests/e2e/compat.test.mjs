// Browsers that allow wasm only as eval are sent to compat.html; without wasm, a message and the text remain.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, DIST, PATIENCE, count, gc, is_ready, launch, read_report, until, watch } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const policy_of = (name) => readFileSync(join(DIST, name), 'utf8').match(/Content-Security-Policy" content="([^"]*)"/)[1];
const is_index = (path) => path === '/' || path === '/index.html';

async function open(ways, prepare = async () => undefined) {
  const server = await serve(DIST, ways);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await prepare(page);
  const complaints = watch(page);
  await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
  return { page, server, complaints, close: async () => { await context.close(); await server.close(); } };
}

test('compat.html is the page with one permission more', () => {
  const more = policy_of('compat.html');
  assert.equal(more.replace(" 'unsafe-eval'", ''), policy_of('index.html'));
  assert.ok(more.includes("'unsafe-eval'"));
  for (const part of ["connect-src 'self'", "default-src 'none'"]) assert.ok(more.includes(part), part);
});

test('a browser that treats wasm as eval is sent to compat.html', { timeout: 600_000 }, async () => {
  // The policy as such a browser understands it, without the permission for wasm.
  const headers = (path) => (is_index(path) ? { 'content-security-policy': policy_of('index.html').replace("'wasm-unsafe-eval'", '') } : {});
  const { page, close } = await open({ headers });
  await page.waitForFunction(() => location.pathname === '/compat.html', { timeout: PATIENCE });
  await is_ready(page);
  await read_report(page);
  assert.ok((await count(page, CARD)) >= 8);
  await close();
});

test('without wasm the text stays, with a message', { timeout: 600_000 }, async () => {
  const { page, close } = await open({}, (one) => one.evaluateOnNewDocument(() => { delete window.WebAssembly; sessionStorage.setItem('goalcards.draft', '我的报告'); }));
  await page.waitForSelector(gc('recovery'), { visible: true, timeout: PATIENCE });
  assert.equal(await page.$eval(gc('recovery-text'), (box) => box.value), '我的报告');
  assert.ok(await page.$(`${gc('recovery')} a[href="compat.html"]`));
  await close();
});

test('the policy also works as a header', { timeout: 600_000 }, async () => {
  const headers = (path) => (is_index(path) ? { 'content-security-policy': `${policy_of('index.html')}; frame-ancestors 'none'` } : {});
  const { page, complaints, close } = await open({ headers });
  await is_ready(page);
  await read_report(page);
  await until(page, 'cards', (card) => document.querySelectorAll(card).length >= 8, CARD);
  assert.equal(page.workers().filter((worker) => worker.url().startsWith('blob:')).length, 1, 'expected the reading worker');
  assert.deepEqual(complaints, []);
  await close();
});
