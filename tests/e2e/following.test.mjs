// Cards follow the text (随文), the strip and the outline lead both; 长者模式 keeps the place; the ring of the focus.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CARD, REPORT, click, gc, locate, read_report, settled, shots_folder, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();
// Long enough for text and list to scroll.
const LONG = REPORT + Array.from({ length: 60 }, (_, at) => `（${at + 4}）继续推进第${at}项工作。新建示例学校${at + 3}所，改造示例道路${at + 20}公里，稳步做好其他各项工作，不断取得新的成效。`).join('\n');

const list_top = (page) => page.$eval('#cards', (list) => Math.round(list.scrollTop));
/** Scrolls the text by hand, and waits for what follows. */
const scroll_text = async (page, share) => {
  // Later than the page's own scrolling.
  await new Promise((done) => setTimeout(done, 700));
  await page.$eval(gc('reader'), (reader, part) => reader.scrollTo(0, reader.scrollHeight * part), share);
  await new Promise((done) => setTimeout(done, 400));
};
/** Whether the first card in sight is of a mark in sight. */
const follows = () => {
  const inside = (box, frame) => box.bottom > frame.top && box.top < frame.bottom;
  const reader = document.querySelector('[data-gc=reader]').getBoundingClientRect();
  const list = document.querySelector('#cards').getBoundingClientRect();
  const first = [...document.querySelectorAll('#cards article[data-goal]:not([hidden])')].find((card) => card.offsetHeight > 0 && card.getBoundingClientRect().bottom > list.top + 20);
  return inside(document.querySelector(`[data-gc=mark][data-goal="${first.dataset.goal}"]`).getBoundingClientRect(), reader);
};

walk('the cards follow the text, the strip and the outline, and a switch stops them for good', {}, async (page) => {
  await read_report(page, LONG);
  await scroll_text(page, 0.5);
  await until(page, 'the cards of the text in sight', follows);
  assert.ok((await list_top(page)) > 1000);
  await page.screenshot({ path: join(shots_folder(), 'following.png') });
  await page.$$eval('[data-gc=section]', (all) => all.at(-1).click());
  await until(page, 'the cards of the last section', follows);
  await page.$eval('.gc-strip__link[tabindex="0"]', (link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  await until(page, 'the cards of the strip', follows);
  await click(page, gc('follow'));
  const before = await list_top(page);
  await scroll_text(page, 0.9);
  assert.equal(await list_top(page), before);
  await until(page, 'the draft kept', () => sessionStorage.getItem('goalcards.draft') !== null);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForSelector(gc('follow'));
  assert.equal(await page.$eval(gc('follow'), (button) => button.getAttribute('aria-pressed')), 'false', 'expected the switch to be kept');
});

walk('a chosen card stays where it is while the page goes to its mark', {}, async (page) => {
  await read_report(page, LONG);
  const goal = await page.$$eval(CARD, (all) => all[20].dataset.goal);
  await locate(page, goal);
  await new Promise((done) => setTimeout(done, 600));
  assert.ok(await page.$eval(`${CARD}[data-goal="${goal}"]`, (card) => {
    const [box, list] = [card.getBoundingClientRect(), document.querySelector('#cards').getBoundingClientRect()];
    return box.top >= list.top - 2 && box.bottom <= list.bottom + 2;
  }), 'expected the chosen card in sight');
});

walk('large letters keep the place in the text', {}, async (page) => {
  await read_report(page, LONG);
  await scroll_text(page, 0.6);
  const seen = () => page.evaluate(() => {
    const frame = document.querySelector('[data-gc=reader]').getBoundingClientRect();
    return Number(document.elementFromPoint((frame.left + frame.right) / 2, frame.top + 110).closest('[id^=p]').id.slice(1));
  });
  const before = await seen();
  for (const turn of ['on', 'off']) {
    await click(page, gc('elder'));
    await new Promise((done) => setTimeout(done, 500));
    assert.ok(Math.abs((await seen()) - before) <= 1, `expected paragraph ${before} with large letters ${turn}, found ${await seen()}`);
  }
});

walk('the ring of the focus goes around the head of an open card and through no figure', {}, async (page) => {
  await read_report(page);
  for (const elder of [false, true]) {
    if (elder) await click(page, gc('elder'));
    for (const goal of await page.$$eval(CARD, (all) => all.slice(0, 4).map((card) => card.dataset.goal))) {
      const card = `${CARD}[data-goal="${goal}"]`;
      if (!(await page.$eval(card, (one) => one.getAttribute('aria-current')))) await click(page, `${card} ${gc('card-open')}`);
      await settled(page);
      const clear = await page.$eval(card, (one) => {
        const button = one.querySelector('[data-gc=card-open]');
        const ring = getComputedStyle(button, '::before');
        const head = one.querySelector('.gc-card__head').getBoundingClientRect();
        const title = one.querySelector('h4').getBoundingClientRect();
        const figure = one.querySelector('.gc-card__value').getBoundingClientRect();
        const height = Number.parseFloat(ring.height);
        return height <= head.height + 1 && height >= title.height && head.bottom <= figure.top + 1;
      });
      assert.ok(clear, `expected the ring of ${goal} to end above the figure`);
    }
  }
  await page.focus(`${CARD}[aria-current] ${gc('card-open')}`);
  await page.keyboard.press('Shift');
  await page.screenshot({ path: join(shots_folder(), 'focus-head.png') });
});
