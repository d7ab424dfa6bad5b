// The view in the address: a copied link opens the same view of the same text, and back and forward work.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CARD, DESKTOP, PASTE, PHONE, click, count, count_shown, gc, is_ready, is_whole, read_report, settled, shots_folder, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();

const hash = (page) => page.evaluate(() => location.hash);
const current = (page) => page.$$eval(`${CARD}[aria-current="true"]`, (all) => all.map((card) => card.dataset.goal));
const facet = (name, value) => `${gc('facet')}[data-facet="${name}"][data-value="${value}"]`;

walk('what is chosen stands in the address, the report never does', {}, async (page) => {
  await read_report(page);
  await click(page, facet('commitment', 'striving'));
  await (await shown(page, `input${gc('search')}`)).type('污水');
  await until(page, 'one card', (card) => document.querySelectorAll(card).length === 1, CARD);
  await click(page, `${CARD} ${gc('card-open')}`);
  await until(page, 'the goal in the address', () => location.hash.includes('goal='));
  const said = await hash(page);
  for (const part of ['v=cards', 'commitment=striving', 'q=%E6%B1%A1%E6%B0%B4']) assert.ok(said.includes(part), `${part} in ${said}`);
  const words = decodeURIComponent(said).replace('污水', '');
  assert.ok(!/\p{Script=Han}/u.test(words), `expected no word of the report in ${words}`);
});

walk('a link opens the same view of the same text', {}, async (page) => {
  await read_report(page);
  await click(page, facet('class', 'numeric'));
  await page.select(gc('sort'), 'size');
  await click(page, `${CARD} ${gc('card-open')}`);
  await until(page, 'the goal in the address', () => location.hash.includes('goal='));
  const link = await page.evaluate(() => location.href);
  const wanted = { open: await current(page), cards: await page.$$eval(CARD, (all) => all.map((card) => card.id)) };
  assert.equal(wanted.open.length, 1);
  // Another user, with a fresh profile.
  const elsewhere = await page.browser().createBrowserContext();
  const other = await elsewhere.newPage();
  await other.setViewport(DESKTOP);
  await other.goto(link, { waitUntil: 'domcontentloaded' });
  await is_ready(other);
  assert.equal(await count(other, CARD), 0);
  await read_report(other);
  assert.deepEqual(await current(other), wanted.open);
  assert.deepEqual(await other.$$eval(CARD, (all) => all.map((card) => card.id)), wanted.cards);
  assert.equal(await other.$eval(gc('sort'), (select) => select.value), 'size');
  await elsewhere.close();
});

walk('a link opened with another text keeps the filters and no place', {}, async (page) => {
  await page.evaluate(() => { location.hash = 'v=cards&n=7&class=numeric&goal=0-6'; });
  await settled(page);
  await read_report(page);
  assert.deepEqual(await current(page), []);
  assert.equal(await page.$eval(facet('class', 'numeric'), (button) => button.getAttribute('aria-pressed')), 'true');
});

walk('a reload comes back to the view', {}, async (page) => {
  await read_report(page);
  await click(page, `${CARD} ${gc('card-open')}`);
  await until(page, 'the goal in the address', () => location.hash.includes('goal='));
  const before = await current(page);
  await until(page, 'the draft kept', () => sessionStorage.getItem('goalcards.draft') !== null);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(page);
  await page.waitForSelector(CARD);
  await is_whole(page);
  assert.deepEqual(await current(page), before);
});

walk('back and forward go through selections, then to the paste box', {}, async (page) => {
  await read_report(page);
  const cards = await page.$$eval(CARD, (all) => all.map((card) => card.dataset.goal));
  const open = async (goal) => {
    await click(page, `${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
    await until(page, `goal ${goal} open`, (card) => document.querySelector(card)?.getAttribute('aria-current') === 'true', `${CARD}[data-goal="${goal}"]`);
  };
  const is_open = (goal) => until(page, `goal ${goal} open again`, (card) => document.querySelector(card)?.getAttribute('aria-current') === 'true', `${CARD}[data-goal="${goal}"]`);
  await open(cards[0]);
  await open(cards[2]);
  await page.goBack();
  await is_open(cards[0]);
  await page.goForward();
  await is_open(cards[2]);
  await page.goBack();
  await page.goBack();
  await until(page, 'no open card', (card) => document.querySelectorAll(`${card}[aria-current]`).length === 0, CARD);
  await page.goBack();
  await until(page, 'the paste box with the text', (box) => (document.querySelector(box)?.value ?? '').includes('城东污水处理厂'), PASTE);
  await page.goForward();
  await page.waitForSelector(CARD);
});

walk('typing makes no history', {}, async (page) => {
  await read_report(page);
  const before = await page.evaluate(() => history.length);
  await (await shown(page, `input${gc('search')}`)).type('粮食');
  await until(page, 'the words in the address', () => location.hash.includes('q='));
  await click(page, facet('commitment', 'guarantee'));
  await settled(page);
  assert.equal(await page.evaluate(() => history.length), before);
});

walk('the panes of a phone are steps', { viewport: PHONE }, async (page) => {
  await read_report(page);
  await click(page, gc('view', { value: 'outline' }));
  await until(page, 'the pane in the address', () => location.hash.includes('v=outline'));
  await click(page, gc('view', { value: 'leftovers' }));
  await settled(page);
  await page.goBack();
  await until(page, 'the outline again', () => document.querySelector('main').dataset.view === 'outline');
  assert.equal(await count_shown(page, CARD), 0);
});

walk('a card gives a link to itself', {}, async (page, { context, server }) => {
  await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await read_report(page);
  await click(page, `${CARD}:nth-of-type(1) ${gc('card-open')}`);
  const goal = (await current(page))[0];
  await click(page, gc('copy'));
  await click(page, gc('copy-as', { value: 'link' }));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#v=cards&n=\d+&goal=\d+-\d+&place=%E7[%\w]+&year=2024&c=\d+$/u);
  assert.match(await page.$eval(gc('said'), (words) => words.textContent), /链接不带文字，对方要有同一份报告/u);
  await click(page, `button${gc('another')}`);
  await page.evaluate((address) => { location.hash = new URL(address).hash; }, link);
  await page.waitForSelector(CARD);
  assert.deepEqual(await current(page), [goal]);
});

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  walk(`who arrives by a link is told which report it needs, and the card opens with it: ${size}`, { viewport }, async (page, { server }) => {
    await read_report(page);
    const [goal, start] = await page.evaluate(() => {
      const mark = document.querySelector('[data-gc=mark][data-goal="1"]');
      return [mark.dataset.goal, mark.textContent];
    });
    await click(page, `${CARD}[data-goal="${goal}"] ${gc('card-open')}`);
    await until(page, 'the goal in the address', () => location.hash.includes('goal='));
    const link = `${await page.evaluate(() => location.href)}&place=%E7%A4%BA%E4%BE%8B%E5%B8%82&year=2024&c=330`;
    const context = await page.browser().createBrowserContext();
    const other = await context.newPage();
    await other.setViewport(viewport);
    await other.goto(link, { waitUntil: 'domcontentloaded' });
    await is_ready(other);
    assert.match(await other.$eval(gc('linked'), (words) => words.textContent), /指向《示例市2024年政府工作报告》（330字）中的一处。链接不带文字/u);
    await other.screenshot({ path: join(shots_folder(), `link-arrival-${size}.png`) });
    await read_report(other);
    assert.deepEqual(await current(other), [goal]);
    assert.equal(await count(other, gc('linked')), 0);
    assert.ok(start.length > 0);
    await context.close();
    // Another text than the link speaks of.
    const again = await page.browser().createBrowserContext();
    const third = await again.newPage();
    await third.goto(`${server.origin}/#v=cards&n=7&goal=0-6`, { waitUntil: 'domcontentloaded' });
    await is_ready(third);
    await read_report(third);
    await until(third, 'to be told so', () => document.querySelector('[data-gc=said]').textContent.includes('长度不同'));
    await again.close();
  });
}
