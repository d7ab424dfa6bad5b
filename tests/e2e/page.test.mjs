// The main walk through the page: text, cards, marks, filters, search, languages.
import assert from 'node:assert/strict';
import { CARD, DESKTOP, PASTE, PHONE, REPORT, click, count, count_shown, gc, is_ready, locate, paste, read_report, real_report, settled, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();

const active = `${CARD}[aria-current="true"]`;
const goal_of = (page, selector) => page.$eval(selector, (element) => element.dataset.goal);
const ids = (page) => page.$$eval(CARD, (all) => all.map((card) => card.dataset.goal));

for (const [size, viewport] of [['wide', DESKTOP], ['narrow', PHONE]]) {
  walk(`help says what the signs mean: ${size}`, { viewport }, async (page) => {
    await click(page, gc('help'));
    await page.waitForSelector('.gc-help[open]');
    const lists = await page.$$eval('.gc-help__signs', (all) => all.map((list) => [list.getAttribute('aria-label'), ...[...list.children].map((one) => one.textContent.trim())]));
    assert.deepEqual(lists.map((list) => list.length - 1), [5, 5, 7]);
    assert.ok(lists[1].includes('≥ 不少于') && lists[1].includes('↓ 下降'), lists[1].join());
    assert.ok(lists[2].some((words) => words.startsWith('▲')), lists[2].join());
    const cut = await page.$$eval('.gc-help__signs li', (all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
    assert.equal(cut, 0);
  });
}

walk('the start page offers the paste box, the sample and help', {}, async (page) => {
  for (const name of ['analyze', 'sample']) await shown(page, `button${gc(name)}`);
  await shown(page, PASTE);
  assert.equal(await count(page, CARD), 0);
  assert.equal(await page.$eval('html', (html) => html.lang.slice(0, 2)), 'zh');
});

walk('the sample report gives cards, marks, an outline, a strip and headline figures', {}, async (page) => {
  await click(page, `button${gc('sample')}`);
  await page.waitForSelector(CARD);
  assert.ok((await count(page, CARD)) >= 20, 'expected the sample to give 20 cards at least');
  for (const name of ['summary', 'headline', 'strip', 'outline', 'reader', 'mark']) {
    assert.ok((await count(page, gc(name))) > 0, `expected ${name} beside the cards`);
  }
});

walk('a pasted report is read at once', {}, async (page) => {
  await read_report(page);
  const text = await page.$eval(gc('reader'), (reader) => reader.textContent);
  assert.ok(text.includes('确保粮食播种面积不少于210万亩'), 'expected the report in the reader');
  const cards = await page.$$eval(CARD, (all) => all.map((card) => card.textContent));
  assert.ok(cards.some((card) => card.includes('粮食') && card.includes('210')), 'expected a card of the sown area');
  const bare = await page.$$eval(CARD, (all) => all.filter((card) => !card.dataset.goal).length);
  assert.equal(bare, 0, 'expected every card to name its goal');
});

walk('a paste through the clipboard of the browser is read at once', {}, async (page, { context, server }) => {
  await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.evaluate((text) => navigator.clipboard.writeText(text), REPORT);
  await page.focus(PASTE);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForSelector(CARD);
  await until(page, 'the focus at the summary', () => document.activeElement.dataset.gc === 'summary');
});

walk('a short text waits for the button', {}, async (page) => {
  const short = '今年地区生产总值增长6%左右。';
  await paste(page, short);
  await settled(page);
  assert.equal(await count(page, CARD), 0);
  assert.equal(await page.$eval(PASTE, (box) => box.value), short);
  await click(page, `button${gc('analyze')}`);
  await page.waitForSelector(CARD);
});

walk('marked spans of the reader are words of the report', {}, async (page) => {
  await read_report(page);
  const marks = await page.$$eval(`${gc('reader')} ${gc('mark')}`, (all) => all.map((mark) => mark.textContent));
  assert.ok(marks.length >= 10, `expected ten marks at least, found ${marks.length}`);
  const whole = REPORT.replace(/\s/gu, '');
  for (const mark of marks) assert.ok(whole.includes(mark.replace(/\s/gu, '')), `${mark} is not in the report`);
});

walk('a card leads to its mark and a mark to its card, by mouse', {}, async (page) => {
  await read_report(page);
  const goal = (await page.$$eval(`${gc('mark')}[data-goal]`, (all) => all.map((mark) => mark.dataset.goal))).at(-1);
  const card = `${CARD}[data-goal="${goal}"]`;
  await locate(page, goal);
  await until(page, 'the located card to be current', (wanted) => document.querySelector(wanted)?.getAttribute('aria-current') === 'true', card);
  await until(page, 'the mark of the card in sight', (wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight;
  }, gc('mark', { goal }));
  const other = await page.$eval(`${gc('mark')}[data-goal]:not([data-goal="${goal}"])`, (mark) => mark.dataset.goal);
  await click(page, gc('mark', { goal: other }));
  await until(page, 'the card of the clicked mark to be current', (wanted) => document.querySelector(wanted)?.getAttribute('aria-current') === 'true', `${CARD}[data-goal="${other}"]`);
  assert.equal(await count(page, active), 1, 'expected one current card');
});

walk('a card leads to its mark and a mark to its card, by keyboard', {}, async (page) => {
  await read_report(page);
  const goal = await goal_of(page, `${gc('mark')}[data-goal]`);
  await page.focus(`${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
  await page.keyboard.press('Enter');
  await until(page, 'the opened card to be current', (wanted) => document.querySelector(wanted)?.getAttribute('aria-current') === 'true', `${CARD}[data-goal="${goal}"]`);
  await page.focus(`${CARD}[data-goal="${goal}"] ${gc('locate')}`);
  await page.keyboard.press('Enter');
  await until(page, 'the focus on the mark', (wanted) => document.activeElement?.closest(wanted) !== null, gc('mark', { goal }));
  await page.keyboard.press('Enter');
  await until(page, 'the focus on the card', (wanted) => document.activeElement?.closest(wanted) !== null, `${CARD}[data-goal="${goal}"]`);
});

walk('everything can be reached with Tab alone', {}, async (page) => {
  await read_report(page);
  const unreachable = await page.$$eval('button, input, textarea, a[href], select, summary', (all) =>
    all.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex < 0
      // The minimap repeats the outline, for the mouse alone.
      && !element.closest('svg')
      && !element.closest('[role="tablist"], [role="radiogroup"], [role="listbox"], [role="toolbar"], [role="menu"]'))
      .map((element) => element.outerHTML.slice(0, 120)));
  assert.deepEqual(unreachable, []);
});

walk('a class filter leaves cards of that class and says so', {}, async (page) => {
  await read_report(page);
  const before = await ids(page);
  const facet = `${gc('facet')}[data-facet="class"][data-value="closed"]`;
  assert.equal(await page.$eval(facet, (button) => button.getAttribute('aria-pressed')), 'false');
  await click(page, facet);
  await until(page, 'the facet to be pressed', (wanted) => document.querySelector(wanted)?.getAttribute('aria-pressed') === 'true', facet);
  const left = await ids(page);
  assert.ok(left.length > 0 && left.length < before.length, `expected fewer than ${before.length} cards, found ${left.length}`);
  const told = await page.$eval(gc('count'), (element) => element.textContent);
  assert.match(told, new RegExp(`\\b${left.length}\\b|${left.length}`), `expected the count to say ${left.length}, found ${told}`);
  await click(page, facet);
  await until(page, 'all cards again', (wanted, all) => document.querySelectorAll(wanted).length === all, CARD, before.length);
});

walk('a topic filter leaves cards of that topic', {}, async (page) => {
  await read_report(page);
  const before = await count(page, CARD);
  const topics = await page.$$eval(`${gc('facet')}[data-facet="subject"]`, (all) => all.map((button) => button.dataset.value));
  assert.ok(topics.length >= 2, `expected two topics at least, found ${topics}`);
  await click(page, `${gc('facet')}[data-facet="subject"][data-value="${topics[0]}"]`);
  await until(page, 'fewer cards', (wanted, all) => {
    const left = document.querySelectorAll(wanted).length;
    return left > 0 && left < all;
  }, CARD, before);
});

walk('search leaves the cards that say it, and nothing found is said', {}, async (page) => {
  await read_report(page);
  const before = await count(page, CARD);
  await (await shown(page, `input${gc('search')}`)).type('绿色工厂');
  await until(page, 'fewer cards', (wanted, all) => {
    const left = document.querySelectorAll(wanted).length;
    return left > 0 && left < all;
  }, CARD, before);
  const texts = await page.$$eval(CARD, (all) => all.map((card) => card.textContent));
  assert.equal(texts.length, 1);
  assert.ok(texts[0].includes('绿色工厂'), `expected 绿色工厂 in ${texts[0]}`);
  await (await shown(page, `input${gc('search')}`)).type('不存在的词');
  await until(page, 'no card', (wanted) => document.querySelectorAll(wanted).length === 0, CARD);
});

walk('numbers without a card stand in their own list, each with its reason', {}, async (page) => {
  await read_report(page);
  const text = await page.$eval(`section${gc('leftovers')}`, (section) => section.textContent);
  assert.ok(text.includes('5G'), `expected 5G among the numbers without a card, found ${text.slice(0, 200)}`);
  const rows = await page.$$eval(`section${gc('leftovers')} li, section${gc('leftovers')} dd`, (all) => all.length);
  assert.ok(rows >= 3, `expected a row for each, found ${rows}`);
});

walk('the language switches both ways and keeps the cards', {}, async (page) => {
  await read_report(page);
  const before = await ids(page);
  await click(page, gc('lang', { value: 'en' }));
  await until(page, 'an English page', () => document.documentElement.lang.startsWith('en'));
  assert.deepEqual(await ids(page), before);
  const words = await page.$eval('body', (body) => body.innerText);
  assert.match(words, /goals?/i);
  assert.ok(words.includes('粮食'), 'expected the report to stay Chinese');
  await click(page, gc('lang', { value: 'zh' }));
  await until(page, 'a Chinese page', () => document.documentElement.lang.startsWith('zh'));
});

walk('a theme and large letters can be chosen', {}, async (page) => {
  await read_report(page);
  const look = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await look();
  await click(page, `${gc('theme')}`);
  if ((await look()) === light) await click(page, `${gc('theme')}`);
  assert.notEqual(await look(), light, 'expected another ground under the dark theme');
  const size = () => page.$eval(`${gc('reader')}`, (reader) => parseFloat(getComputedStyle(reader).fontSize));
  const small = await size();
  await click(page, gc('elder'));
  await until(page, 'larger letters', (wanted, old) => parseFloat(getComputedStyle(document.querySelector(wanted)).fontSize) > old, gc('reader'), small);
  assert.ok((await size()) >= 18);
});

walk('a draft outlives a reload, and forgetting removes it', {}, async (page) => {
  await read_report(page);
  await settled(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  await until(page, 'the draft after a reload', (box, word) => {
    const kept = document.querySelector(box)?.value ?? '';
    return (kept + document.body.textContent).includes(word);
  }, PASTE, '城东污水处理厂');
  // With a view in the address the draft is analyzed at once.
  await page.waitForSelector(CARD);
  await click(page, `button${gc('another')}`);
  await click(page, `button${gc('forget')}`);
  await settled(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  await settled(page);
  const kept = await page.evaluate((box) => (document.querySelector(box)?.value ?? '') + document.body.textContent, PASTE);
  assert.ok(!kept.includes('城东污水处理厂'), 'expected nothing of the draft after forgetting');
  assert.ok(!(await stored(page)).includes('城东污水处理厂'), 'expected nothing of the draft in any store');
});

/** Everything that the page has stored on the machine. */
function stored(page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map((one) => one.name);
    if (!names.includes('goalcards')) return JSON.stringify({ ...localStorage, ...sessionStorage });
    const base = await new Promise((done) => { const asked = indexedDB.open('goalcards'); asked.onsuccess = () => done(asked.result); });
    const kept = await new Promise((done) => { const asked = base.transaction('kept').objectStore('kept').getAll(); asked.onsuccess = () => done(asked.result); });
    base.close();
    return JSON.stringify([{ ...localStorage, ...sessionStorage }, kept]);
  });
}

/** Opens the page again in the same profile, as after closing it. */
async function come_again({ context, server }) {
  const page = await context.newPage();
  await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
  await is_ready(page);
  return page;
}

walk('nothing is kept after closing unless somebody asks for it', {}, async (page, visited) => {
  await read_report(page);
  await settled(page);
  const other = await come_again(visited);
  assert.equal(await other.$eval(PASTE, (box) => box.value), '');
  const lasting = await other.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(!lasting.includes('污水'), 'expected nothing of the report beyond the tab');
  await other.close();
});

walk('what somebody asks to keep is there after closing, with its corrections, and can be forgotten', {}, async (page, visited) => {
  await click(page, gc('keep'));
  await until(page, 'to be told so', () => document.querySelector('.gc-start__promise').textContent.includes('下次打开还在'));
  await read_report(page);
  await click(page, `${CARD} ${gc('card-open')}`);
  await click(page, gc('reject'));
  await until(page, 'the draft kept', async () => {
    const base = await new Promise((done) => { const asked = indexedDB.open('goalcards'); asked.onsuccess = () => done(asked.result); });
    const kept = await new Promise((done) => { const asked = base.transaction('kept').objectStore('kept').getAll(); asked.onsuccess = () => done(asked.result); });
    base.close();
    return kept.length === 1 && localStorage.getItem('goalcards.corrections') !== null;
  });
  await page.close();
  const again = await come_again(visited);
  assert.equal(await again.$eval(gc('keep'), (box) => box.checked), true);
  assert.match(await again.$eval(PASTE, (box) => box.value), /城东污水处理厂/u);
  await click(again, gc('analyze'));
  await again.waitForSelector(CARD);
  await until(again, 'the correction again', () => document.querySelectorAll('[data-gc="rejected"]').length === 1);
  await click(again, gc('another'));
  await click(again, gc('forget'));
  await settled(again);
  await again.close();
  const last = await come_again(visited);
  assert.equal(await last.$eval(PASTE, (box) => box.value), '');
  assert.ok(!(await stored(last)).includes('污水'), 'expected nothing in any store');
  // Switched off, it is deleted.
  await read_report(last);
  await click(last, gc('another'));
  await click(last, gc('keep'));
  await until(last, 'nothing kept', async () => {
    const base = await new Promise((done) => { const asked = indexedDB.open('goalcards'); asked.onsuccess = () => done(asked.result); });
    const kept = await new Promise((done) => { const asked = base.transaction('kept').objectStore('kept').getAll(); asked.onsuccess = () => done(asked.result); });
    base.close();
    return kept.length === 0;
  });
});

walk('clearing empties the box, and can be undone', {}, async (page) => {
  await paste(page, '增长6%');
  await click(page, `button${gc('clear')}`);
  await until(page, 'an empty box', (box) => document.querySelector(box)?.value === '', PASTE);
  await click(page, `button${gc('undo')}`);
  await until(page, 'the text again', (box) => document.querySelector(box)?.value === '增长6%', PASTE);
});

walk('a phone shows one view at a time, chosen in the dock', { viewport: PHONE }, async (page) => {
  await read_report(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `expected no sideways scrolling, found ${wide} px`);
  const parts = { reader: gc('reader'), cards: CARD, outline: gc('outline'), leftovers: gc('leftovers') };
  for (const [view, part] of Object.entries(parts)) {
    await click(page, gc('view', { value: view }));
    await settled(page);
    assert.ok((await count_shown(page, part)) > 0, `expected to see ${view}`);
    const hidden = view === 'reader' ? CARD : gc('reader');
    assert.equal(await count_shown(page, hidden), 0, `expected ${hidden} to stay away from ${view}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(over <= 390, `expected no sideways scrolling in ${view}, found ${over} px`);
  }
});

walk('on a phone a card leads to the reader', { viewport: PHONE }, async (page) => {
  await read_report(page);
  await click(page, gc('view', { value: 'cards' }));
  const goal = await goal_of(page, CARD);
  await locate(page, goal);
  await until(page, 'the mark in sight', (wanted) => {
    const mark = document.querySelector(wanted);
    const box = mark?.getBoundingClientRect();
    return mark?.checkVisibility() && box.top >= 0 && box.bottom <= innerHeight;
  }, gc('mark', { goal }));
});

walk('markup in the text stays text', {}, async (page) => {
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  await read_report(page, REPORT.replace('着力增进民生福祉', `着力${markup}增进民生福祉`));
  await settled(page);
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.equal(await count(page, 'img[src="x"]'), 0);
});

walk('text without any goal gives an answer and no card', {}, async (page) => {
  await paste(page, '床前明月光,疑是地上霜。举头望明月,低头思故乡。'.repeat(8));
  await until(page, 'an answer', () => document.body.innerText.length > 0);
  await settled(page);
  assert.equal(await count(page, CARD), 0);
  assert.equal(await count_shown(page, gc('recovery')), 0);
});

walk('an annotated report gives cards, headline figures and pairs', {}, async (page) => {
  if (real_report === null) return;
  await read_report(page, real_report);
  assert.ok((await count(page, CARD)) >= 40, `expected 40 cards, found ${await count(page, CARD)}`);
  assert.ok((await count(page, gc('mark'))) >= 100, `expected 100 marks, found ${await count(page, gc('mark'))}`);
});
