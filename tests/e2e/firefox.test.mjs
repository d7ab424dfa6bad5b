// The page offline, and the widget, in Firefox ESR.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CARD, DIST, FIREFOX, count, is_ready, launch_firefox, read_report } from './harness.mjs';
import { ARTICLE, blank, drawn, host } from './host-pages.mjs';
import { serve } from '../../xtask/server.mjs';

const skip = !FIREFOX && 'no Firefox';

let browser;
before(async () => {
  if (FIREFOX) browser = await launch_firefox();
});
after(() => browser?.close());

test('the page reads a report, and again without its server', { timeout: 600_000, skip }, async () => {
  const server = await serve(DIST);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  await is_ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.close();
  await page.reload();
  await is_ready(page);
  await read_report(page);
  assert.ok((await count(page, CARD)) >= 8);
  await page.close();
});

test('the widget reads the article of the page', { timeout: 600_000, skip }, async () => {
  const body = `<goal-cards for="#article" mark><p>请看正文</p></goal-cards><div id="article">${ARTICLE}</div>`;
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) } });
  assert.ok((await drawn(page)) >= 4);
  assert.deepEqual(complaints, []);
  await close();
});
