// The page as a single file, opened from disk: it works, and its policy allows no fetch.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { CARD, DIST, PASTE, REPORT, click, count, gc, is_ready, launch, locate, read_report, settled, until, visit, watch } from './harness.mjs';

let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** A copy alone in a folder, as after a download. */
async function open(name) {
  const path = join(folder, name);
  copyFileSync(join(DIST, name), path);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = watch(page);
  const asked = [];
  page.on('request', (request) => { if (!/^(data|blob):/.test(request.url())) asked.push(request.url()); });
  await page.goto(pathToFileURL(path).href);
  return { page, context, asked, complaints, address: pathToFileURL(path).href };
}

for (const name of ['goalcards.html', 'goalcards-compat.html']) {
  test(`${name} reads a report from the disk`, { timeout: 600_000 }, async () => {
    const { page, context, asked, complaints, address } = await open(name);
    await is_ready(page);
    assert.ok(await page.evaluate(() => performance.getEntriesByType('resource').every((one) => /^(data|blob):/.test(one.name))));
    await read_report(page);
    assert.ok((await count(page, CARD)) >= 8);
    assert.ok(page.workers().length === 1, `expected the worker from the file, found ${page.workers().length}`);
    // The reader of files is embedded too.
    const table = join(folder, '报告.html');
    writeFileSync(table, `<html><p>${REPORT.replaceAll('\n', '<p>').replaceAll('210', '310')}`);
    await (await page.$(gc('open-file'))).uploadFile(table);
    await until(page, 'the cards of the file', (card) => [...document.querySelectorAll(card)].some((one) => one.textContent.includes('310')), CARD);
    await click(page, gc('lang', { value: 'en' }));
    await settled(page);
    await locate(page, await page.$eval(CARD, (card) => card.dataset.goal));
    assert.deepEqual(asked, [address], 'expected nothing but the file itself');
    assert.deepEqual(complaints, []);
    const outcome = await page.evaluate(() => fetch('http://192.0.2.1/').then(() => 'went out', () => 'refused'));
    assert.equal(outcome, 'refused');
    assert.ok(complaints.every((says) => /Content Security Policy|192\.0\.2\.1/i.test(says)), complaints.join('\n'));
    await context.close();
  });
}

test('its policy names hashes and no place', () => {
  const policy = readFileSync(join(DIST, 'goalcards.html'), 'utf8').match(/Content-Security-Policy" content="([^"]*)"/)[1];
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src 'none'/);
  assert.ok(!/'self'|https?:|'unsafe-inline'|'unsafe-eval'|\*/.test(policy), policy);
});

test('the page offers the file for download', { timeout: 600_000 }, async () => {
  const { page, close } = await visit(browser);
  const link = await page.$eval(gc('one-file'), (one) => [one.getAttribute('href'), one.download, one.checkVisibility()]);
  assert.deepEqual(link, ['goalcards.html', 'goalcards.html', true]);
  await page.waitForSelector(PASTE);
  await close();
});
