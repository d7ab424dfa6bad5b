// Two reports beside each other: what became of last year's targets, in wide and narrow windows, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESKTOP, PHONE, REPORT, click, count, gc, is_ready, paste, read_report, settled, shots_folder, until } from './harness.mjs';
import { pdf_pages } from './pdf-text.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OTHER = gc('other');
const ROW = gc('delivery');

/** The report of the year after REPORT. */
const NEXT = `2025年示例市政府工作报告
各位代表:
一、2024年工作回顾
过去一年,全市地区生产总值增长6.3%,规上工业增加值增长6.2%,居民消费价格涨幅1.1%,城镇新增就业4.2万人。
粮食总产达到18.4亿斤,城东污水处理厂建成投用,新建高标准农田取得积极进展。
二、2025年工作安排
今年发展的主要预期目标是:地区生产总值增长5.5%左右,规上工业增加值增长7%以上,城镇新增就业4.5万人。
`;

/** Opens the comparison of the report on the page with another one. */
async function compare(page, text = NEXT) {
  await read_report(page);
  await click(page, gc('compare'));
  await page.waitForSelector(OTHER);
  await paste(page, text, OTHER);
  await page.waitForSelector(gc('comparison'));
}

/** The outcome of each target by its name. */
const outcomes = (page) => page.$$eval(ROW, (rows) => Object.fromEntries(rows.map((row) =>
  [row.querySelector('th').textContent.trim(), row.dataset.value])));

/** The violations, at the top of the page, where its sticky header covers nothing. */
async function scan(page) {
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.any.map((check) => check.message + JSON.stringify(check.relatedNodes.map((near) => near.html.slice(0, 90)))).join('; ')}`));
  });
}

walk('each target of last year stands beside what this year says of it', {}, async (page) => {
  await compare(page);
  const found = await outcomes(page);
  assert.equal(found['地区生产总值'], 'exceeded');
  assert.equal(found['规上工业增加值'], 'missed');
  assert.equal(found['居民消费价格涨幅'], 'met');
  assert.equal(found['城镇新增就业'], 'met');
  assert.equal(found['粮食播种面积'], 'silent');
  const quotes = await page.$$eval(`${ROW} q`, (all) => all.map((quote) => quote.textContent));
  assert.ok(quotes.some((words) => words.includes('6.3%')), `expected the words of the later report, found ${quotes}`);
  const title = await page.$eval('h1', (head) => head.textContent);
  assert.ok(title.includes('2024') && title.includes('2025'), title);
});

walk('the earlier report is found by its year, whichever was pasted first', {}, async (page) => {
  await read_report(page, NEXT);
  await click(page, gc('compare'));
  await paste(page, REPORT, OTHER);
  await page.waitForSelector(gc('comparison'));
  assert.equal((await outcomes(page))['地区生产总值'], 'exceeded');
  await click(page, gc('compare-swap'));
  await until(page, 'the reports in the other order', () => document.querySelector('.gc-compare__side b')?.textContent.includes('2025'));
});

walk('one outcome is shown alone, and all of them again', {}, async (page) => {
  await compare(page);
  const all = await count(page, ROW);
  await click(page, gc('outcome', { value: 'exceeded' }));
  const some = Object.values(await outcomes(page));
  assert.ok(some.length > 0 && some.length < all && some.every((outcome) => outcome === 'exceeded'), `found ${some}`);
  await click(page, gc('outcome', { value: 'exceeded' }));
  assert.equal(await count(page, ROW), all);
});

walk('both passages are shown with their marks, and the way leads back to the report', {}, async (page) => {
  await compare(page);
  await page.focus(`${ROW} ${gc('passages')}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(gc('both-passages'));
  assert.equal(await count(page, `${gc('both-passages')} mark`), 2);
  await page.keyboard.press('Enter');
  await until(page, 'no passages', (wanted) => !document.querySelector(wanted), gc('both-passages'));
  await click(page, gc('compare'));
  await page.waitForSelector(gc('card'));
  await click(page, gc('compare'));
  await page.waitForSelector(gc('comparison'));
});

/** What the menu saves in this format, as text. */
async function take(page, kind) {
  await page.evaluate(() => {
    window.saved = undefined;
    window.make_url ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return window.make_url.call(URL, blob); };
  });
  if (!(await page.$(gc('take-kind')))) await click(page, gc('take'));
  await click(page, gc('take-kind', { value: kind }));
  await until(page, 'a file', () => window.saved);
  return page.evaluate(() => window.saved);
}

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  walk(`${size}: the comparison is taken away with both quotes, verdict and rule in words`, { viewport }, async (page) => {
    await compare(page);
    const csv = await take(page, 'csv');
    assert.ok(csv.includes('超过') && csv.includes('6.3%') && csv.includes('beyond_target'), csv);
    const markdown = await take(page, 'markdown');
    assert.ok(markdown.startsWith('# 2024 年的目标，2025 年报告怎么说\n'), markdown);
    const page_file = await take(page, 'html');
    for (const file of [markdown, page_file]) {
      for (const words of ['地区生产总值增长6%左右', '全市地区生产总值增长6.3%', '▲ 超过', '好于目标', '有数字', '同一指标', '未给出数字']) {
        assert.ok(file.includes(words), `expected ${words} in ${file}`);
      }
    }
    assert.ok(!/<script|https?:|src=|href/u.test(page_file), page_file);
  });
}

walk('the menu opens, is walked and closes by the keyboard', {}, async (page) => {
  await compare(page);
  await page.focus(gc('take'));
  await page.keyboard.press('Enter');
  await until(page, 'the focus in the menu', () => document.activeElement?.dataset.value === 'csv');
  assert.deepEqual(await scan(page), [], 'the menu');
  await page.keyboard.press('Escape');
  await until(page, 'the focus back on the button', () => document.activeElement?.dataset.gc === 'take');
});

walk('the task ledger of the report has a column on what the other one says', {}, async (page) => {
  await compare(page);
  const earlier = await take(page, 'ledger');
  assert.ok(earlier.includes('后一年报告的说法（报告自述）,进展') && earlier.includes('按字面超过（好于目标）'), earlier);
  await click(page, gc('compare'));
  assert.equal(await take(page, 'ledger'), earlier, 'the menu of the report gives the same');
  await click(page, gc('another'));
  await read_report(page, NEXT);
  await click(page, gc('compare'));
  await page.waitForSelector(OTHER);
  await paste(page, REPORT, OTHER);
  await click(page, gc('compare-begin'));
  await page.waitForSelector(gc('comparison'));
  const later = await take(page, 'ledger');
  assert.ok(later.includes('上年完成（报告自述）,进展') && later.includes('上年目标“城镇新增就业4.2万人”：报告说“城镇新增就业4.2万人”，按字面达到'), later);
});

walk('the other report outlives a reload', {}, async (page) => {
  await compare(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  // The report itself is read again from the draft.
  await page.waitForSelector(gc('card'));
  await click(page, gc('compare'));
  await page.waitForSelector(OTHER);
  assert.equal(await page.$eval(OTHER, (box) => box.value), NEXT);
});

walk('an oddity of the two reports is told', {}, async (page) => {
  await compare(page, REPORT);
  const told = await page.$eval(gc('compare-remarks'), (list) => list.textContent);
  assert.ok(told.includes('同一份'), told);
  await click(page, gc('compare-replace'));
  await page.waitForSelector(OTHER);
  assert.equal(await page.$eval(OTHER, (box) => box.value), REPORT, 'expected the text to be kept');
});

walk('nothing is compared without a text, and that is said', {}, async (page) => {
  await read_report(page);
  await click(page, gc('compare'));
  await click(page, gc('compare-begin'));
  await until(page, 'a word on the empty box', () => document.getElementById('other-says').textContent.includes('还没有文字'));
});

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  for (const scheme of ['light', 'dark']) {
    walk(`${size} and ${scheme}: axe finds nothing in the comparison, and nothing is cut off`, { viewport, scheme }, async (page) => {
      await read_report(page);
      await click(page, gc('compare'));
      assert.deepEqual(await scan(page), [], 'the box');
      await paste(page, NEXT, OTHER);
      await page.waitForSelector(gc('comparison'));
      assert.deepEqual(await scan(page), [], 'the ledger');
      await click(page, `${ROW} ${gc('passages')}`);
      assert.deepEqual(await scan(page), [], 'the passages');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `expected no sideways scrolling, found ${overflow} px`);
    });
  }
}

/** The words of one page of paper, without white space, which a printer of text places as it likes. */
const plain = (words) => words.replace(/\s/gu, '');

walk('paper has the whole ledger at A4 portrait, whatever the window and the theme', {}, async (page) => {
  await compare(page);
  const rows = await page.$$eval(`${ROW} :is(th, q, .gc-outcome, .gc-ledger__rule)`, (all) => all.map((one) => one.textContent.trim()));
  const changes = await page.$$eval(`${gc('changes')} li`, (all) => all.map((one) => one.textContent));
  assert.ok(rows.length > 20 && changes.length > 3, 'expected rows and changes');
  const printed = [];
  for (const [width, scheme] of [[1280, 'light'], [390, 'dark'], [1280, 'dark']]) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    printed.push(pdf_pages(await page.pdf({ format: 'A4' })).map((words) => plain(words)));
  }
  const [paper, ...others] = printed;
  for (const other of others) assert.deepEqual(other, paper);
  const all = paper.join('');
  for (const words of [...rows, ...changes]) assert.ok(all.includes(plain(words)), `expected ${words} on paper:\n${all}`);
  for (const sign of ['▲', '●', '▽', '◌']) assert.ok(all.includes(sign), `expected ${sign} on paper`);
  for (const button of ['对照原文', '对调', '换一份', '带走']) assert.ok(!all.includes(button), `expected no ${button} on paper`);
  // The heads of the columns stand on every page of the ledger.
  assert.ok(paper[0].includes('按字面'));
});

walk('on paper no word of the ledger leaves its column, in large letters either', {}, async (page) => {
  await compare(page);
  // A4 with Chromium's margins.
  await page.setViewport({ width: 718, height: 1000 });
  await page.emulateMediaType('print');
  for (const elder of [false, true]) {
    await page.evaluate((is_on) => { document.documentElement.dataset.elder = is_on; }, String(elder));
    const wide = await page.$$eval('.gc-compare *', (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
      && getComputedStyle(one).display !== 'inline').map((one) => `${one.className} ${one.textContent.slice(0, 20)}`));
    assert.deepEqual(wide, []);
    assert.equal(await page.$eval('.gc-ledger', (table) => getComputedStyle(table).display), 'table');
  }
});

/** The row of the target with this name. */
const row_of = (page, name) => page.evaluateHandle((rows, wanted) =>
  [...document.querySelectorAll(rows)].find((row) => row.querySelector('th').textContent.trim() === wanted), ROW, name);

/** Opens the passages of a target. */
async function open_row(page, name) {
  const button = await (await row_of(page, name)).$(gc('passages'));
  await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await button.click();
  await page.waitForSelector(gc('link-form'));
}

const outcome_is = (page, name, wanted) => until(page, `${name}: ${wanted}`, (rows, title, code) =>
  [...document.querySelectorAll(rows)].find((row) => row.querySelector('th').textContent.trim() === title)?.dataset.value === code, ROW, name, wanted);

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  walk(`${size}: a link is taken away, set to another sentence, undone, and outlives a reload`, { viewport }, async (page) => {
    await compare(page);
    await open_row(page, '地区生产总值');
    await click(page, gc('unlink'));
    await outcome_is(page, '地区生产总值', 'silent');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.gc), 'link-search', 'where the focus goes');
    const told = await (await row_of(page, '地区生产总值')).evaluate((row) => row.textContent);
    assert.ok(told.includes('手工改定'), told);
    // The number of another indicator, found by searching.
    await page.type(gc('link-search'), '粮食 18.4');
    await until(page, 'one sentence', (choice) => document.querySelectorAll(choice).length === 1, gc('link-choice'));
    assert.deepEqual(await scan(page), [], 'the form');
    const height = await page.$eval(gc('link-choice'), (one) => one.getBoundingClientRect().height);
    assert.ok(height >= 44, `expected room for a thumb, found ${height}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `expected no sideways scrolling, found ${overflow} px`);
    await page.screenshot({ path: join(shots_folder(), `comparison-link-${size}.png`) });
    await page.focus(gc('link-choice'));
    await page.keyboard.press('Enter');
    await outcome_is(page, '地区生产总值', 'undecided');
    const quote = await (await row_of(page, '地区生产总值')).$eval('.gc-ledger__cell--answer q', (one) => one.textContent);
    assert.ok(quote.includes('粮食总产达到18.4亿斤'), quote);
    const csv = await take(page, 'csv');
    assert.ok(csv.includes('set_by_hand') && csv.includes(',手工改定,'), csv);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await outcome_is(page, '地区生产总值', 'silent');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await is_ready(page);
    await page.waitForSelector(gc('card'));
    await click(page, gc('compare'));
    await page.waitForSelector(OTHER);
    await click(page, gc('compare-begin'));
    await page.waitForSelector(gc('comparison'));
    await outcome_is(page, '地区生产总值', 'silent');
  });
}

walk('a sentence is chosen by the keyboard alone, and judged as any other', {}, async (page) => {
  await compare(page);
  await (await (await row_of(page, '粮食播种面积')).$(gc('passages'))).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector(gc('link-form'));
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.gc), 'link-search', 'nothing to take away');
  await page.keyboard.type('粮食总产');
  await until(page, 'one sentence', (choice) => document.querySelectorAll(choice).length === 1, gc('link-choice'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await outcome_is(page, '粮食播种面积', 'words');
});

walk('a correction leaves the page where it is', { viewport: PHONE }, async (page) => {
  await compare(page);
  await open_row(page, '粮食播种面积');
  await page.type(gc('link-search'), '粮食总产');
  await until(page, 'one sentence', (choice) => document.querySelectorAll(choice).length === 1, gc('link-choice'));
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 200, `expected a row below the fold, found ${before}`);
  await page.$eval(gc('link-choice'), (choice) => choice.click());
  await outcome_is(page, '粮食播种面积', 'words');
  await settled(page);
  const after = await page.evaluate(() => scrollY);
  assert.ok(Math.abs(after - before) < 300, `the page moved from ${before} to ${after}`);
});

walk('places of one year have no ledger to take away', {}, async (page) => {
  await read_report(page);
  await click(page, gc('compare'));
  await page.waitForSelector(OTHER);
  await paste(page, CITY, OTHER);
  await page.waitForSelector(gc('places'));
  assert.equal(await page.$(gc('take')), null);
});

walk('two files that are opened at once are compared, whichever is the earlier', {}, async (page) => {
  for (const [names, texts] of [[['2024年.txt', '2025年.txt'], [REPORT, NEXT]], [['乙.txt', '甲.txt'], [REPORT, NEXT]], [['甲.txt', '乙.txt'], [NEXT, REPORT]]]) {
    await drop(page, names.map((name, at) => [name, texts[at]]));
    await page.waitForSelector(gc('comparison'));
    await until(page, 'the earlier report first', () => document.querySelector('.gc-compare__side b')?.textContent.includes('2024'));
    assert.equal((await outcomes(page))['地区生产总值'], 'exceeded');
    await click(page, gc('compare'));
    await page.waitForSelector(gc('card'));
    await click(page, gc('another'));
  }
});

walk('a phone opens two files at once', { viewport: PHONE }, async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'goalcards-pair-'));
  const paths = [['2024年.txt', REPORT], ['2025年.txt', NEXT]].map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  await (await page.$(gc('open-file'))).uploadFile(...paths);
  await page.waitForSelector(gc('comparison'));
  assert.equal((await outcomes(page))['城镇新增就业'], 'met');
  // The later report is the one on the page.
  await click(page, gc('compare'));
  await until(page, 'the later report', () => document.querySelector('h1')?.textContent.includes('2025'));
  rmSync(folder, { recursive: true });
});

walk('where one of two files cannot be read, both are offered and nothing is lost', {}, async (page) => {
  await read_report(page);
  await drop(page, [['2024年.pdf', '%PDF-1.7'], ['2025年.txt', NEXT]]);
  await page.waitForSelector(gc('file-says'));
  assert.equal(await count(page, gc('offered')), 2);
  assert.equal(await page.$(gc('comparison')), null);
  await page.waitForSelector(gc('card'));
});

/** Drops files, by name and text, on the body. */
function drop(page, files) {
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** A city beside the place of REPORT, in the same year. */
const CITY = `2024年样板县政府工作报告
各位代表:
一、2023年工作回顾
过去一年,全县经济平稳运行。
二、2024年工作安排
今年发展的主要预期目标是:确保地区生产总值增长6.5%以上,固定资产投资增长8%。
新建口袋公园3个。
`;

walk('two places of one year stand side by side, with what only one of them sets', {}, async (page) => {
  await read_report(page);
  await click(page, gc('compare'));
  await page.waitForSelector(OTHER);
  await paste(page, CITY, OTHER);
  await page.waitForSelector(gc('places'));
  const rows = await page.$$eval(gc('place-row'), (all) => Object.fromEntries(all.map((row) =>
    [row.querySelector('th').textContent.trim(), [row.dataset.value, row.textContent]])));
  const kinds = Object.values(rows).map(([kind]) => kind);
  assert.ok(kinds.includes('only_first') && kinds.includes('only_second'), `found ${kinds}`);
  const [kind, words] = rows['地区生产总值'];
  assert.equal(kind, 'higher');
  assert.match(words, /高 0\.5 个百分点/);
  assert.match(words, /样板县措辞更硬/);
  assert.equal(await count(page, gc('delivery')), 0);
  assert.deepEqual(await scan(page), []);
  await page.setViewport(PHONE);
  assert.deepEqual(await scan(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'expected no sideways scrolling');
});
