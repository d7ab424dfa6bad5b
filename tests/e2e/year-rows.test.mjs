// Reports of one place by year: added by paste and by files, listed, drawn, in a table and in a file; and what comparing two of them takes.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESKTOP, PHONE, REPORT, click, count, gc, is_ready, paste, read_report, settled, shots_folder, until } from './harness.mjs';
import { long_report } from './long-report.mjs';
import { median } from './time-limits.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A made-up report with what it tells of the year before and what it sets. */
const report = (year, told, set, place = '示例市') => `${place}${year}年政府工作报告
各位代表：
一、${year - 1}年工作回顾
过去一年，${told}。
二、${year}年工作安排
今年发展的主要预期目标是：${set}。
各位代表，让我们团结一心，真抓实干，为完成全年各项目标任务而努力奋斗，以更加昂扬的姿态开创各项工作新局面，不断增进民生福祉。
`;
const Y2021 = report(2021, '地区生产总值增长2.5%', '地区生产总值增长7%以上，城镇新增就业5万人');
const Y2022 = report(2022, '地区生产总值增长7.8%，城镇新增就业5.3万人', '地区生产总值增长6.5%左右，城镇新增就业5万人以上，居民收入增长与经济增长同步');
const Y2024 = report(2024, '地区生产总值增长5.1%', '地区生产总值增长6%左右，居民消费价格涨幅控制在3%以内');
const YEARS = [['甲.txt', Y2024], ['乙.txt', Y2021], ['丙.txt', Y2022]];

/** Drops files, by name and text, on the body. */
function drop(page, files) {
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** Opens the comparison of a report with all the others at once. */
async function by_year(page, [[, first], ...others] = YEARS) {
  await read_report(page, first);
  await click(page, gc('compare'));
  await page.waitForSelector(gc('other'));
  await drop(page, others);
  await page.waitForSelector(gc('years'));
  await settled(page);
}

const reports = (page) => page.$$eval(gc('year-report'), (all) => all.map((one) => one.querySelector('b').textContent));
const notes = (page) => page.$$eval(gc('year-note'), (all) => all.map((one) => one.textContent));
const listed = (page, wanted) => until(page, `${wanted} reports that were read`, (item, number) =>
  document.querySelectorAll(item).length === number && !document.querySelector('progress'), gc('year-report'), wanted);

/** The words of each row of the table, a text for each cell. */
const table = (page) => page.$$eval(gc('year-row'), (rows) => Object.fromEntries(rows.map((row) => [row.querySelector('th').textContent,
  Object.fromEntries([...row.querySelectorAll('td')].map((cell) => [cell.dataset.label, cell.textContent.replace(/\s+/gu, ' ').trim()]))])));

async function scan(page) {
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.any.map((check) => check.message).join('; ')}`));
  });
}

async function assert_no_sideways(page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `expected no sideways scrolling, found ${overflow} px`);
}

walk('files that are dropped at once are ordered by their years; each indicator has targets, results and verdicts', {}, async (page) => {
  await by_year(page);
  assert.deepEqual(await reports(page), ['示例市 2021 年', '示例市 2022 年', '示例市 2024 年']);
  const gdp = (await table(page))['地区生产总值增长'];
  assert.match(gdp['2020 年'], /^完成 2\.5%/u);
  assert.match(gdp['2021 年'], /目标 .*7% ?完成 7\.8% ?▲ ?超过/u);
  assert.match(gdp['2022 年'], /^目标 .*6\.5%$/u);
  assert.match(gdp['2023 年'], /^完成 5\.1%/u);
  const told = await page.$eval(`${gc('year-chart')} svg[role="img"]`, (svg) => svg.getAttribute('aria-label'));
  for (const words of ['地区生产总值增长', '2021 年，目标 不少于7%，完成 7.8%', '2022 年，目标 约6.5%，缺次年报告', '2023 年，完成 5.1%，缺本年报告']) {
    assert.ok(told.includes(words), `expected ${words} in ${told}`);
  }
});

walk('results are joined between adjacent years alone; a missing year is a gap', {}, async (page) => {
  await by_year(page);
  // Growth is known of 2020, 2021 and 2023.
  assert.equal(await page.$eval(gc('year-chart'), (chart) => chart.querySelectorAll('[data-gc="year-join"]').length), 1);
  await drop(page, [['丁.txt', report(2027, '地区生产总值增长4.9%', '地区生产总值增长5%')]]);
  await listed(page, 4);
  assert.deepEqual((await page.$$eval(`${gc('years')} thead th`, (heads) => heads.map((head) => head.textContent.trim()))).filter((words) => words.includes('–')), []);
  await drop(page, [['戊.txt', report(2032, '地区生产总值增长4.5%', '地区生产总值增长4%')]]);
  await listed(page, 5);
  const heads = await page.$$eval(`${gc('years')} thead th`, (all) => all.map((head) => head.textContent.trim()));
  assert.ok(heads.some((words) => /^2028–2030 年\s*缺报告$/u.test(words)), `found ${heads}`);
  assert.equal(await page.$eval(gc('year-chart'), (chart) => chart.querySelectorAll('[data-gc="year-join"]').length), 1);
});

walk('two reports are shown by year at a switch, and further ones are pasted', {}, async (page) => {
  await read_report(page, Y2024);
  await click(page, gc('compare'));
  await page.waitForSelector(gc('other'));
  await paste(page, Y2022, gc('other'));
  await page.waitForSelector(gc('comparison'));
  await click(page, gc('by-year'));
  await page.waitForSelector(gc('years'));
  await click(page, gc('by-year'));
  await page.waitForSelector(gc('comparison'));
  await click(page, gc('by-year'));
  await page.waitForSelector(gc('years'));
  assert.equal((await reports(page)).length, 2);
  await paste(page, Y2021, gc('more'));
  await listed(page, 3);
  assert.equal(await page.$eval(gc('more'), (box) => box.value), '', 'the box is free for the next one');
  assert.equal(await page.$(gc('by-year')), null, 'three reports are shown by year alone');
  await click(page, gc('year-add'));
  await until(page, 'a word on the empty box', (says) => document.querySelector(says).textContent.includes('还没有文字'), gc('year-says'));
});

walk('a report that does not fit is told, and taken away again', {}, async (page) => {
  await by_year(page);
  await drop(page, [['丁.txt', Y2022.replace('6.5%', '8%')], ['戊.txt', report(2023, '平稳运行', '地区生产总值增长6%', '样板县')], ['己.txt', '今年要建成公园五个，'.repeat(20)]]);
  await listed(page, 6);
  const told = (await notes(page)).join('\n');
  for (const words of ['这一年已有一份', '不是同一个地方', '没有识别出年份']) assert.ok(told.includes(words), `expected ${words} in ${told}`);
  await page.$$eval(gc('year-report'), (all) => all.find((one) => one.textContent.includes('样板县')).querySelector('button').click());
  await listed(page, 5);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'year-list', 'where the focus goes');
  assert.ok(!(await notes(page)).join().includes('不是同一个地方'));
  for (let left = 4; left > 1; left -= 1) {
    await click(page, gc('year-remove'));
    await listed(page, left);
  }
  await click(page, gc('year-remove'));
  await page.waitForSelector(gc('other'));
});

walk('an eleventh report is refused with a sentence', {}, async (page) => {
  const many = Array.from({ length: 12 }, (_, at) => [`${at}.txt`, report(2010 + at, '地区生产总值增长6%', `地区生产总值增长${5 + at / 10}%`)]);
  await by_year(page, many.slice(0, 9));
  await drop(page, many.slice(9));
  await listed(page, 10);
  const says = () => page.$eval(gc('year-says'), (line) => line.textContent);
  assert.match(await says(), /最多对照十份报告，有 2 份没有加入/u);
  await paste(page, many[11][1], gc('more'));
  await until(page, 'one refused', (line) => document.querySelector(line).textContent.includes('有 1 份'), gc('year-says'));
  assert.equal((await reports(page)).length, 10);
});

walk('the texts outlive a reload', {}, async (page) => {
  await by_year(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  await page.waitForSelector(gc('card'));
  await click(page, gc('compare'));
  await page.waitForSelector(gc('years'));
  assert.equal((await reports(page)).length, 3);
});

/** What a click on the button saves, as text. */
async function take(page) {
  await page.evaluate(() => {
    window.saved = undefined;
    window.make_url ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return window.make_url.call(URL, blob); };
  });
  await click(page, gc('take-table'));
  await until(page, 'a file', () => window.saved);
  return page.evaluate(() => window.saved);
}

walk('the table is taken away, and so is that of two places', {}, async (page) => {
  await by_year(page);
  const csv = await take(page);
  assert.ok(csv.includes(',2021,地区生产总值增长7%以上,不少于,7,7,%,') && csv.includes('缺本年报告'), csv);
  await page.waitForFunction(() => document.querySelector('[data-gc="said"]').textContent.includes('示例市-历年目标.csv'));
  await click(page, gc('another'));
  await read_report(page, REPORT);
  await click(page, gc('compare'));
  await page.waitForSelector(gc('years'));
  while (await page.$(gc('year-remove'))) {
    const before = (await reports(page)).length;
    await click(page, gc('year-remove'));
    if (before > 2) await listed(page, before - 1);
    else await page.waitForSelector(gc('other'));
  }
  await paste(page, report(2024, '平稳运行', '确保地区生产总值增长6.5%以上', '样板县'), gc('other'));
  await page.waitForSelector(gc('places'));
  const places = await take(page);
  assert.ok(places.includes('样板县：目标原文') && places.includes(',数值较高,0.5,0.5,百分点,样板县措辞更硬,'), places);
});

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  for (const scheme of ['light', 'dark']) {
    walk(`${size} and ${scheme}: axe finds nothing, nothing is cut off, and a cell opens its two quotes by the keyboard`, { viewport, scheme }, async (page) => {
      await by_year(page);
      assert.deepEqual(await scan(page), [], 'the table');
      await assert_no_sideways(page);
      await page.focus(gc('year-cell'));
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.dataset.gc), 'year-cell');
      await page.keyboard.press('Enter');
      await page.waitForSelector(gc('both-passages'));
      assert.equal(await count(page, `${gc('both-passages')} mark`), 2);
      const quotes = await page.$eval(gc('both-passages'), (both) => both.textContent);
      assert.ok(quotes.includes('增长7%以上') && quotes.includes('增长7.8%'), quotes);
      assert.deepEqual(await scan(page), [], 'the quotes');
      await assert_no_sideways(page);
      await page.screenshot({ path: join(shots_folder(), `year-rows-${size}-${scheme}.png`), fullPage: true });
      await page.keyboard.press('Enter');
      await until(page, 'no passages', (both) => !document.querySelector(both), gc('both-passages'));
      if (viewport === PHONE) {
        const small = await page.$$eval(`${gc('years')} :is(button, textarea)`, (all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 80)));
        assert.deepEqual(small, [], 'room for a thumb');
      }
    });
  }
}

walk('English, large letters and ten reports stay within a phone', { viewport: PHONE }, async (page) => {
  const many = Array.from({ length: 10 }, (_, at) => [`${at}.txt`, report(2010 + at * (at > 4 ? 2 : 1), '地区生产总值增长6%', `地区生产总值增长${5 + at / 10}%左右`)]);
  await by_year(page, many);
  await page.evaluate(() => { document.documentElement.dataset.elder = 'true'; });
  assert.deepEqual(await scan(page), []);
  await assert_no_sideways(page);
  await page.screenshot({ path: join(shots_folder(), 'year-rows-elder.png'), fullPage: true });
  await click(page, gc('lang', { value: 'en' })).catch(() => {});
  await assert_no_sideways(page);
});

/** Runs in the worker: milliseconds of the comparison of two reports, of handing it over, and of all with both analyses. */
function timed_pair(texts) {
  const times = [];
  const start = performance.now();
  goalcards.read_pair(texts[0], texts[1], false, new Uint32Array(0), () => times.push(performance.now()));
  const end = performance.now();
  // The last but one message is sent before the last piece of the second analysis, which the comparison follows; the last one after it.
  const [before, after] = times.slice(-2);
  return { comparison: after - before, handing_over: end - after, all: end - start };
}

const MADE_UP = [2024, 2025].map((year) => long_report(20_000).replace('2024年示例市', `${year}年示例市`).replace('2023年', `${year - 1}年`).replace('二、2024年', `二、${year}年`).slice(0, 20_000));
const real = (name) => {
  const path = join(process.env.REPORTS ?? join(import.meta.dirname, '../../../shared/reports'), name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
const REAL = ['province-shanghai-2024.txt', 'province-shanghai-2025.txt'].map((name) => real(name));

for (const [name, texts] of [['made-up reports', MADE_UP], ['annotated reports', REAL]]) {
  if (texts.includes(null)) continue;
  walk(`how long the comparison of two ${name} takes in the worker`, {}, async (page) => {
    await read_report(page, texts[1]);
    await click(page, gc('compare'));
    await page.waitForSelector(gc('other'));
    await paste(page, texts[0], gc('other'));
    await page.waitForSelector(gc('comparison'));
    const [worker] = page.workers();
    const found = [];
    for (let run = 0; run < 9; run += 1) found.push(await worker.evaluate(timed_pair, texts));
    const middle = (key) => median(found.map((times) => times[key])).toFixed(1);
    console.log(`two ${name} of ${texts.map((text) => text.length).join(' and ')} characters, medians of 9: comparison alone ${middle('comparison')} ms, `
      + `handing it over ${middle('handing_over')} ms, with both analyses ${middle('all')} ms`);
    assert.ok(found.every((times) => times.comparison > 0));
  });
}
