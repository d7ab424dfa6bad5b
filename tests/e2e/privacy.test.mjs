// The text never leaves the machine: no request after load, seen by the server and by a proxy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, click, gc, launch, locate, read_report, settled, shown, until, visit } from './harness.mjs';
import { logging_proxy } from './server.mjs';

// What Chromium asks of its maker by itself, whatever page is open; the policy of the page allows none of it to the page.
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

test('nothing is asked for after load', { timeout: 60_000 }, async () => {
  const { page, server, close } = await visit(browser);
  await page.waitForNetworkIdle({ idleTime: 500 });
  assert.ok(server.log.length > 0 && proxy.log.length >= server.log.length, 'expected the load to pass through the proxy');
  const seen = { server: server.log.length, proxy: proxy.log.length };
  await read_report(page);
  await click(page, `${gc('facet')}[data-facet="class"][data-value="numeric"]`);
  await (await shown(page, `input${gc('search')}`)).type('粮食');
  await settled(page);
  await click(page, gc('lang', { value: 'en' }));
  await until(page, 'an English page', () => document.documentElement.lang.startsWith('en'));
  await locate(page, await page.$eval(CARD, (card) => card.dataset.goal));
  await click(page, gc('theme'));
  await pause(1_000);
  const own = proxy.log.slice(seen.proxy).filter((url) => url.includes('127.0.0.1'));
  assert.deepEqual(server.log.slice(seen.server), [], 'the server was asked');
  assert.deepEqual(own, [], 'the proxy was asked');
  const others = proxy.log.slice(seen.proxy).filter((url) => !BROWSER_ERRAND.test(url));
  assert.deepEqual(others, [], 'somebody else was asked');
  await close();
});

test('the policy of the page forbids requests to others', { timeout: 60_000 }, async () => {
  const { page, close } = await visit(browser, { expected: [/Content Security Policy|violates|ERR_|csp|Failed to (load|fetch)/i] });
  const outcome = await page.evaluate(() => fetch('http://192.0.2.1/').then(() => 'went out', () => 'refused'));
  assert.equal(outcome, 'refused');
  const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) => meta.content);
  assert.match(policy, /default-src 'none'/);
  assert.ok(!policy.includes('unsafe-inline') && !policy.includes("'unsafe-eval'"), policy);
  assert.ok(!proxy.log.some((url) => url.includes('192.0.2.1')), 'expected the policy to stop it before the network');
  await close();
});
