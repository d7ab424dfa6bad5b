// A phone: each view keeps its place, and the card over the text is closed, explained and corrected in itself.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CARD, PHONE, REPORT, click, count, count_shown, gc, read_report, settled, shots_folder, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();
// Long enough for every view to scroll.
const LONG = REPORT + Array.from({ length: 40 }, (_, at) => `（${at}）继续推进工作。新建示例学校${at + 3}所，改造示例道路${at + 20}公里，稳步做好其他各项工作。`).join('\n');
const SHEET = gc('sheet');

const show = async (page, value) => {
  await page.$eval(gc('view', { value }), (button) => button.click());
  await settled(page);
};
const top = (page) => page.evaluate(() => Math.round(scrollY));
const scroll_to = async (page, y) => {
  await page.evaluate((wanted) => scrollTo(0, wanted), y);
  await settled(page);
};
/** Shows the card of goal `id` over the text. */
const open_sheet = async (page, id) => {
  await show(page, 'reader');
  await page.$eval(gc('mark', { goal: id }), (mark) => mark.click());
  await page.waitForSelector(SHEET, { visible: true });
};

walk('every view keeps its own place and opens at its top', { viewport: PHONE }, async (page) => {
  await read_report(page, LONG);
  await scroll_to(page, 1500);
  await show(page, 'reader');
  assert.equal(await top(page), 0, 'expected the text at its top');
  await scroll_to(page, 900);
  await show(page, 'leftovers');
  assert.equal(await top(page), 0);
  await show(page, 'reader');
  assert.equal(await top(page), 900);
  await show(page, 'outline');
  await show(page, 'cards');
  assert.equal(await top(page), 1500);
});

walk('back from the text the chosen card stands in the middle', { viewport: PHONE }, async (page) => {
  await read_report(page, LONG);
  const goal = await page.$$eval(`${gc('mark')}[data-goal]`, (all) => all.at(-6).dataset.goal);
  await open_sheet(page, goal);
  await show(page, 'cards');
  await until(page, 'the card in the middle', (card) => {
    const box = document.querySelector(card).getBoundingClientRect();
    return box.top > 60 && box.bottom < innerHeight - 60;
  }, `${CARD}[data-goal="${goal}"]`);
});

walk('the card over the text is closed by its button, by a tap beside it and by a finger that moves down', { viewport: PHONE }, async (page) => {
  await read_report(page, LONG);
  await open_sheet(page, 1);
  await page.screenshot({ path: join(shots_folder(), 'phone-sheet.png') });
  await click(page, gc('sheet-close'));
  assert.equal(await count_shown(page, SHEET), 0);
  await open_sheet(page, 2);
  await page.$eval('.gc-part', (heading) => heading.click());
  await settled(page);
  assert.equal(await count_shown(page, SHEET), 0);
  await open_sheet(page, 3);
  await page.$eval('.gc-sheet__head', (head) => [['pointerdown', 100], ['pointerup', 180]].forEach(([kind, clientY]) => head.dispatchEvent(new PointerEvent(kind, { clientY, bubbles: true }))));
  await settled(page);
  assert.equal(await count_shown(page, SHEET), 0);
});

for (const width of [320, 390, 430]) {
  walk(`the card over the text explains and corrects itself and cuts nothing off: ${width} px`, { viewport: { ...PHONE, width, height: 720 } }, async (page) => {
    await read_report(page, LONG);
    await open_sheet(page, 1);
    assert.equal(await count(page, `${SHEET} .gc-evidence`), 0);
    await click(page, `${SHEET} ${gc('evidence')}`);
    await page.waitForSelector(`${SHEET} .gc-evidence`, { visible: true });
    await click(page, `${SHEET} ${gc('mend')}`);
    await page.waitForSelector(`${SHEET} ${gc('form')}`, { visible: true });
    assert.equal(await page.$eval('main', (main) => main.dataset.view), 'reader');
    await until(page, 'the focus in its form', (sheet) => document.activeElement.closest(sheet) !== null, SHEET);
    const cut = await page.$$eval(`${SHEET} *`, (all) => all.filter((one) => one.checkVisibility() && !one.matches('.gc-sr') && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)).map((one) => one.outerHTML.slice(0, 80)));
    assert.deepEqual(cut, []);
    await page.screenshot({ path: join(shots_folder(), `phone-sheet-form-${width}.png`) });
    await page.$eval(`${SHEET} input[name="title"]`, (field) => { field.value = '改过的名称'; });
    await click(page, `${SHEET} ${gc('mend-save')}`);
    await until(page, 'the corrected title', (sheet) => document.querySelector(`${sheet} h4`).textContent === '改过的名称', SHEET);
  });
}
