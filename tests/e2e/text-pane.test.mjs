// The text pane: copying, finding, joined lines, outline, minimap and search; cards made from numbers without one.
import assert from 'node:assert/strict';
import { CARD, REPORT, click, count, gc, is_whole, read_report, real_report, settled, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();

const BROKEN = `首页 新闻 政务公开
2024年示例市政府工作报告
一、2023年工作回顾
一年来，全市上下攻坚克难、团结奋斗，全市地区生产总值增长5.8%，一般公共预算收入
完成86.4亿元，城镇新增就业4.1万人，各项事业迈出新的步伐，民生福祉持续得到
改善。
二、2024年工作安排
今年发展的主要预期目标是：地区生产总值增长6%左右，规上工业增加值增长7%以上，居民
消费价格涨幅控制在3%以内，居民收入增长与经济增长同步，城镇新增就业4.2万人以上，
一般公共预算收入增长3%左右。
（一）着力稳定粮食生产。确保粮食播种面积不少于210万亩，总产稳定在18亿斤以上，新建
高标准农田12.5万亩，推动农业现代化建设迈出坚实步伐，加快建设农业强市。
打印本页 关闭窗口
`;

/** Selects from the first match of one text to the end of another, and returns what a copy puts on the clipboard. */
function copied(page, from, to) {
  return page.evaluate((first, last) => {
    const walker = document.createTreeWalker(document.querySelector('.gc-text'), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(first);
      if (!started && start >= 0) {
        range.setStart(node, start);
        started = true;
      }
      const end = node.data.indexOf(last);
      if (started && end >= 0) {
        range.setEnd(node, end + last.length);
        break;
      }
    }
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    range.startContainer.parentElement.dispatchEvent(event);
    return event.defaultPrevented ? event.clipboardData.getData('text/plain') : null;
  }, from, to);
}

walk('what is copied is what was pasted, over marks and line breaks', {}, async (page) => {
  await read_report(page);
  const whole = await copied(page, '2024年示例市', '持续优化营商环境。');
  assert.equal(whole, REPORT.trim());
  const part = await copied(page, '播种面积', '12.5万亩');
  assert.equal(part, REPORT.slice(REPORT.indexOf('播种面积'), REPORT.indexOf('12.5万亩') + '12.5万亩'.length));
});

walk('broken lines are joined and furniture stands back, and not a letter is lost', {}, async (page) => {
  await read_report(page, BROKEN);
  const state = () => page.evaluate(() => ({
    blocks: document.querySelectorAll('.gc-block > :is(p, h3, h4)').length,
    aside: [...document.querySelectorAll('.gc-text--flowing .gc-aside')].map((one) => one.textContent),
    text: document.querySelector('.gc-text').textContent.replace(/\s/gu, ''),
  }));
  const before = await state();
  assert.deepEqual(before.aside, []);
  await click(page, gc('flow'));
  await settled(page);
  await is_whole(page);
  const joined = await state();
  assert.ok(joined.blocks <= before.blocks - 4, `expected fewer blocks, found ${before.blocks} and ${joined.blocks}`);
  assert.equal(joined.text, BROKEN.replace(/\s/gu, ''));
  assert.ok(joined.aside.some((words) => words.includes('打印本页')), `expected the footer aside, found ${joined.aside}`);
  assert.ok(!joined.aside.some((words) => words.includes('主要预期目标')));
  const part = await copied(page, '主要预期目标', '以内');
  assert.ok(part.includes('居民\n消费价格'), `expected the line break of the paste in ${part}`);
  const goal = await page.$eval(`${CARD}[data-goal]`, (card) => card.dataset.goal);
  await click(page, `${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
  await until(page, 'the mark in the joined text', (mark) => document.querySelector(mark)?.getAttribute('aria-current') === 'true', gc('mark', { goal }));
});

walk('the browser finds words anywhere in the text', {}, async (page) => {
  await read_report(page, REPORT + '继续做好各项工作，不断改进作风。\n'.repeat(400) + '最后一句话在这里。\n');
  assert.equal(await page.evaluate(() => window.find('最后一句话在这里')), true);
  await settled(page);
  const seen = await page.evaluate(() => getSelection().anchorNode.parentElement.closest('[id^=p]').checkVisibility());
  assert.equal(seen, true);
});

walk('the strip shows what of the text is in sight', {}, async (page) => {
  await read_report(page);
  await until(page, 'the window of the strip', () => Number.parseFloat(document.querySelector('[data-gc=strip-view]').getAttribute('width')) > 10);
  await until(page, 'a section current', () => document.querySelectorAll('[data-gc=section][aria-current]').length === 1);
});

walk('the strip is walked by keys, and outline and strip follow', {}, async (page) => {
  await read_report(page, REPORT.replace(/。/gu, '。' + '\n继续做好各项工作，不断改进作风，努力取得实效。'.repeat(6)));
  assert.equal(await count(page, '.gc-strip__link[tabindex="0"]'), 1);
  const place = () => page.$eval(gc('strip-view'), (view) => Number.parseFloat(view.getAttribute('x')));
  await page.$eval('.gc-strip__link[tabindex="0"]', (link) => link.focus());
  await page.keyboard.press('End');
  await until(page, 'the last section current', () => {
    const all = [...document.querySelectorAll('[data-gc=section]')];
    return all.at(-1).getAttribute('aria-current') === 'location';
  });
  const last = await place();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await until(page, 'the first section current', () => document.querySelector('[data-gc=section]').getAttribute('aria-current') === 'location');
  assert.ok((await place()) < last, 'expected the window of the strip to move');
  await page.$eval(gc('reader'), (reader) => reader.scrollTo(0, reader.scrollHeight));
  await until(page, 'the outline to follow', () => {
    const all = [...document.querySelectorAll('[data-gc=section]')];
    return all.at(-1).getAttribute('aria-current') === 'location';
  });
});

walk('what a search found is marked in card and sentence, and never as markup', {}, async (page) => {
  await read_report(page, REPORT.replace('绿色工厂', '<b>绿色</b>工厂'));
  await (await shown(page, `input${gc('search')}`)).type('<B>绿色');
  await until(page, 'one card', (card) => document.querySelectorAll(card).length === 1, CARD);
  const marks = await page.$$eval(`${CARD} mark.gc-hit`, (all) => all.map((mark) => mark.textContent));
  assert.ok(marks.length > 0 && marks.every((mark) => mark === '<b>绿色'), `found ${marks}`);
  await page.keyboard.press('Enter');
  await until(page, 'the focus on the card that was found', (card) => document.querySelector(`${card}[aria-current="true"]`)?.contains(document.activeElement), CARD);
});

walk('cards are grouped and sieved by bound and section', {}, async (page) => {
  await read_report(page);
  await click(page, gc('filter'));
  const groups = () => page.$$eval('.gc-group:not([hidden]) h3', (all) => all.map((one) => one.firstChild.textContent));
  await page.select(gc('group'), 'class');
  await settled(page);
  assert.deepEqual((await groups()).slice(0, 2), ['数字', '同步']);
  await page.select(gc('group'), '');
  const all = await count(page, CARD);
  await click(page, `${gc('facet')}[data-facet="bound"][data-value="at_least"]`);
  await until(page, 'fewer cards', (card, before) => document.querySelectorAll(card).length < before, CARD, all);
  const said = await page.$eval(`${gc('facet')}[data-facet="bound"][data-value="at_least"] .gc-count`, (one) => Number(one.textContent));
  assert.equal(await count(page, CARD), said);
  await click(page, gc('reset'));
  const option = await page.$$eval(`${gc('section-filter')} option`, (options) => options.map((one) => [one.value, one.textContent]).at(-1));
  await page.select(gc('section-filter'), option[0]);
  await until(page, 'the cards of the section', (card, before) => document.querySelectorAll(card).length < before, CARD, all);
  assert.equal(await count(page, CARD), Number(option[1].split(' ').at(-1)));
});

walk('every number without a card leads to its place and can be made one', {}, async (page) => {
  await read_report(page);
  const rows = await count(page, `section${gc('leftovers')} li`);
  assert.ok(rows >= 3);
  assert.equal(await count(page, gc('adopt')), rows);
  await click(page, gc('locate-left'));
  await until(page, 'the place in sight', () => {
    const box = document.querySelector('#mark-spot, .gc-mark--active')?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight;
  });
});

walk('where a line begins with page furniture, it stands back in the joined text and stays', {}, async (page) => {
  const text = REPORT.replace('全市地区生产总值', '（上接第一版）全市地区生产总值');
  await read_report(page, text);
  const look = () => page.evaluate(() => {
    const aside = [...document.querySelectorAll('.gc-text .gc-aside')].find((one) => one.textContent === '（上接第一版）');
    return aside && { colour: getComputedStyle(aside).color, around: getComputedStyle(aside.parentElement).color };
  });
  const pasted = await look();
  assert.ok(pasted, 'expected the words to be told apart');
  assert.equal(pasted.colour, pasted.around);
  await click(page, gc('flow'));
  await until(page, 'joined text', () => document.querySelector('.gc-text--flowing') !== null);
  const joined = await look();
  assert.notEqual(joined.colour, joined.around, 'expected the words to stand back');
  const shown = await page.$eval('.gc-text', (reader) => reader.textContent.replace(/\s/gu, ''));
  assert.equal(shown, text.replace(/\s/gu, ''));
});

for (const [name, width, elder] of [['wide', 1280, false], ['narrow', 900, false], ['large letters', 1280, true]]) {
  walk(`no name of the strip lies over a bar, and every section has one: ${name}`, { viewport: { width, height: 900 } }, async (page) => {
    // Many goals at the very beginning of a part.
    const dense = REPORT.replace('（一）着力', `${'新建学校3所、医院2家、公园4个。'.repeat(3)}\n（一）着力`);
    for (const text of [dense, real_report].filter(Boolean)) {
      await read_report(page, text);
      if (elder && !(await page.evaluate(() => document.documentElement.dataset.elder))) await click(page, gc('elder'));
      await settled(page);
      const over = await page.evaluate(() => {
        const boxes = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }));
        const meet = (one, other) => one.left < other.right && other.left < one.right && one.top + 2 < other.bottom && other.top < one.bottom - 2;
        const bars = boxes('.gc-strip__target, .gc-strip__result');
        return boxes('.gc-strip__say, .gc-strip__label').filter((name) => bars.some((bar) => meet(name, bar))).map((name) => name.words);
      });
      assert.deepEqual(over, []);
      const nameless = await page.$$eval('.gc-strip__link', (all) => all.filter((link) => !link.querySelector('title')?.textContent.trim()).length);
      assert.equal(nameless, 0);
      const parts = await page.$$eval('.gc-outline [data-gc="section"]', (all) => all.length);
      assert.equal(await count(page, '.gc-strip__link'), parts, 'expected a way to every section of the outline');
      await click(page, gc('another'));
    }
  });
}
