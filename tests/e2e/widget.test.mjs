// <goal-cards> in host pages: what it reads, reports, marks and does not change.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { DIST, PATIENCE, launch, settled, shots_folder, until } from './harness.mjs';
import { limited, median, runs } from './time-limits.mjs';
import { ARTICLE, blank, drawn, host, two } from './host-pages.mjs';
import { long_report } from './long-report.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const LISTEN = () => {
  window.told = [];
  for (const name of ['ready', 'analysis', 'select', 'error']) {
    document.addEventListener(`goalcards:${name}`, (event) => window.told.push([name, event.target.id, event.composed, event.detail]));
  }
};
const listening = { before: (page) => page.evaluateOnNewDocument(LISTEN) };
const told = (page, name) => page.evaluate((wanted) => window.told.filter(([one]) => one === wanted).length, name);
const in_shadow = (page, selector, act) => page.$eval('goal-cards', (element, wanted, source) => {
  const found = element.shadowRoot.querySelector(wanted);
  return new Function('found', `return (${source})(found)`)(found);
}, selector, act.toString());

test('it reads the article of the page, tells what it found, and leads back to it', { timeout: 600_000 }, async () => {
  const body = `<goal-cards id="w" for="#article" mark><p id="fallback">正文见下</p></goal-cards><div id="article">${ARTICLE}</div>`;
  const { page, server, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) }, ...listening });
  const before_script = await page.$eval('#article', (article) => article.outerHTML);
  assert.ok((await drawn(page)) >= 4);
  assert.deepEqual([await told(page, 'ready'), await told(page, 'analysis'), await told(page, 'error')], [1, 1, 0]);
  const goals = await page.evaluate(() => window.told.find(([name]) => name === 'analysis')[3].analysis.goals.length);
  assert.ok(goals > 40, `expected the goals of the sample, found ${goals}`);
  assert.equal(await page.$eval('#fallback', (one) => one.checkVisibility()), false);
  const marked = await page.evaluate(() => [...CSS.highlights].map(([name, all]) => [name, all.size]));
  assert.ok(marked.find(([name]) => name === 'goalcards-target')[1] > 40, JSON.stringify(marked));
  assert.ok(marked.find(([name]) => name === 'goalcards-result')[1] > 20, JSON.stringify(marked));
  assert.equal(await page.$eval('#article', (article) => article.outerHTML), before_script, 'the article was changed');
  await in_shadow(page, '[data-gc="card-open"]', (one) => one.click());
  await until(page, 'an open card', () => document.querySelector('goal-cards').shadowRoot.querySelector('[data-gc="locate"]') !== null);
  await in_shadow(page, '[data-gc="locate"]', (one) => one.click());
  await until(page, 'an event', () => window.told.some(([name]) => name === 'select'));
  const [, , composed, detail] = await page.evaluate(() => window.told.find(([name]) => name === 'select'));
  assert.equal(composed, true);
  assert.ok(detail.text.length > 2 && detail.end > detail.start, JSON.stringify(detail));
  await until(page, 'the place in the article', () => {
    const [range] = CSS.highlights.get('goalcards-active');
    const box = range.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  });
  const text = await page.evaluate(() => [...CSS.highlights.get('goalcards-active')].join());
  assert.equal(text.replace(/\s/g, ''), detail.text.replace(/\s/g, ''));
  assert.deepEqual(Object.keys(await page.evaluate(() => Object.fromEntries(Object.keys(window).filter((name) => /goal|gc/i.test(name)).map((name) => [name, 1])))), [], 'no global');
  const asked = server.log.filter((path) => path !== '/favicon.ico').sort();
  assert.deepEqual(asked, ['/goalcards-widget.js', '/goalcards-widget.wasm', '/page.html'], 'expected no other request');
  assert.deepEqual(complaints, []);
  await close();
});

test('attributes and property decide what it shows', { timeout: 600_000 }, async () => {
  const extra = { '/page.html': blank('<goal-cards id="w"></goal-cards>'), '/report.txt': '今年新建公园5个。新增就业3万人以上。' };
  const { page, complaints, close } = await host(browser, '/page.html', { extra, ...listening });
  await settled(page);
  assert.equal(await page.$eval('#w', (one) => one.shadowRoot.querySelector('.gc-widget')), null, 'expected nothing without a text');
  const found = await page.$eval('#w', async (one) => (await one.analyze('今年粮食总产稳定在18亿斤以上。')).goals.length);
  assert.equal(found, 1);
  await page.$eval('#w', (one) => { one.text = null; one.setAttribute('src-text', 'report.txt'); });
  await until(page, 'the text of the file', () => document.querySelector('#w').text.startsWith('今年新建公园'));
  await page.$eval('#w', (one) => { one.setAttribute('view', 'reader'); one.setAttribute('lang', 'en'); one.setAttribute('theme', 'dark'); one.setAttribute('height', '300'); });
  await until(page, 'the reader in English, dark and low', () => {
    const root = document.querySelector('#w').shadowRoot;
    const frame = root.querySelector('.gc-widget');
    return root.querySelector('.gc-reader') && root.querySelector('h2').textContent.includes('Goals')
      && frame.dataset.theme === 'dark' && frame.getBoundingClientRect().height <= 300;
  });
  await page.$eval('#w', (one) => one.setAttribute('theme', 'auto'));
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await until(page, `the system's ${scheme}`, (wanted) => document.querySelector('#w').shadowRoot.querySelector('.gc-widget').dataset.theme === wanted, scheme);
  }
  await page.$eval('#w', (one) => { one.setAttribute('view', 'full'); one.removeAttribute('height'); });
  await until(page, 'text and cards', () => document.querySelector('#w').shadowRoot.querySelectorAll('.gc-reader, .gc-cards').length === 2);
  await page.$eval('#w', (one) => one.setAttribute('view', 'summary'));
  await until(page, 'no text', () => !document.querySelector('#w').shadowRoot.querySelector('.gc-reader, .gc-cards'));
  assert.deepEqual(complaints, []);
  await close();
});

test('it can be moved, taken out and put back, and several share one program', { timeout: 600_000 }, async () => {
  const body = `<div id="a"><goal-cards id="w" for="#article" mark></goal-cards></div><div id="b"></div><div id="article">${ARTICLE}</div>`;
  const { page, server, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) }, ...listening });
  await drawn(page);
  await page.evaluate(() => document.querySelector('#b').append(document.querySelector('#w')));
  await settled(page);
  await drawn(page);
  await page.evaluate(() => { window.kept = document.querySelector('#w'); window.kept.remove(); });
  const left = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  assert.equal(left, 0, 'expected no mark of a widget that is gone');
  assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelector('.gc-widget')), null);
  await page.evaluate(() => {
    document.querySelector('#a').append(window.kept);
    for (let at = 0; at < 4; at += 1) {
      const one = document.createElement('goal-cards');
      one.text = `今年新建公园${at + 2}个。`;
      document.querySelector('#b').append(one);
    }
  });
  await until(page, 'five widgets', () => [...document.querySelectorAll('goal-cards')].filter((one) => one.shadowRoot.querySelector('article')).length === 5);
  assert.equal(server.log.filter((path) => path.endsWith('.wasm')).length, 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a long text is read in slices: the page around has its turns, and what is no longer wanted is given up', { timeout: 600_000 }, async () => {
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank('<goal-cards id="w"></goal-cards>') }, ...listening });
  const [turns, goals] = await page.evaluate(async (text) => {
    let turns = 0;
    let over = false;
    const take = () => {
      turns += 1;
      if (!over) setTimeout(take);
    };
    const widget = document.querySelector('#w');
    await widget.analyze('今年新建公园5个。');
    take();
    const { goals } = await widget.analyze(text);
    over = true;
    return [turns, goals.length];
  }, long_report(600_000));
  assert.ok(turns >= 5, `expected the page to have its turns while the text was read, found ${turns}`);
  assert.ok(goals > 1_000, `expected the goals of the text, found ${goals}`);
  const before_both = await told(page, 'analysis');
  const last = await page.evaluate(async (text) => {
    const widget = document.querySelector('#w');
    const first = widget.analyze(text);
    await new Promise((later) => setTimeout(later));
    await new Promise((later) => setTimeout(later));
    widget.text = '今年新建公园7个。';
    // The first request resolves to the analysis that replaced it.
    return (await first).quantities.map((one) => one.text);
  }, long_report(600_000));
  assert.deepEqual(last, ['7个']);
  assert.equal(await told(page, 'analysis'), before_both + 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a lazy one loads nothing until it is near', { timeout: 600_000 }, async () => {
  const body = `<goal-cards id="w" for="#article" loading="lazy"></goal-cards><div id="article">${ARTICLE}</div>`;
  const far = blank(`<p id="space"></p>${body}`).replace('<body>', '<body><svg width="1" height="5000"></svg>');
  const { page, server, close } = await host(browser, '/page.html', { extra: { '/page.html': far } });
  await page.waitForNetworkIdle({ idleTime: 300 });
  assert.ok(!server.log.some((path) => path.endsWith('.wasm')));
  await page.$eval('#w', (one) => one.scrollIntoView());
  await drawn(page);
  await close();
});

test('without wasm, or with another, the fallback stays and an event says why', { timeout: 600_000 }, async () => {
  const body = `<goal-cards id="w" for="#article"><p id="fallback">请看正文</p></goal-cards><div id="article">${ARTICLE}</div>`;
  const other = { '/goalcards-widget.wasm': 'another file' };
  const { page, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body), ...other }, ...listening });
  await until(page, 'an error', () => window.told.some(([name]) => name === 'error'));
  assert.equal(await page.$eval('#fallback', (one) => one.checkVisibility()), true);
  const missing = await host(browser, '/page.html', { extra: { '/page.html': blank('<goal-cards id="w" for="#nowhere">请看正文</goal-cards>') }, ...listening });
  await until(missing.page, 'an error', () => window.told.some(([name, , , detail]) => name === 'error' && detail.message.includes('#nowhere')));
  await missing.close();
  await close();
});

test('it runs under the policy that the documentation names', { timeout: 600_000 }, async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const body = `<goal-cards for="#article" mark></goal-cards><div id="article">${ARTICLE}</div>`;
  const headers = (path) => (path === '/page.html' ? { 'content-security-policy': policy } : {});
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) }, headers });
  assert.ok((await drawn(page)) >= 4);
  assert.ok(await page.$eval('goal-cards', (one) => getComputedStyle(one.shadowRoot.querySelector('.gc-widget')).borderTopWidth === '1px'), 'expected its style');
  assert.deepEqual(complaints, []);
  await close();
});

test('a hostile page changes no pixel of it', { timeout: 600_000 }, async () => {
  const pictures = {};
  for (const [name, style] of [['clean', ''], ['hostile', '<link rel="stylesheet" href="hostile.css">']]) {
    const { page, close } = await host(browser, '/hosts/two.html', { extra: { '/hosts/two.html': two(style) } });
    pictures[name] = [];
    for (const id of ['first', 'second']) {
      await drawn(page, `#${id}`);
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      await settled(page);
      const frame = (await page.evaluateHandle((wanted) => document.querySelector(wanted).shadowRoot.querySelector('.gc-widget'), `#${id}`)).asElement();
      const picture = await at_rest(frame);
      writeFileSync(join(shots_folder(), `widget-${name}-${id}.png`), picture);
      pictures[name].push(picture);
    }
    await close();
  }
  for (const at of [0, 1]) {
    assert.ok(pictures.clean[at].length > 10_000, 'expected something to see');
    const { any, far } = await differing(pictures.clean[at], pictures.hostile[at]);
    // Antialiasing of rounded corners depends on the raster tile: a few pixels differ slightly.
    assert.equal(far, 0, `expected no pixel of widget ${at + 1} to differ by more than a hair, found ${far}`);
    assert.ok(any <= 150, `expected at most 150 pixels of widget ${at + 1} to differ at all, found ${any}`);
  }
});

/** A screenshot after painting has settled: two in a row are the same. */
async function at_rest(frame) {
  let last = Buffer.from(await frame.screenshot());
  for (let turn = 0; turn < 200; turn += 1) {
    await settled(frame.frame.page());
    const next = Buffer.from(await frame.screenshot());
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('expected a widget at rest, found every picture different');
}

/** How many pixels differ at all, and by more than 10 of 255; counted in a page. */
async function differing(one, other) {
  const page = await browser.newPage();
  const counted = await page.evaluate(async (...sources) => {
    const [left, right] = await Promise.all(sources.map(async (source) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas.drawImage(bitmap, 0, 0);
      return { width: bitmap.width, height: bitmap.height, pixels: new Uint32Array(canvas.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer) };
    }));
    if (left.width !== right.width || left.height !== right.height) return { any: Infinity, far: Infinity };
    const apart = (one, two) => Math.max(...[0, 8, 16].map((shift) => Math.abs(((one >> shift) & 255) - ((two >> shift) & 255))));
    const all = left.pixels.map((pixel, at) => apart(pixel, right.pixels[at]));
    return { any: all.filter((by) => by > 0).length, far: all.filter((by) => by > 10).length };
  }, one.toString('base64'), other.toString('base64'));
  await page.close();
  return counted;
}

test('its weight, and the time from the script to painted cards', { timeout: 600_000 }, async () => {
  const names = ['goalcards-widget.js', 'goalcards-widget.wasm'];
  const weights = names.map((name) => brotliCompressSync(readFileSync(join(DIST, name))).length);
  const all = weights.reduce((sum, one) => sum + one, 0);
  console.log(`widget: ${names.map((name, at) => `${name} ${weights[at]}`).join(', ')}: ${all} brotli bytes, goal 250000`);
  const long = ARTICLE + ARTICLE;
  const body = `<goal-cards for="#article"></goal-cards><div id="article">${long}</div>`;
  const timed = (page) => page.evaluateOnNewDocument(() => {
    document.addEventListener('goalcards:analysis', () => requestAnimationFrame(() => requestAnimationFrame(() => {
      const script = performance.getEntriesByType('resource').find((one) => one.name.endsWith('goalcards-widget.js'));
      window.painted = performance.now() - script.startTime;
    })));
  });
  const times = [];
  for (let run = 0; run < runs(5); run += 1) {
    const { page, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) }, before: timed });
    await page.waitForFunction(() => window.painted > 0, { timeout: PATIENCE });
    times.push(await page.evaluate(() => window.painted));
    await close();
  }
  console.log(`${long.replace(/<[^>]*>|\s/g, '').length} characters: ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
  limited('script tag to painted cards, median', median(times), 600);
});
