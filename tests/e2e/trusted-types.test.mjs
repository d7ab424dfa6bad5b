// Every page of ours enforces Trusted Types: a whole walk has no violation, and assigning plain text to a sink throws.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { CARD, DIST, IN_FRAME, PATIENCE, click, gc, is_ready, launch, locate, read_report, settled, shown, until, watch } from './harness.mjs';
import { drawn } from './host-pages.mjs';
import { serve } from '../../xtask/server.mjs';

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

/** A page that records every violation of its policy and of its frames'. */
async function open(address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = watch(page);
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.sample}`));
  });
  await page.goto(address);
  const violations = async () => (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.violations)))).flat();
  return { page, complaints, violations, close: () => context.close() };
}

/** Assigns plain text where it would become markup or a script; from a timer, since calls of the driver itself may evaluate. */
const SINKS = () => new Promise((done) => {
  const tries = {
    innerHTML: () => { document.createElement('p').innerHTML = '<b>x</b>'; },
    outerHTML: () => { document.body.appendChild(document.createElement('p')).outerHTML = '<b>x</b>'; },
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    'document.write': () => document.write('<b>x</b>'),
    'script.src': () => { document.createElement('script').src = 'x.js'; },
    'script.text': () => { document.createElement('script').text = 'window.ran = true'; },
    'iframe.srcdoc': () => { document.createElement('iframe').srcdoc = '<b>x</b>'; },
    DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
    Worker: () => new Worker('worker.js'),
    eval: () => (0, eval)('1'),
    'another policy': () => window.trustedTypes.createPolicy('another', { createHTML: (text) => text }),
  };
  setTimeout(() => done(Object.entries(tries).map(([name, attempt]) => {
    try { attempt(); return `${name} ran`; } catch (error) { return `${name} ${error.name}`; }
  })));
});

/** Asserts that every sink throws; the violations that this causes are not counted. */
async function sinks_throw(page) {
  for (const outcome of await page.evaluate(SINKS)) assert.match(outcome, /(Type|Eval)Error$/, outcome);
}

async function walk_through(page) {
  await is_ready(page);
  await read_report(page);
  await (await shown(page, `input${gc('search')}`)).type('粮食');
  await settled(page);
  await page.$eval(`input${gc('search')}`, (box) => { box.value = ''; box.dispatchEvent(new InputEvent('input', { bubbles: true })); });
  await locate(page, await page.$eval(CARD, (card) => card.dataset.goal));
  await click(page, gc('lang', { value: 'en' }));
  await click(page, gc('evidence'));
  await click(page, gc('copy'));
  await click(page, gc('copy-as', { value: 'sentence' }));
  await page.$eval(gc('take'), (button) => button.click());
  await page.waitForSelector(gc('take-kind', { value: 'html' }));
  await page.$eval(gc('take-kind', { value: 'html' }), (button) => button.click());
  await settled(page);
  for (const name of ['chart-svg', 'chart-png']) await page.$$eval(gc(name), (all) => all.forEach((button) => button.click()));
  if (!(await page.$(gc('form')))) await click(page, gc('mend'));
  await page.waitForSelector(gc('form'));
  await page.$eval(`${gc('form')} [name="title"]`, (field) => { field.value = '名称'; });
  await click(page, gc('mend-save'));
  await page.waitForSelector(gc('edited'));
  await click(page, gc('another'));
  await click(page, gc('sample'));
  await page.waitForSelector(CARD, { timeout: PATIENCE });
}

for (const name of ['index.html', 'compat.html', 'goalcards.html', 'goalcards-compat.html']) {
  test(`${name}: a whole walk without a violation, by its worker; then every sink throws`, { timeout: 600_000 }, async () => {
    const alone = name.startsWith('goalcards');
    const server = alone ? null : await serve(DIST);
    if (alone) copyFileSync(join(DIST, name), join(folder, name));
    const { page, complaints, violations, close } = await open(alone ? pathToFileURL(join(folder, name)).href : `${server.origin}/${name}`);
    await walk_through(page);
    assert.equal(page.workers().filter((worker) => worker.url().startsWith('blob:')).length, 1, 'expected the reading worker');
    if (!alone) assert.ok(await page.evaluate(() => navigator.serviceWorker.ready.then(() => true)), 'expected the copy for offline');
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
    await sinks_throw(page);
    await close();
    await server?.close();
  });
}

test('widget and frame of the demo: without a violation; then every sink throws in both', { timeout: 600_000 }, async () => {
  const server = await serve(DIST);
  const { page, complaints, violations, close } = await open(`${server.origin}/demo/portal.html`);
  assert.ok((await drawn(page)) >= 4);
  await page.$eval('goal-cards', (one) => one.shadowRoot.querySelector('[data-gc="card-open"]').click());
  const frame = page.frames().find((one) => one.url().includes('embed.html'));
  await frame.waitForFunction(() => document.querySelector('goal-cards')?.shadowRoot.querySelector('.gc-widget__body'), IN_FRAME);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(complaints, []);
  await sinks_throw(page);
  await sinks_throw(frame);
  await close();
  await server.close();
});

test('the page of codes for embedding: without a violation; then every sink throws', { timeout: 600_000 }, async () => {
  const server = await serve(DIST);
  const { page, complaints, violations, close } = await open(`${server.origin}/embedding.html`);
  await page.select('[name="route"]', 'frame');
  await until(page, 'the code of a frame', (code) => document.querySelector(code).value.startsWith('<iframe'), gc('embed-code'));
  assert.deepEqual(await page.$$eval('[data-for]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.for)), ['frame', 'frame', 'frame', 'frame']);
  assert.deepEqual(await violations(), []);
  assert.deepEqual(complaints, []);
  await sinks_throw(page);
  await close();
  await server.close();
});
