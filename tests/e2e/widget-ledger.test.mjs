// <goal-cards> beside a report of another year: the ledger of last year's targets, in narrow and wide hosts, and what is said where there is none.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DESKTOP, IN_FRAME, PHONE, gc, launch, settled, shots_folder, until } from './harness.mjs';
import { ARTICLE, LAST, blank, drawn, host } from './host-pages.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const BOTH = `<div id="article">${ARTICLE}</div><details><summary>2024年</summary><div id="last">${LAST}</div></details>`;
const LEDGER = gc('widget-ledger');
const ROW = gc('delivery');

/** A page as wide as its window. */
const sized = (body) => blank(body).replace('<title>', '<meta name="viewport" content="width=device-width, initial-scale=1"><title>');

/** A page with the widget and both reports. */
const opened = (attributes, { body = BOTH, ...more } = {}) => host(browser, '/page.html', {
  ...more,
  extra: { '/page.html': sized(`<goal-cards id="w" for="#article" ${attributes}></goal-cards>${body}`), ...more.extra },
  before: async (page) => {
    await page.evaluateOnNewDocument(() => {
      window.compared = [];
      document.addEventListener('goalcards:comparison', (event) => window.compared.push(event.detail));
    });
    await more.before?.(page);
  },
});

/** What `look` returns of the elements of the widget that fit a selector. */
const inside = (page, selector, look) => page.$eval('#w', (one, wanted, source) => {
  const found = [...one.shadowRoot.querySelectorAll(wanted)];
  return found.map(new Function(`return ${source}`)());
}, selector, look.toString());

const outcomes = async (page) => Object.fromEntries(await inside(page, ROW, (row) => [row.querySelector('th').textContent.trim(), row.dataset.value]));
const says = async (page) => (await inside(page, gc('ledger-says'), (line) => line.textContent)).join();
const press = (page, selector) => page.$eval('#w', (one, wanted) => one.shadowRoot.querySelector(wanted).click(), selector);
const ledger_drawn = (page) => drawn(page, '#w', ROW);

/** Waits until the widget says this in the place of its ledger; its cards are there. */
async function refused(page, words) {
  await until(page, `the words ${words}`, (wanted, line) =>
    document.querySelector('#w').shadowRoot?.querySelector(line)?.textContent.includes(wanted), words, gc('ledger-says'));
  assert.ok(await drawn(page, '#w', 'article') >= 4, 'expected the cards');
  assert.deepEqual(await inside(page, ROW, () => 1), []);
}

test('each target of last year stands below the cards with both quotes, what is reported and a verdict in words', { timeout: 600_000 }, async () => {
  const { page, server, complaints, close } = await opened('mark against="#last"');
  await ledger_drawn(page);
  const found = await outcomes(page);
  for (const [name, outcome] of [['地区生产总值', 'close'], ['规上工业增加值', 'exceeded'], ['固定资产投资', 'missed'], ['城镇新增就业', 'exceeded']]) {
    assert.equal(found[name], outcome, `${name}: ${JSON.stringify(found)}`);
  }
  const [row] = await inside(page, `${ROW}[data-value="missed"]`, (one) => ({
    quotes: [...one.querySelectorAll('q')].map((quote) => quote.textContent),
    verdict: one.querySelector('.gc-outcome').textContent,
    rules: one.querySelectorAll('.gc-ledger__rule').length,
  }));
  assert.match(row.quotes[0], /固定资产投资增长6%以上/);
  assert.match(row.quotes[1], /4\.2%/);
  assert.equal(row.verdict, '▽未达到');
  assert.equal(row.rules, 1);
  const [words] = await inside(page, LEDGER, (one) => one.textContent);
  for (const wanted of ['2024 年的目标，2025 年报告怎么说', '报告自述', '不给任何政府打分']) assert.ok(words.includes(wanted), wanted);
  assert.equal(await says(page), '');
  assert.ok(await drawn(page, '#w') >= 4, 'expected the cards too');
  const detail = await page.evaluate(() => window.compared.map(({ comparison, message }) => [comparison.deliveries.length, message]));
  assert.equal(detail.length, 1);
  assert.ok(detail[0][0] > 20 && detail[0][1] === '', JSON.stringify(detail));
  assert.deepEqual(complaints, []);
  const programs = server.log.filter((path) => path.endsWith('.wasm'));
  assert.deepEqual(programs, ['/goalcards-widget-ledger.wasm'], 'expected the program that compares alone');
  await close();
});

test('beside a widget without another report each loads its own program, and one is given another report later', { timeout: 600_000 }, async () => {
  const { page, server, complaints, close } = await opened('', { body: `<goal-cards id="other" for="#article" against="#last"></goal-cards>${BOTH}` });
  await drawn(page, '#w', 'article');
  await drawn(page, '#other', ROW);
  assert.deepEqual(await inside(page, LEDGER, () => 1), []);
  await page.$eval('#w', (one) => one.setAttribute('against', '#last'));
  await ledger_drawn(page);
  await page.$eval('#w', (one) => one.removeAttribute('against'));
  await until(page, 'no ledger', (wanted) => !document.querySelector('#w').shadowRoot.querySelector(wanted), LEDGER);
  const programs = server.log.filter((path) => path.endsWith('.wasm')).sort();
  assert.deepEqual(programs, ['/goalcards-widget-ledger.wasm', '/goalcards-widget.wasm']);
  assert.deepEqual(complaints, []);
  await close();
});

test('at first the main targets, then all of them, one outcome alone, and passages by keyboard', { timeout: 600_000 }, async () => {
  const { page, close } = await opened('against="#last"');
  await ledger_drawn(page);
  const short = Object.keys(await outcomes(page)).length;
  await press(page, gc('ledger-all'));
  await until(page, 'all targets', (row, few) => document.querySelector('#w').shadowRoot.querySelectorAll(row).length > few, ROW, short);
  const all = await page.evaluate(() => window.compared[0].comparison.deliveries.length);
  assert.equal((await inside(page, ROW, () => 1)).length, all);
  await press(page, gc('outcome', { value: 'missed' }));
  await until(page, 'one outcome', (row) => [...document.querySelector('#w').shadowRoot.querySelectorAll(row)].every((one) => one.dataset.value === 'missed'), ROW);
  await press(page, gc('outcome', { value: 'all' }));
  await until(page, 'all outcomes', (row, count) => document.querySelector('#w').shadowRoot.querySelectorAll(row).length === count, ROW, all);
  // By the keyboard: from the last outcome on, Tab leads to the passages of the first target.
  await page.$eval('#w', (one) => [...one.shadowRoot.querySelectorAll('[data-gc="outcome"]')].pop().focus());
  await page.keyboard.press('Tab');
  const focused = () => page.$eval('#w', (one) => one.shadowRoot.activeElement?.dataset.gc);
  assert.equal(await focused(), 'passages');
  await page.keyboard.press('Enter');
  await until(page, 'both passages', () => document.querySelector('#w').shadowRoot.querySelectorAll('[data-gc="both-passages"] mark').length === 2);
  assert.equal(await focused(), 'passages');
  await page.keyboard.press('Enter');
  await until(page, 'no passages', () => !document.querySelector('#w').shadowRoot.querySelector('[data-gc="both-passages"]'));
  await page.$eval('#w', (one) => one.setAttribute('lang', 'en'));
  await until(page, 'English', () => document.querySelector('#w').shadowRoot.querySelector('[data-gc="widget-ledger"] h2').textContent.startsWith('The targets of 2024'));
  assert.equal((await inside(page, ROW, () => 1)).length, all, 'expected the choice to be kept');
  await close();
});

test('the other report may be a file, and the years decide the order', { timeout: 600_000 }, async () => {
  const lines = LAST.replace(/<[^>]*>/g, '');
  const { page, complaints, close } = await opened('against-text="last.txt"', { extra: { '/last.txt': lines } });
  await ledger_drawn(page);
  const found = await outcomes(page);
  await close();
  const swapped = await host(browser, '/page.html', { extra: { '/page.html': blank(`<goal-cards id="w" for="#last" against="#article"></goal-cards>${BOTH}`) } });
  await ledger_drawn(swapped.page);
  assert.deepEqual(await outcomes(swapped.page), found);
  assert.match((await inside(swapped.page, LEDGER, (one) => one.textContent)).join(), /2024 年的目标，2025 年报告怎么说/);
  await swapped.close();
  assert.deepEqual([...complaints, ...swapped.complaints], []);
});

test('a file in GB18030 is read as such, as either report', { timeout: 600_000 }, async () => {
  // 今年新建公园5个。
  const bytes = Buffer.from('bdf1c4ead0c2bda8b9abd4b035b8f6a1a3', 'hex');
  const { page, close } = await host(browser, '/page.html', { extra: { '/page.html': blank('<goal-cards id="w" src-text="report.txt"></goal-cards>'), '/report.txt': bytes } });
  await until(page, 'the text', () => document.querySelector('#w').text === '今年新建公园5个。');
  await close();
});

test('what keeps the ledger away is said, and the cards are shown', { timeout: 600_000 }, async () => {
  const cases = [
    ['against="#nowhere"', '没有对照：网页里找不到另一份报告（#nowhere）'],
    ['against="::no selector"', '找不到另一份报告'],
    ['against="#empty"', '没有对照：另一份报告里没有文字（#empty）'],
    ['against="#article"', '同一份报告'],
    ['against="#twin"', '两份报告是同一年的'],
    ['against-text="none.txt"', '没有对照：另一份报告没有取到（none.txt）'],
    ['against-text="empty.txt"', '另一份报告里没有文字'],
  ];
  const twin = '<div id="twin"><p>示例市2025年政府工作报告</p><p>二、2025年工作</p><p>今年新建公园5个。</p></div><div id="empty">  <p></p></div>';
  for (const [attribute, words] of cases) {
    const { page, close } = await opened(attribute, { body: BOTH + twin, extra: { '/empty.txt': ' \n' } });
    await refused(page, words);
    if (!/同一/.test(words)) {
      const told = await page.evaluate(() => window.compared.map(({ comparison, message }) => [comparison, message.length > 5]));
      assert.deepEqual(told, [[null, true]], attribute);
    }
    await close();
  }
});

test('a file that comes late keeps nobody waiting for the cards, and a script may set both texts', { timeout: 600_000 }, async () => {
  const { page, close } = await opened('against-text="late.txt"', {
    before: async (one) => {
      await one.setRequestInterception(true);
      one.on('request', (request) => { if (!request.url().endsWith('/late.txt')) request.continue(); });
    },
  });
  await drawn(page, '#w', 'article');
  assert.match(await says(page), /正在对照/);
  await page.$eval('#w', (one) => {
    one.text = '示例市2025年政府工作报告\n一、2024年工作回顾\n去年新建公园6个。';
    one.otherText = '示例市2024年政府工作报告\n二、2024年工作\n今年新建公园5个。';
  });
  await ledger_drawn(page);
  assert.deepEqual(Object.values(await outcomes(page)), ['exceeded']);
  await page.$eval('#w', (one) => { one.otherText = null; one.removeAttribute('against-text'); });
  await until(page, 'no ledger', (wanted) => !document.querySelector('#w').shadowRoot.querySelector(wanted), LEDGER);
  await close();
});

test('without years the other report is the earlier one, and that is said', { timeout: 600_000 }, async () => {
  const body = '<div id="article"><p>新建公园6个。</p></div><div id="last"><p>二、今年工作安排</p><p>今年新建公园5个。</p></div>';
  const { page, close } = await opened('against="#last"', { body });
  await drawn(page, '#w', LEDGER);
  await until(page, 'a word on the order', () => document.querySelector('#w').shadowRoot.querySelector('[data-gc="ledger-says"]').textContent.includes('看不出两份报告的先后'));
  assert.doesNotMatch(await says(page), /对调/, 'expected no word of a button that is not there');
  await close();
});

/** Violations in the widget. */
async function scan(page) {
  await settled(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ fromShadowDom: ['#w', '.gc-widget'] }, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.any.map((check) => check.message).join('; ')}`));
  });
}

const HOSTS = { wide: [DESKTOP, ''], phone: [PHONE, ''], column: [DESKTOP, 'width:360px'], middle: [DESKTOP, 'width:640px'] };
for (const [size, [viewport, width]] of Object.entries(HOSTS)) {
  for (const theme of ['light', 'dark']) {
    test(`${size} and ${theme}: axe finds nothing in the ledger, and nothing is cut off`, { timeout: 600_000 }, async () => {
      const { page, complaints, close } = await opened(`theme="${theme}" view="summary" against="#last" style="${width}"`, { viewport });
      await ledger_drawn(page);
      await press(page, gc('ledger-all'));
      await press(page, gc('passages'));
      await until(page, 'both passages', () => document.querySelector('#w').shadowRoot.querySelector('[data-gc="both-passages"]'));
      assert.deepEqual(await scan(page), []);
      const [cut] = await inside(page, '.gc-widget', (frame) => frame.scrollWidth - frame.clientWidth);
      assert.ok(cut <= 0, `expected nothing to be cut off, found ${cut} px`);
      await (await page.$('#w')).screenshot({ path: join(shots_folder(), `widget-ledger-${size}-${theme}.png`) });
      const beside = await inside(page, `thead + tbody > ${ROW}:nth-child(2) .gc-ledger__cell`, (cell) => Math.round(cell.getBoundingClientRect().top));
      const lines = new Set(beside).size;
      assert.equal(lines, ['wide', 'middle'].includes(size) ? 1 : 3, `expected the cells of ${size} in other lines, found ${beside}`);
      assert.deepEqual(complaints, []);
      await close();
    });
  }
}

test('a hostile page does not reach the ledger', { timeout: 600_000 }, async () => {
  const looks = [];
  for (const style of ['', '<link rel="stylesheet" href="/hosts/hostile.css">']) {
    const { page, close } = await opened('view="summary" against="#last" style="position:absolute;left:10px;top:10px;width:700px"', { body: style + BOTH });
    await ledger_drawn(page);
    await settled(page);
    looks.push(await inside(page, `${LEDGER}, ${LEDGER} *`, (one) => {
      const { width, height } = one.getBoundingClientRect();
      const { color, fontSize, lineHeight, letterSpacing, fontStyle, display } = getComputedStyle(one);
      return [one.tagName, Math.round(width), Math.round(height), color, fontSize, lineHeight, letterSpacing, fontStyle, display].join(' ');
    }));
    await close();
  }
  assert.ok(looks[0].length > 100);
  assert.deepEqual(looks[1], looks[0]);
});

test('in a frame: a file that the address names, or the text of a message', { timeout: 600_000 }, async () => {
  const next = '示例市2025年政府工作报告\n一、2024年工作回顾\n去年新建公园6个。\n二、2025年工作\n今年新建公园7个。';
  const last = '示例市2024年政府工作报告\n二、2024年工作\n今年新建公园5个。';
  const framed = (settings, sandbox) => blank(`<iframe id="frame" title="目标卡" src="/embed.html#v=1${settings}" ${sandbox} width="900" height="500"></iframe>`, { script: '/none.js' }).replace(/<script.*?<\/script>/, '');
  const rows = (frame) => frame.waitForFunction((row) => document.querySelector('goal-cards')?.shadowRoot?.querySelector(row)?.dataset.value === 'exceeded', IN_FRAME, ROW);
  const extra = { '/page.html': framed('&amp;src=report.txt&amp;against=last.txt', ''), '/report.txt': next, '/last.txt': last };
  const first = await host(browser, '/page.html', { extra });
  const frame = await first.page.waitForFrame((one) => one.url().includes('embed.html'));
  await rows(frame);
  assert.match(await frame.$eval('.embed__from', (line) => (line.hidden ? '' : line.textContent)), /report\.txt · last\.txt/);
  await first.close();
  const second = await host(browser, '/page.html', { extra: { '/page.html': framed('', 'sandbox="allow-scripts"') } });
  const sandboxed = await second.page.waitForFrame((one) => one.url().includes('embed.html'));
  await sandboxed.waitForFunction(() => customElements.get('goal-cards'), IN_FRAME);
  await second.page.evaluate((text, against) => document.getElementById('frame').contentWindow.postMessage({ goalcards: 1, type: 'text', text, against }, '*'), next, last);
  await rows(sandboxed);
  assert.equal(await sandboxed.$eval('.embed__from', (line) => line.hidden), true);
  await second.close();
});
