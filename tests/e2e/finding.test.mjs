// Finding: search in sentences, headings and the whole text; why a number is no card.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CARD, DESKTOP, PHONE, REPORT, click, count, count_shown, gc, read_report, settled, shots_folder, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const SIZES = { wide: DESKTOP, narrow: PHONE };

const search = async (page, words) => {
  if (await page.$(gc('view', { value: 'cards' }))) await page.$eval(gc('view', { value: 'cards' }), (button) => button.click());
  await (await shown(page, `input${gc('search')}`)).type(words);
  await settled(page);
};
const titles = (page) => page.$$eval(`${CARD} h4`, (all) => all.map((one) => one.textContent));
const place = (page) => page.$eval(`${gc('place')} p`, (words) => words.innerText.replace(/\s+/gu, ' '));
const in_sight = (page) => until(page, 'the place in sight', () => {
  const box = document.querySelector('#mark-spot')?.getBoundingClientRect();
  return box && box.top >= 0 && box.bottom <= innerHeight;
});

walk('search finds words of the sentence and of the headings, and shows them', {}, async (page) => {
  await read_report(page, REPORT.replace('新增国家级绿色工厂', '坚持示例方针，新增国家级绿色工厂'));
  await search(page, '示例方针');
  assert.deepEqual(await titles(page), ['国家级绿色工厂']);
  assert.equal(await page.$eval(`${CARD} mark.gc-hit`, (mark) => mark.textContent), '示例方针');
  await page.$eval(`input${gc('search')}`, (input) => input.select());
  await search(page, '产业升级');
  assert.deepEqual(await titles(page), ['国家级绿色工厂']);
  assert.equal(await page.$eval(`${CARD} .gc-card__line mark.gc-hit`, (mark) => mark.textContent), '产业升级');
});

for (const [size, viewport] of Object.entries(SIZES)) {
  walk(`where no card says it, the text is searched, one place after the other: ${size}`, { viewport }, async (page) => {
    await read_report(page, `${REPORT}各位代表，谢谢大家。`);
    await search(page, '各位代表');
    assert.equal(await count(page, CARD), 0);
    assert.equal(await page.$eval(gc('hits'), (button) => button.textContent), '正文里有 2 处“各位代表”');
    await page.screenshot({ path: join(shots_folder(), `search-text-${size}.png`) });
    await click(page, gc('hits'));
    await in_sight(page);
    assert.match(await place(page), /各位代表 第 1 处，共 2 处/u);
    await click(page, gc('hit-next'));
    assert.match(await place(page), /第 2 处/u);
    await in_sight(page);
    await page.screenshot({ path: join(shots_folder(), `search-hit-${size}.png`) });
    await click(page, gc('hit-next'));
    assert.match(await place(page), /第 1 处/u);
    await click(page, gc('place-close'));
    assert.equal(await count(page, gc('place')), 0);
  });

  walk(`any number in the text is asked for its reason, by pointing and by key: ${size}`, { viewport }, async (page) => {
    await read_report(page);
    if (size === 'narrow') await page.$eval(gc('view', { value: 'reader' }), (button) => button.click());
    await settled(page);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('n');
    assert.match(await place(page), /2024年 未列入目标：年份/u);
    await in_sight(page);
    await page.keyboard.press('n');
    assert.match(await place(page), /2023年 未列入目标：年份/u);
    const point = await page.evaluate(() => {
      const heading = [...document.querySelectorAll('.gc-part')].find((one) => one.textContent.includes('2024年'));
      heading.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const node = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode();
      range.setStart(node, node.data.indexOf('2024') + 1);
      range.setEnd(node, node.data.indexOf('2024') + 2);
      const box = range.getBoundingClientRect();
      return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    });
    if (size === 'narrow') await page.touchscreen.tap(...point);
    else await page.mouse.click(...point);
    await until(page, 'the reason of the number', () => document.querySelector('[data-gc=place-reason]')?.textContent === '未列入目标：年份' && document.querySelector('#mark-spot').closest('.gc-part') !== null);
    await page.screenshot({ path: join(shots_folder(), `number-reason-${size}.png`) });
  });

  walk(`the count of numbers without a card leads to their heading, each has its reason, and results stand apart: ${size}`, { viewport }, async (page) => {
    await read_report(page);
    await click(page, '.gc-tally div:nth-child(3) button');
    await until(page, 'the focus at the heading', () => document.activeElement.id === 'left-title');
    const [rows, reasons] = await page.evaluate(() => [document.querySelectorAll('.gc-left__group:first-of-type li').length, [...document.querySelectorAll('.gc-left__group:first-of-type [data-gc=reason]')].map((one) => one.textContent)]);
    assert.equal(reasons.length, rows);
    assert.ok(reasons.every((words) => words.length > 1), `found ${reasons}`);
    const results = await page.$$eval('.gc-left__group:last-of-type b', (all) => all.map((one) => one.textContent));
    assert.deepEqual(results, ['5.8%', '86.4亿元', '4.1万人']);
    assert.equal(await count_shown(page, '.gc-left__group:last-of-type [data-gc=reason]'), 0);
    await page.screenshot({ path: join(shots_folder(), `numbers-left-${size}.png`) });
  });
}

walk('the list is quiet: the default deadline once above it, no arrow on a closed card, one line a heading, Escape clears the search', {}, async (page) => {
  await read_report(page);
  assert.match(await page.$eval('.gc-cards__count', (line) => line.textContent), /未写时限的，默认2024年内/u);
  assert.equal(await count_shown(page, `${CARD}:not([aria-current]) ${gc('locate')}`), 0);
  const dues = await page.$$eval(`${CARD} .gc-card__due`, (all) => all.map((due) => due.textContent));
  assert.ok(dues.length > 0 && !dues.includes('默认年内'), `expected stated deadlines alone, found ${dues}`);
  const lines = await page.$$eval('.gc-outline__name', (all) => all.map((name) => Math.round(name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight))));
  assert.ok(lines.every((many) => many === 1), `found ${lines}`);
  await search(page, '教育');
  await page.keyboard.press('Escape');
  await until(page, 'an empty search', (input) => document.querySelector(input).value === '', `input${gc('search')}`);
  await until(page, 'all cards', (card) => document.querySelectorAll(card).length > 5, CARD);
  await page.screenshot({ path: join(shots_folder(), 'quiet-wide.png') });
});

walk('a row of a table is never a heading', {}, async (page) => {
  await read_report(page, REPORT.replace('（一）着力', '主要指标如下：\n指标\t2023年完成\t2024年目标\n一、规上企业利润\t5.8%\t6%\n二、技术改造投资\t7%\t8%\n（一）着力'));
  const said = await page.evaluate(() => ['[data-gc=section]', '.gc-group h3', '[data-gc=section-filter] option', '.gc-strip__link'].flatMap((one) => [...document.querySelectorAll(one)].map((found) => found.textContent)).join(' '));
  assert.ok(!/规上企业利润|技术改造投资/u.test(said), said);
});
