// Page, single file, widget and frame in a real Chromium 78, on which old office browsers are based.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { CARD, DESKTOP, DIST, IN_FRAME, PATIENCE, PHONE, count, gc, is_ready, read_report, shots_folder, until } from './harness.mjs';
import { ARTICLE, blank } from './host-pages.mjs';
import { serve } from '../../xtask/server.mjs';

const ENGINES = join(dirname(fileURLToPath(import.meta.url)), '../engines');
const PACKED = join(ENGINES, 'node_modules/chromium-78/bin');
const skip = !existsSync(PACKED) && 'no Chromium 78: `cargo xtask setup --tests` installs it';

// Its warning about directives of the policy that are newer than this browser.
const NEWER_DIRECTIVE = /'wasm-unsafe-eval''. It will be ignored|directive '(require-trusted-types-for|trusted-types)'/;

let browser;
let folder;
before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
  unpack(folder);
  // A WebDriver of the same age: a newer one uses commands that this browser lacks.
  const driver = createRequire(join(ENGINES, 'package.json'))('puppeteer-core');
  browser = await driver.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--lang=zh-CN'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Unpacks the browser and its libraries from the package. */
function unpack(into) {
  writeFileSync(join(into, 'chromium'), brotliDecompressSync(readFileSync(join(PACKED, 'chromium.br'))));
  chmodSync(join(into, 'chromium'), 0o755);
  untar(brotliDecompressSync(readFileSync(join(PACKED, 'aws.tar.br'))), into);
}

/** The files of an archive, flat except for the folder `lib`. */
function untar(archive, into) {
  mkdirSync(join(into, 'lib'), { recursive: true });
  for (let at = 0; archive[at] > 0;) {
    const field = (from, length) => archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const [name, size, kind] = [field(0, 100), parseInt(field(124, 12), 8), field(156, 1)];
    const body = archive.subarray(at + 512, at + 512 + size);
    if (name.startsWith('lib/') && kind === '0') writeFileSync(join(into, 'lib', name.slice(4)), body);
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function walk(name, steps) {
  test(`Chrome 78: ${name}`, { timeout: 600_000, skip }, steps);
}

async function open(address, viewport = DESKTOP) {
  const context = await browser.createIncognitoBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !NEWER_DIRECTIVE.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  await page.setViewport(viewport);
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

/** The gaps between neighbours of a row, in px. */
const gaps = (row) => {
  const boxes = Array.from(row.children).map((child) => child.getBoundingClientRect()).filter((box) => box.width > 0);
  return boxes.slice(1).map((box, at) => box.left - boxes[at].right).filter((gap) => gap > -50);
};

walk('the page leads to compat.html, reads a report, searches, and leads to the text', async () => {
  const server = await serve(DIST);
  for (const [name, viewport] of [['1280', DESKTOP], ['390', PHONE]]) {
    const { page, complaints, close } = await open(`${server.origin}/`, viewport);
    await page.waitForFunction(() => location.pathname === '/compat.html', { timeout: PATIENCE });
    await is_ready(page);
    await read_report(page);
    assert.ok((await count(page, CARD)) >= 10);
    for (const row of ['.gc-header', '.gc-tabs', '.gc-card__head']) {
      const apart = await page.$eval(row, gaps);
      assert.ok(apart.every((gap) => gap >= 4), `expected the parts of ${row} apart, found ${apart}`);
    }
    await page.screenshot({ path: join(shots_folder(), `chrome-78-${name}.png`) });
    await page.$eval(`input${gc('search')}`, (box) => {
      box.value = '绿色';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await until(page, 'one card', (card) => document.querySelectorAll(card).length === 1, CARD);
    await page.$eval(`${CARD} ${gc('card-open')}`, (button) => button.click());
    await page.waitForSelector(`${CARD} ${gc('locate')}`);
    await page.$eval(`${CARD} ${gc('locate')}`, (button) => button.click());
    await page.waitForSelector(`${gc('mark')}[aria-current="true"]`);
    assert.deepEqual(complaints.filter((says) => !/index|boot|Wasm|wasm|CSP|Content Security/.test(says)), []);
    await close();
  }
  await server.close();
});

walk('compat.html works again without its server', async () => {
  const server = await serve(DIST);
  const { page, close } = await open(`${server.origin}/compat.html`);
  await is_ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.close();
  await page.reload();
  await is_ready(page);
  await read_report(page);
  assert.ok((await count(page, CARD)) >= 10);
  await close();
});

walk('goalcards-compat.html reads a report from the disk', async () => {
  const { page, complaints, close } = await open(pathToFileURL(join(DIST, 'goalcards-compat.html')).href);
  await is_ready(page);
  await read_report(page);
  assert.ok((await count(page, CARD)) >= 10);
  assert.deepEqual(complaints, []);
  await close();
});

walk('the widget reads the article, and shows its fallback where the policy refuses wasm', async () => {
  const body = `<goal-cards for="#article" mark><p id="fallback">请看正文</p></goal-cards><div id="article">${ARTICLE}</div>`;
  const refusing = blank(body, { policy: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" });
  const server = await serve(DIST, { extra: { '/page.html': blank(body), '/refusing.html': refusing } });
  const { page, complaints, close } = await open(`${server.origin}/page.html`);
  await page.waitForFunction(() => document.querySelector('goal-cards').shadowRoot.querySelectorAll('article').length >= 4, { timeout: PATIENCE });
  await page.screenshot({ path: join(shots_folder(), 'chrome-78-widget.png') });
  assert.deepEqual(complaints.filter((says) => !/404/.test(says)), []);
  await close();
  const refused = await open(`${server.origin}/refusing.html`);
  // The console reports the refusal.
  for (let turn = 0; turn < PATIENCE / 100 && refused.complaints.length === 0; turn += 1) await pause(100);
  assert.equal(await refused.page.$eval('#fallback', (one) => one.getBoundingClientRect().height > 0), true);
  await refused.close();
  await server.close();
});

walk('the frame leads to embed-compat.html, keeps its settings, and reads', async () => {
  const settings = 'v=1&amp;view=cards&amp;text=%E4%BB%8A%E5%B9%B4%E6%96%B0%E5%BB%BA%E5%85%AC%E5%9B%AD5%E4%B8%AA%E3%80%82';
  const body = `<iframe id="frame" title="x" src="/embed.html#${settings}" sandbox="allow-scripts" width="900" height="500"></iframe>`;
  const server = await serve(DIST, { extra: { '/page.html': blank(body, { script: '/none.js' }) } });
  const { page, close } = await open(`${server.origin}/page.html`);
  let frame;
  for (let turn = 0; turn < PATIENCE / 100 && !frame; turn += 1) {
    frame = page.frames().find((one) => one.url().includes('/embed-compat.html'));
    await pause(100);
  }
  assert.ok(frame, 'expected the frame on embed-compat.html');
  assert.match(await frame.evaluate(() => location.hash), /^#v=1&view=cards&text=/u);
  await frame.waitForFunction(() => document.querySelector('goal-cards').shadowRoot.querySelector('article'), IN_FRAME);
  await close();
  await server.close();
});
