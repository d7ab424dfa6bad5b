// The main steps in Firefox: paste, cards and marks, search, the address, the panes of a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CARD, DIST, FIREFOX, REPORT, gc, is_ready, launch_firefox, read_report, until } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

const skip = !FIREFOX && 'no Firefox here';

let browser;
let server;
before(async () => {
  if (skip) return;
  server = await serve(DIST);
  browser = await launch_firefox();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

function walk(name, steps) {
  test(`Firefox: ${name}`, { timeout: 600_000, skip }, async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await is_ready(page);
    await steps(page);
    await context.close();
  });
}

walk('a pasted report gives cards, and a card leads to its mark and back', async (page) => {
  await read_report(page);
  assert.ok((await page.$$(CARD)).length >= 10);
  const goal = await page.$eval(CARD, (card) => card.dataset.goal);
  await page.click(`${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
  await until(page, 'the open card', (card) => document.querySelector(card)?.getAttribute('aria-current') === 'true', `${CARD}[data-goal="${goal}"]`);
  await until(page, 'the mark of it', (mark) => document.querySelector(mark)?.getAttribute('aria-current') === 'true', gc('mark', { goal }));
  const text = await page.$eval('.gc-text', (reader) => reader.textContent.replace(/\s/gu, ''));
  assert.equal(text, REPORT.replace(/\s/gu, ''));
});

walk('search, and the view in the address with back and forward', async (page) => {
  await read_report(page);
  await page.type(`input${gc('search')}`, '绿色');
  await until(page, 'one card', (card) => document.querySelectorAll(card).length === 1, CARD);
  assert.ok((await page.$$(`${CARD} mark.gc-hit`)).length > 0);
  await page.click(`${CARD} ${gc('card-open')}`);
  await until(page, 'the goal in the address', () => location.hash.includes('goal='));
  await page.evaluate(() => history.back());
  await until(page, 'the card closed', (card) => document.querySelectorAll(`${card}[aria-current]`).length === 0, CARD);
  await page.evaluate(() => history.forward());
  await until(page, 'the card open again', (card) => document.querySelectorAll(`${card}[aria-current]`).length === 1, CARD);
});

walk('broken lines are joined, and the language switches', async (page) => {
  await read_report(page);
  await page.click(gc('flow'));
  await until(page, 'joined text', () => document.querySelector('.gc-text--flowing') !== null);
  await page.click(gc('lang', { value: 'en' }));
  await until(page, 'an English page', () => document.documentElement.lang.startsWith('en'));
});
