// The text never leaves the machine: server and proxy see no request after the page has loaded.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, DIST, REPORT, PATIENCE, click, gc, launch, locate, read_report, settled, shown, until, visit } from './harness.mjs';
import { logging_proxy } from './proxy.mjs';

// Requests that Chromium makes on its own, whatever page is open; the policy allows none of them to the page.
const BROWSER_ERRAND = /^CONNECT [a-z.-]+\.(google|googleapis|gstatic)\.com:443$/;

let browser;
let proxy;
before(async () => {
  proxy = await logging_proxy();
  browser = await launch([`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>']);
});
after(async () => {
  await browser?.close();
  await proxy?.close();
});

/** The name of a file saved to a folder. */
async function until_there(folder, pattern) {
  for (let turn = 0; turn < PATIENCE / 50; turn += 1) {
    const name = readdirSync(folder).find((one) => pattern.test(one) && !one.endsWith('.crdownload'));
    if (name) return name;
    await pause(50);
  }
  throw new Error(`expected a file ${pattern}`);
}

test('nothing is asked for after load', { timeout: 600_000 }, async () => {
  const { page, server, context, close } = await visit(browser);
  const folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id });
  await page.waitForNetworkIdle({ idleTime: 500 });
  // The offline copy asks for its files in its own time, on a busy machine long after the page is idle.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  assert.ok(server.log.length > 0 && proxy.log.length >= server.log.length, 'expected the load to pass through the proxy');
  // Page and offline copy ask for files of the build from their own server, and for nothing else.
  const list = JSON.parse(readFileSync(join(DIST, 'sw.js'), 'utf8').match(/^var GOALCARDS=(.*);$/m)[1]);
  const files = new Set([...Object.keys(list.kept), 'sw.js', ''].map((name) => `/${name}`));
  assert.deepEqual(server.log.filter((path) => !files.has(path)), [], 'something else was asked for at load');
  // Every part has been loaded before it is needed, the reader of files too.
  for (const name of ['goalcards_bg.wasm', 'goalcards_files_bg.wasm', 'files.js']) assert.ok(server.log.includes(`/${name}`), `expected ${name} at load`);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const seen = { server: server.log.length, proxy: proxy.log.length };
  await read_report(page);
  await click(page, `${gc('facet')}[data-facet="class"][data-value="numeric"]`);
  await (await shown(page, `input${gc('search')}`)).type('粮食');
  await settled(page);
  await click(page, gc('lang', { value: 'en' }));
  await until(page, 'an English page', () => document.documentElement.lang.startsWith('en'));
  await locate(page, await page.$eval(CARD, (card) => card.dataset.goal));
  await click(page, gc('theme'));
  await click(page, gc('elder'));
  await click(page, gc('elder'));
  await click(page, gc('fold'));
  await click(page, gc('evidence'));
  for (const value of ['sentence', 'markdown', 'link']) {
    if (!(await page.$eval('.gc-copy', (menu) => menu.open))) await click(page, gc('copy'));
    await click(page, gc('copy-as', { value }));
  }
  // The text as pasted and with joined lines, folded and in full.
  await click(page, gc('flow'));
  await click(page, gc('flow'));
  // Every export, of every kind of card.
  for (const [facet, value] of [['shelf', 'goals'], ['shelf', 'results'], ['class', 'programme']]) {
    await click(page, gc('facet', { facet, value }));
    await page.$eval(gc('take'), (button) => button.click());
    await page.waitForSelector(gc('take-kind'));
    const kinds = await page.$$eval(gc('take-kind'), (all) => all.map((one) => one.dataset.value).filter((kind) => kind !== 'print'));
    for (const kind of kinds) {
      if (!(await page.$(gc('take-kind')))) await page.$eval(gc('take'), (button) => button.click());
      await page.waitForSelector(gc('take-kind', { value: kind }));
      await page.$eval(gc('take-kind', { value: kind }), (button) => button.click());
      await settled(page);
    }
  }
  await click(page, gc('facet', { facet: 'shelf', value: 'goals' }));
  for (const name of ['chart-svg', 'chart-png']) await page.$$eval(gc(name), (all) => all.forEach((button) => button.click()));
  // Corrections: made, kept, exported, imported, undone.
  await page.waitForSelector(CARD);
  await click(page, `${CARD} ${gc('card-open')}`);
  if (!(await page.$(gc('form')))) await click(page, gc('mend'));
  await page.waitForSelector(gc('form'));
  await page.$eval(`${gc('form')} [name="title"]`, (field) => { field.value = '名称'; });
  await click(page, gc('mend-save'));
  await page.waitForSelector(gc('edited'));
  await click(page, gc('fixes-export'));
  const file = join(folder, (await until_there(folder, /手工更正|orrections/u)));
  await (await page.$(gc('fixes-import'))).uploadFile(file);
  await settled(page);
  await click(page, gc('undo-mend'));
  await click(page, gc('redo-mend'));
  for (const name of ['reject', 'show-left', 'help']) if (await page.$(gc(name))) await click(page, gc(name));
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await click(page, gc('another'));
  await click(page, gc('sample'));
  await page.waitForSelector(CARD);
  // An HTML file with pictures and scripts that would cause requests.
  await click(page, gc('another'));
  const saved = join(folder, 'saved.html');
  writeFileSync(saved, `<html><img src="${server.origin}/tracker.png"><script src="${server.origin}/tracker.js"></script><link rel=stylesheet href="${server.origin}/t.css"><p>${REPORT.replace(/\n/gu, '<p>')}`);
  await (await page.$(gc('open-file'))).uploadFile(saved);
  await page.waitForSelector(CARD);
  await click(page, gc('another'));
  // The draft kept beyond the tab, and deleted.
  await click(page, gc('keep'));
  await page.evaluate(() => history.back());
  await settled(page);
  await page.evaluate(() => history.forward());
  await settled(page);
  await click(page, gc('forget'));
  await page.waitForNetworkIdle({ idleTime: 1_000 });
  rmSync(folder, { recursive: true });
  const own = proxy.log.slice(seen.proxy).filter((url) => url.includes('127.0.0.1'));
  assert.deepEqual(server.log.slice(seen.server), [], 'the server was asked');
  assert.deepEqual(own, [], 'the proxy was asked');
  assert.deepEqual(asked.filter((url) => !/^(blob|data):|\/sw\.js$/.test(url)), [], 'the page or its worker asked');
  const others = proxy.log.slice(seen.proxy).filter((url) => !BROWSER_ERRAND.test(url));
  assert.deepEqual(others, [], 'somebody else was asked');
  // A reload asks whether there is a newer build: one request, to the same server.
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  for (let turn = 0; turn < PATIENCE / 50 && server.log.length === seen.server; turn += 1) await pause(50);
  assert.deepEqual(server.log.slice(seen.server), ['/sw.js']);
  await close();
});

test('the policy of the page forbids requests to others', { timeout: 600_000 }, async () => {
  const { page, close } = await visit(browser, { expected: [/Content Security Policy|violates|ERR_|csp|Failed to (load|fetch)/i] });
  const outcome = await page.evaluate(() => fetch('http://192.0.2.1/').then(() => 'went out', () => 'refused'));
  assert.equal(outcome, 'refused');
  // The worker starts from a blob and is therefore under the same policy.
  const beside = await page.evaluate(() => new Promise((done) => {
    const source = "fetch('http://192.0.2.1/').then(() => postMessage('went out'), () => postMessage('refused'))";
    const worker = new Worker(goalcardsGuard.script(URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))));
    worker.onmessage = (event) => done(event.data);
  }));
  assert.equal(beside, 'refused');
  const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) => meta.content);
  assert.match(policy, /default-src 'none'/);
  assert.ok(!policy.includes('unsafe-inline') && !policy.includes("'unsafe-eval'"), policy);
  assert.ok(!proxy.log.some((url) => url.includes('192.0.2.1')), 'expected the policy to stop it before the network');
  await close();
});
