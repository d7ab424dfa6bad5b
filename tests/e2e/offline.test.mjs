// After a visit the page works without its server; a newer build waits until the user asks for it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, DIST, PASTE, PATIENCE, REPORT, click, count, gc, is_ready, launch, paste, read_report, until } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

const sha256 = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
const list_in = (folder) => {
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  return JSON.parse(script.slice('var GOALCARDS='.length, script.indexOf(';\n')));
};

let browser;
let newer;
before(async () => {
  browser = await launch();
  newer = mkdtempSync(join(tmpdir(), 'goalcards-'));
  release(newer);
});
after(async () => {
  await browser?.close();
  if (newer) rmSync(newer, { recursive: true });
});

/** A newer build, with another style sheet and version, listed as the build task does. */
function release(folder) {
  cpSync(DIST, folder, { recursive: true });
  appendFileSync(join(folder, 'page.css'), '\n.gc-brand{--gc-newer:1}');
  const list = list_in(folder);
  list.kept['page.css'] = sha256(readFileSync(join(folder, 'page.css')));
  list.version = 'newer';
  const code = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), `var GOALCARDS=${JSON.stringify(list)}${code.slice(code.indexOf(';\n'))}`);
}

/** A visit whose offline copy is complete. */
async function visited() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const server = await serve(DIST);
  await page.goto(`${server.origin}/`);
  await is_ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return { context, page, server };
}

const kept_names = () => caches.keys().then((names) => names.filter((name) => name.startsWith('goalcards ')));
const is_newer = () => getComputedStyle(document.querySelector('.gc-brand')).getPropertyValue('--gc-newer');

test('the list holds every file of the build by its hash', () => {
  const list = list_in(DIST);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => relative(DIST, join(entry.parentPath ?? entry.path, entry.name))).filter((name) => !['sw.js', 'SHA256SUMS'].includes(name));
  const listed = { ...list.kept, ...list.rest };
  assert.deepEqual(Object.keys(listed).sort(), names.sort());
  for (const name of names) assert.equal(listed[name], sha256(readFileSync(join(DIST, name))), name);
  for (const name of ['index.html', 'goalcards_bg.wasm', 'page.css', 'worker.js', 'files.js', 'goalcards_files_bg.wasm']) assert.ok(name in list.kept, name);
});

test('after the first visit the server may go', { timeout: 600_000 }, async () => {
  const { context, page, server } = await visited();
  await server.close();
  await page.reload();
  await is_ready(page);
  await read_report(page);
  assert.ok((await count(page, CARD)) >= 8);
  // The reader of files was cached too.
  await click(page, gc('another'));
  const file = join(newer, '报告.html');
  writeFileSync(file, `<html><p>${REPORT.replaceAll('\n', '<p>')}`);
  await (await page.$(gc('open-file'))).uploadFile(file);
  await page.waitForSelector(CARD);
  await page.goto(`${server.origin}/index.html?from=somewhere`);
  await is_ready(page);
  await context.close();
});

test('a newer page waits, keeps the text, and comes whole', { timeout: 600_000 }, async () => {
  const { context, page, server } = await visited();
  await page.reload();
  await is_ready(page);
  await paste(page, '写了一半的文字');
  await server.close();
  const next = await serve(newer, { port: server.port });
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await page.waitForSelector(gc('update'), { visible: true, timeout: PATIENCE });
  assert.equal(await page.evaluate(is_newer), '', 'expected the old page until somebody asks');
  // A reload alone changes nothing: all files are still from the old build.
  await page.reload();
  await is_ready(page);
  assert.equal(await page.evaluate(is_newer), '');
  await page.waitForSelector(gc('update'), { visible: true, timeout: PATIENCE });
  await page.$eval(gc('update-later'), (button) => button.click());
  assert.equal(await page.$eval(gc('update'), (notice) => notice.hidden), true);
  // Where the draft cannot be kept, the page does not reload.
  await page.evaluate(() => {
    window.kept_before = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new Error('full'); };
  });
  await page.$eval(gc('update-now'), (button) => button.click());
  assert.equal(await page.$eval(gc('update'), (notice) => notice.dataset.kept), 'false');
  await page.evaluate(() => { Storage.prototype.setItem = window.kept_before; });
  await page.$eval(PASTE, (box) => { box.value = '还没写完的文字'; box.dispatchEvent(new InputEvent('input', { bubbles: true })); });
  await Promise.all([page.waitForNavigation(), page.$eval(gc('update-now'), (button) => button.click())]);
  await is_ready(page);
  assert.equal(await page.evaluate(is_newer), '1');
  assert.equal(await page.$eval(PASTE, (box) => box.value), '还没写完的文字');
  await until(page, 'one copy', () => caches.keys().then((names) => names.length === 1));
  assert.deepEqual((await page.evaluate(kept_names)).map((name) => name.split(' ').pop()), ['newer']);
  await next.close();
  await page.reload();
  await is_ready(page);
  assert.equal(await page.evaluate(is_newer), '1');
  await context.close();
});

test('a build that is only half there is not taken', { timeout: 600_000 }, async () => {
  const { context, page, server } = await visited();
  await page.reload();
  await is_ready(page);
  await server.close();
  const half = await serve(newer, { port: server.port, extra: { '/page.css': 'body{}' } });
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (coming) await new Promise((done) => coming.addEventListener('statechange', () => { if (coming.state !== 'installing') done(); }));
    return [Boolean(registration.waiting), (await caches.keys()).length];
  });
  assert.deepEqual(outcome, [false, 1]);
  await half.close();
  await page.reload();
  await is_ready(page);
  await context.close();
});

test('the copy can be given up, by a reader and by the site', { timeout: 600_000 }, async () => {
  const { context, page, server } = await visited();
  await page.goto(`${server.origin}/?offline=off`);
  await until(page, 'no copy', () => caches.keys().then((names) => names.length === 0));
  await until(page, 'no worker', () => navigator.serviceWorker.getRegistration().then((one) => !one));
  await page.goto(`${server.origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await server.close();
  const off = mkdtempSync(join(tmpdir(), 'goalcards-'));
  cpSync(DIST, off, { recursive: true });
  copyFileSync(join(DIST, 'sw-off.js'), join(off, 'sw.js'));
  const gone = await serve(off, { port: server.port });
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await until(page, 'no copy', () => caches.keys().then((names) => names.length === 0));
  await gone.close();
  rmSync(off, { recursive: true });
  await context.close();
});

test('the page can be installed', { timeout: 600_000 }, async () => {
  const { context, page, server } = await visited();
  const client = await page.createCDPSession();
  const { installabilityErrors: errors } = await client.send('Page.getInstallabilityErrors');
  assert.deepEqual(errors.filter((error) => error.errorId !== 'in-incognito'), []);
  const { errors: wrong, data } = await client.send('Page.getAppManifest');
  assert.deepEqual(wrong, []);
  for (const icon of JSON.parse(data).icons) assert.ok(readFileSync(join(DIST, icon.src)).length > 100, icon.src);
  await server.close();
  await context.close();
});
