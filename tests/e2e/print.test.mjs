// Paper: independent of window and theme, without colour, with a footer, and by choice text and cards, cards, ledger, one page.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DESKTOP, PHONE, CARD, REPORT, count, gc, is_whole, read_report, shots_folder } from './harness.mjs';
import { pdf_pages } from './pdf-text.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const LONG = REPORT + Array.from({ length: 30 }, (_, at) => `（${at + 4}）继续推进第${at}项工作。6月底前建成示例学校${at + 3}所，改造示例道路${at + 20}公里，稳步做好其他各项工作。`).join('\n');
const plain = (words) => words.replace(/\s/gu, '');

/** The pages of what is printed, as plain words, and the bytes. */
async function printed(page, ways = {}) {
  const bytes = await page.pdf({ format: 'A4', ...ways });
  return { bytes, pages: pdf_pages(bytes).map(plain) };
}

/** Chooses in the menu what is printed; the dialog of the browser stays closed. */
async function choose(page, value) {
  await page.evaluate(() => { window.print = () => { window.printed = document.documentElement.dataset.print; }; });
  await page.$eval(gc('take'), (button) => button.click());
  await page.waitForSelector(gc('take-kind', { value }));
  await page.$eval(gc('take-kind', { value }), (button) => button.click());
  await page.waitForFunction(() => window.printed !== undefined);
  return page.evaluate(() => window.printed);
}

/** The colours of a PDF that are no grey, from the operators of its pages. */
function colours(bytes) {
  const found = new Set();
  const text = Buffer.from(bytes).toString('latin1');
  for (const match of text.matchAll(/stream\r?\n/gu)) {
    const from = match.index + match[0].length;
    let words;
    try { words = inflateSync(Buffer.from(bytes).subarray(from), { finishFlush: 2 }).toString('latin1'); } catch { continue; }
    for (const [, ...parts] of words.matchAll(/(?:^|\s)(\d*\.?\d+) (\d*\.?\d+) (\d*\.?\d+) (?:rg|RG)\b/gu)) {
      const [red, green, blue] = parts.slice(0, 3).map(Number);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 0.07) found.add(parts.slice(0, 3).join(' '));
    }
  }
  return [...found];
}

walk('paper is the same from any window and theme, in text order, with its footer and without colour', {}, async (page) => {
  const all = [];
  for (const [viewport, scheme] of [[DESKTOP, 'light'], [PHONE, 'dark']]) {
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (all.length === 0) await read_report(page, LONG);
    // Another kind of device loads the page anew.
    await page.waitForSelector(CARD);
    await is_whole(page);
    const { bytes, pages } = await printed(page);
    all.push(pages.join('\n'));
    writeFileSync(join(shots_folder(), `paper-${scheme}.pdf`), bytes);
    assert.deepEqual(colours(bytes), [], `expected no colour from ${scheme}`);
    const whole = pages.join('');
    for (const words of ['示例市2024年政府工作报告', '确保粮食播种面积不少于210万亩', '稳步做好其他各项工作']) assert.ok(whole.includes(words), words);
    assert.ok(whole.indexOf('各位代表') < whole.lastIndexOf('粮食播种面积'), 'expected the cards after the text');
    pages.forEach((words, at) => {
      assert.ok(words.includes(`${at + 1}/${pages.length}`), `expected the number of page ${at + 1}`);
      assert.ok(words.includes('《示例市2024年政府工作报告》') && words.includes('以报告正文为准'), 'expected place, year and source at the foot');
    });
  }
  assert.equal(all[0], all[1], 'expected the same paper from a phone in the dark');
});

for (const landscape of [false, true]) {
  walk(`nothing is cut at the right edge: ${landscape ? 'landscape' : 'portrait'}`, {}, async (page) => {
    await read_report(page, LONG);
    await page.emulateMediaType('print');
    // A4 without its margins, in CSS pixels.
    const width = landscape ? 1016 : 688;
    await page.setViewport({ width, height: 900 });
    const beyond = await page.$$eval('.gc-main *', (every, edge) => every.filter((one) => one.checkVisibility() && !one.matches('.gc-sr') && one.getBoundingClientRect().right > edge + 1).map((one) => one.outerHTML.slice(0, 90)), width);
    assert.deepEqual(beyond, []);
    const numbers = await page.$$eval('.gc-gutter', (all) => all.filter((one) => one.checkVisibility()).length);
    assert.ok(numbers > 10, 'expected the numbers in the margin');
    const line = await page.$eval('.gc-text .gc-mark__deadline', (one) => Number.parseFloat(getComputedStyle(one).textDecorationThickness));
    assert.ok(line <= 1, 'expected two thin lines');
    await page.screenshot({ path: join(shots_folder(), `paper-${landscape ? 'landscape' : 'portrait'}.png`) });
    await page.$eval('.gc-cards', (cards) => cards.scrollIntoView());
    await page.screenshot({ path: join(shots_folder(), `paper-cards-${landscape ? 'landscape' : 'portrait'}.png`) });
  });
}

walk('cards, ledger and one page are printed by choice', {}, async (page) => {
  await read_report(page, LONG);
  const cards = await count(page, CARD);
  assert.equal(await choose(page, 'print-cards'), 'cards');
  let paper = (await printed(page)).pages.join('');
  assert.ok(!paper.includes('各位代表') && paper.includes('地区生产总值'));
  assert.equal(await choose(page, 'print-ledger'), 'ledger');
  paper = (await printed(page, { landscape: true })).pages.join('');
  for (const words of ['督查台账', '目标任务', '牵头单位', '完成时限', '进展情况', '确保粮食播种面积不少于210万亩']) assert.ok(paper.includes(words), words);
  assert.ok(!paper.includes('各位代表'));
  assert.equal(await page.$$eval('.gc-print tbody tr', (rows) => rows.length), cards);
  await page.emulateMediaType('print');
  await page.screenshot({ path: join(shots_folder(), 'paper-ledger.png') });
  await page.emulateMediaType(null);
  assert.equal(await choose(page, 'print-overview'), 'overview');
  const { pages, bytes } = await printed(page);
  writeFileSync(join(shots_folder(), 'paper-overview.pdf'), bytes);
  assert.equal(pages.length, 1, 'expected one page');
  for (const words of ['目标一览', '写明完成时限的目标', '城东污水处理厂', '增长6%']) assert.ok(pages[0].includes(plain(words)), words);
  await page.emulateMediaType('print');
  await page.setViewport({ width: 688, height: 1000 });
  await page.screenshot({ path: join(shots_folder(), 'paper-overview.png') });
  await page.emulateMediaType(null);
  assert.equal(await choose(page, 'print'), 'text');
  assert.ok((await printed(page)).pages.join('').includes('各位代表'));
});
