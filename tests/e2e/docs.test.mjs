// Runs the snippets of docs/ as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DIST, IN_FRAME, launch, until } from './harness.mjs';
import { ARTICLE, drawn, host } from './host-pages.mjs';

const DOCS = join(dirname(fileURLToPath(import.meta.url)), '../../docs');
const text = readFileSync(join(DOCS, 'embedding.md'), 'utf8');
const blocks = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map((found) => found[1]);
const [direct, compared, style, scripted, framed, talking] = blocks;

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** dist/ served under the path of the release that the documentation names. */
const files = Object.fromEntries(['goalcards-widget.js', 'goalcards-widget.wasm', 'goalcards-widget-ledger.wasm', 'embed.html', 'embed-compat.html']
  .map((name) => [`/goalcards/v0.1.0/${name}`, readFileSync(join(DIST, 'v0.1.0', name))]));
const serve = (body, more = {}) => host(browser, '/page.html', {
  ...more,
  extra: { ...files, '/goalcards/v0.1.0/report.txt': '今年新建公园5个。', '/page.html': `<!doctype html><meta charset="utf-8"><title>x</title>${body}<div id="article">${ARTICLE}</div>` },
});

test('direct, under the policy that stands there, and with a style of its own', { timeout: 600_000 }, async () => {
  const policy = text.match(/```\n(script-src.*)\n```/)[1];
  const headers = (path) => (path === '/page.html' ? { 'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; ${policy}` } : {});
  const { page, complaints, close } = await serve(style + direct, { headers });
  assert.ok((await drawn(page)) >= 4);
  const look = await page.$eval('goal-cards', (one) => {
    const frame = getComputedStyle(one.shadowRoot.querySelector('.gc-widget'));
    const seal = getComputedStyle(one.shadowRoot.querySelector('.gc-seal'));
    return [frame.borderTopLeftRadius, seal.backgroundColor];
  });
  assert.deepEqual(look, ['0px', 'rgb(138, 28, 16)']);
  assert.deepEqual(complaints, []);
  await close();
});

test('with the report of last year, folded away in the same page', { timeout: 600_000 }, async () => {
  const { page, complaints, close } = await serve(compared);
  await drawn(page, 'goal-cards', '[data-gc="delivery"]');
  const found = await page.$eval('goal-cards', (one) => [...one.shadowRoot.querySelectorAll('[data-gc="delivery"]')].map((row) => row.dataset.value));
  assert.deepEqual(found, ['close', 'exceeded']);
  assert.deepEqual(complaints, []);
  await close();
});

test('with scripts', { timeout: 600_000 }, async () => {
  const { page, close } = await serve(scripted);
  await until(page, 'a title from the event', () => document.title === '1 个目标');
  await close();
});

test('every attribute, part and event that is named is there', { timeout: 600_000 }, async () => {
  const { page, close } = await serve(direct.replace('mark', 'view="full" against="#article"'));
  await drawn(page);
  const parts = text.match(/^Parts: (.*)\.$/m)[1].match(/[a-z]+/g);
  const found = await page.$eval('goal-cards', (one) => [...one.shadowRoot.querySelectorAll('[part]')].map((part) => part.getAttribute('part')));
  for (const part of parts.filter((name) => !['tabs', 'cards'].includes(name))) assert.ok(found.includes(part), part);
  await page.$eval('goal-cards', (one) => one.setAttribute('view', 'cards'));
  for (const part of ['tabs', 'cards']) await drawn(page, 'goal-cards', `[part="${part}"]`);
  const observed = await page.evaluate(() => customElements.get('goal-cards').observedAttributes);
  for (const name of observed) assert.ok(text.includes(`| \`${name}\` |`), name);
  await close();
});

test('in a frame, with a file and with messages', { timeout: 600_000 }, async () => {
  for (const [body, part] of [[framed, 'article'], [talking, '.gc-widget__headline']]) {
    const { page, close } = await serve(body);
    const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
    await frame.waitForFunction((wanted) => document.querySelector('goal-cards')?.shadowRoot.querySelector(wanted), IN_FRAME, part);
    await close();
  }
});

test('privacy.md names the policies that the pages carry', () => {
  const told = readFileSync(join(DOCS, 'privacy.md'), 'utf8');
  const policy = (name) => readFileSync(join(DIST, name), 'utf8').match(/Content-Security-Policy" content="([^"]*)"/)[1];
  assert.equal(told.match(/```\n(default-src.*)\n```/)[1], policy('index.html'));
  const parts = [...told.matchAll(/^\| `([^`]*-(?:src|uri|types)[^`]*)` \|/gm)].map((found) => found[1]);
  assert.equal(parts.join('; '), policy('index.html'), 'expected each part with its reason');
  for (const name of ['goalcards.html', 'goalcards-compat.html']) assert.match(policy(name), /connect-src 'none'/);
  for (const name of ['embed.html', 'embed-compat.html']) assert.match(policy(name), /connect-src 'self'/);
  for (const name of ['index.html', 'goalcards.html', 'embed.html', 'embedding.html', 'demo/portal.html']) {
    assert.match(policy(name), /require-trusted-types-for 'script'; trusted-types /, name);
    assert.ok(!policy(name).includes("'unsafe-eval'"), name);
  }
});
