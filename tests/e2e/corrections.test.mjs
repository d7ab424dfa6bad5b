// Corrections by hand: making, undoing and restoring every kind.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, DESKTOP, PATIENCE, PHONE, REPORT, click, count, count_shown, gc, is_ready, read_report, settled, shots_folder, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();

const OPEN = `${CARD}[aria-current="true"]`;

/** The id of the card with this text. */
const card_of = (page, words) => page.$$eval(CARD, (all, wanted) => {
  // Titles first, since an open card shows its whole sentence.
  const titled = all.find((card) => card.querySelector('.gc-card__title').textContent.includes(wanted));
  return (titled ?? all.find((card) => card.textContent.includes(wanted)))?.dataset.goal;
}, words);

async function open(page, words) {
  const goal = await card_of(page, words);
  assert.ok(goal, `expected a card with ${words}`);
  await click(page, `${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
  await page.waitForSelector(`${CARD}[data-goal="${goal}"][aria-current="true"]`);
}

async function open_form(page, words) {
  await open(page, words);
  await click(page, `${OPEN} ${gc('mend')}`);
  await page.waitForSelector(gc('form'));
}

async function fill(page, name, words) {
  await page.$eval(`${gc('form')} [name="${name}"]`, (field, value) => { field.value = value; }, words);
}

const said = (page, words) => until(page, `to hear ${words}`, (wanted) => document.querySelector('[data-gc="said"]').textContent.includes(wanted), words);
const shows = (page, words) => until(page, `an open card with ${words}`, (card, wanted) => document.querySelector(card)?.textContent.includes(wanted), OPEN, words);

walk('a field is corrected, marked, taken back and made again', {}, async (page) => {
  await read_report(page);
  await open_form(page, '粮食播种面积');
  await until(page, 'the focus in the form', () => document.activeElement?.name === 'title');
  await fill(page, 'title', '播种面积');
  await fill(page, 'figure0', '215');
  await fill(page, 'commitment', 'duty');
  await click(page, gc('mend-save'));
  await said(page, '已更正');
  await shows(page, '215');
  assert.equal(await count(page, `${OPEN} ${gc('edited')}`), 3);
  assert.deepEqual(await page.$$eval(`${OPEN} del`, (all) => all.map((one) => one.textContent)).then((all) => all.sort()), ['210万亩', '确保', '粮食播种面积'].sort());
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until(page, 'no correction left', () => document.querySelectorAll('[data-gc="edited"]').length === 0);
  assert.ok(await card_of(page, '210'));
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Z');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  await until(page, 'one correction again', () => document.querySelectorAll('[data-gc="edited"]').length === 1);
  await click(page, gc('undo-mend'));
  await until(page, 'none again', () => document.querySelectorAll('[data-gc="edited"]').length === 0);
});

walk('what cannot be is refused and says so', {}, async (page) => {
  await read_report(page);
  await open_form(page, '粮食播种面积');
  await fill(page, 'figure0', '许多');
  await click(page, gc('mend-save'));
  await said(page, '数值没有看懂');
  assert.equal(await page.$eval(`${gc('form')} [name="figure0"]`, (field) => field.value), '许多', 'expected what was typed to stay');
  await page.keyboard.press('Escape');
  await until(page, 'the form closed', () => !document.querySelector('[data-gc="form"]'));
});

walk('a card is rejected, listed, and comes back', {}, async (page) => {
  await read_report(page);
  const before = await count_shown(page, CARD);
  await open(page, '高标准农田');
  await click(page, `${OPEN} ${gc('reject')}`);
  await said(page, '移出目标');
  await until(page, 'a card less', (card, many) => document.querySelectorAll(card).length === many - 1, CARD, before);
  await until(page, 'its name among the rejected', (line) => document.querySelector(line)?.textContent.includes('高标准农田'), gc('rejected'));
  // Panes far from the card are updated a little later.
  await until(page, 'its number among those without a card', (panel) => {
    const left = document.querySelector(panel).textContent;
    return left.includes('人工') && left.includes('12.5万亩');
  }, gc('leftovers'));
  await click(page, gc('restore'));
  await until(page, 'the card again', (card, many) => document.querySelectorAll(card).length === many, CARD, before);
});

walk('cards are merged and split', {}, async (page) => {
  await read_report(page);
  const before = await count_shown(page, CARD);
  // Before the form opens, since it lists every card.
  const other = await card_of(page, '高标准农田');
  await open_form(page, '粮食播种面积');
  await click(page, gc('mend-more'));
  await page.select(gc('merge-with'), other);
  await click(page, gc('merge'));
  await said(page, '合成一张');
  await until(page, 'a card less', (card, many) => document.querySelectorAll(card).length === many - 1, CARD, before);
  await click(page, `${OPEN} ${gc('mend')}`);
  await click(page, gc('mend-more'));
  await page.waitForSelector(gc('parts'));
  const words = await page.$eval(gc('parts'), (box) => box.value);
  await page.$eval(gc('parts'), (box, lines) => { box.value = lines; }, words.split(',').join(',\n'));
  await click(page, gc('split'));
  await said(page, '拆成几张');
  await until(page, 'more cards', (card, many) => document.querySelectorAll(card).length >= many, CARD, before);
});

walk('a passage selected in the report becomes a card', {}, async (page) => {
  await read_report(page);
  const before = await count_shown(page, CARD);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#reader'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf('一般公共预算收入');
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const end = node.parentElement.closest('p, h3, h4').lastChild;
      getSelection().setBaseAndExtent(node, at, end, end.childNodes.length || end.length);
      return;
    }
    throw new Error('expected the words in the report');
  });
  await page.waitForSelector(gc('add-card'));
  const [near, frame] = await page.evaluate(() => [
    document.querySelector('[data-gc="add-card"]').getBoundingClientRect().toJSON(),
    getSelection().getRangeAt(0).getBoundingClientRect().toJSON(),
  ]);
  assert.ok(Math.abs(near.top - frame.bottom) < 30, 'expected the button near the selection');
  await page.click(gc('add-card'));
  await said(page, '已设为目标');
  await shows(page, '86.4');
  await shows(page, '手工添加');
  await click(page, gc('undo-mend'));
  await until(page, 'as many cards as before', (card, many) => document.querySelectorAll(card).length === many, CARD, before);
});

walk('place and year of the report are corrected', {}, async (page) => {
  await read_report(page);
  await click(page, gc('mend-report'));
  await page.waitForSelector(gc('report-form'));
  await page.$eval(`${gc('report-form')} [name="place"]`, (field) => { field.value = '样例县'; });
  await page.$eval(`${gc('report-form')} [name="year"]`, (field) => { field.value = '2025'; });
  await click(page, gc('report-save'));
  await until(page, 'the new title', () => /样例县 2025/u.test(document.querySelector('[data-gc="summary"] h1').textContent));
  assert.equal(await count(page, gc('report-edited')), 2);
});

walk('corrections survive a reload and a paste with small changes; what is lost says so', {}, async (page) => {
  await read_report(page);
  for (const [words, figure] of [['粮食播种面积', '215'], ['高标准农田', '13']]) {
    await open_form(page, words);
    await fill(page, 'figure0', figure);
    await click(page, gc('mend-save'));
    await until(page, `${figure} to be kept`, (wanted) => sessionStorage.getItem('goalcards.corrections')?.includes(`"min": ${wanted}`), figure);
  }
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  // One sentence has full-width digits and a space now; the other has been removed.
  const changed = REPORT.replace('粮食播种面积不少于210万亩', '粮食播种面积 不少于２１０万亩').replace(',新建高标准农田12.5万亩', '');
  // With a view in the address the draft is analyzed at once.
  await page.waitForSelector(CARD);
  await until(page, 'both corrections', () => document.querySelectorAll('[data-gc="edited"]').length === 2);
  await click(page, gc('another'));
  await read_report(page, changed);
  await until(page, 'the first correction', () => document.querySelectorAll('[data-gc="edited"]').length === 1);
  const lost = await page.$$eval(gc('lost'), (all) => all.map((line) => line.textContent));
  assert.equal(lost.length, 1);
  assert.match(lost[0], /高标准农田.+没有找到/u);
});

walk('forgetting the draft forgets the corrections', {}, async (page) => {
  await read_report(page);
  await open(page, '高标准农田');
  await click(page, `${OPEN} ${gc('reject')}`);
  await until(page, 'the corrections kept', () => sessionStorage.getItem('goalcards.corrections') !== null);
  await click(page, gc('another'));
  await click(page, gc('forget'));
  await until(page, 'nothing kept', () => sessionStorage.getItem('goalcards.corrections') === null);
});

/** The name of the saved file, once it is complete. */
async function downloaded(folder) {
  for (let turn = 0; turn < PATIENCE / 100; turn += 1) {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    if (name) return name;
    await pause(100);
  }
  throw new Error('expected a file to be saved');
}

walk('corrections go out as a file and come in again', {}, async (page, { context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id });
  await read_report(page);
  await open_form(page, '粮食播种面积');
  await fill(page, 'figure0', '215');
  await fill(page, 'due', '年底');
  await click(page, gc('mend-save'));
  await shows(page, '215');
  await click(page, gc('fixes-export'));
  await said(page, '已存为');
  const name = await downloaded(folder);
  assert.match(name, /^示例市-2024-手工更正\.json$/u);
  await click(page, gc('undo-mend'));
  await click(page, gc('undo-mend'));
  await until(page, 'no correction left', () => document.querySelectorAll('[data-gc="edited"]').length === 0);
  const input = await page.$(gc('fixes-import'));
  await input.uploadFile(join(folder, name));
  await said(page, '读入 2 条更正');
  await until(page, 'the corrections again', () => document.querySelectorAll('[data-gc="edited"]').length === 2);
  rmSync(folder, { recursive: true });
});

walk('a phone corrects with a thumb', { viewport: PHONE }, async (page) => {
  await read_report(page);
  await open_form(page, '粮食播种面积');
  const heights = await page.$$eval(`${gc('form')} input, ${gc('form')} select, ${gc('form')} button`, (all) => all.map((one) => one.getBoundingClientRect().height));
  for (const height of heights) assert.ok(height >= 44, `expected room for a thumb, found ${height}`);
  await fill(page, 'title', '播种面积');
  await click(page, gc('mend-save'));
  await said(page, '已更正');
  await settled(page);
});

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  walk(`the form opens at its top in sight, keeps save and cancel in sight, and the headline follows: ${size}`, { viewport }, async (page) => {
    await read_report(page);
    const goal = await page.$eval(gc('headline'), (cell) => cell.dataset.goal);
    await open_form(page, '地区生产总值');
    await until(page, 'the top of the form in sight', () => {
      const box = document.querySelector('[data-gc=form]').getBoundingClientRect();
      return box.top >= 0 && box.top < innerHeight / 2;
    });
    const names = await page.$$eval(`${gc('form')} form:first-of-type [name]`, (all) => all.map((field) => [field.name, field.value !== '']));
    assert.deepEqual(names.slice(0, 3).map(([name]) => name), ['title', 'bound0', 'figure0']);
    const words = names.filter(([name]) => ['due', 'indicator', 'bodies', 'places'].includes(name)).map(([, used]) => used);
    assert.deepEqual(words, [...words].sort((one, other) => Number(other) - Number(one)), 'expected the fields in use first');
    assert.equal(await count_shown(page, gc('merge')), 0, 'expected merging behind the button for more');
    for (const name of ['mend-save', 'mend-cancel']) {
      const seen = await page.$eval(gc(name), (button) => {
        const box = button.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) === button;
      });
      assert.ok(seen, `expected ${name} in sight`);
    }
    await page.screenshot({ path: join(shots_folder(), `form-top-${size}.png`) });
    await page.$eval(`${gc('form')} [name="figure0"]`, (field) => { field.value = '7'; });
    await click(page, gc('mend-save'));
    await until(page, 'the headline with the new figure', (cell) => document.querySelector(cell).textContent.includes('7%'), `${gc('headline')}[data-goal="${goal}"]`);
  });
}
