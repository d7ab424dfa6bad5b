// No leaks: there are as many listeners and elements after a hundred rounds as after twenty.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CARD, PASTE, PATIENCE, REPORT, gc, launch, settled, visit } from './harness.mjs';
import { ARTICLE, LAST, blank, drawn, host } from './host-pages.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** The numbers of live elements and listeners. Handles of a walk keep elements alive too, so these walks hold none. */
async function held(page) {
  const session = await page.createCDPSession();
  // Several rounds of garbage collection: what one frees may be all that held other objects.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { Nodes, JSEventListeners } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners };
}

/** The numbers after twenty rounds and after a hundred. */
async function turns(page, turn) {
  let early = null;
  for (let at = 1; at <= 100; at += 1) {
    await turn(at);
    if (at === 20) early = await held(page);
  }
  const late = await held(page);
  console.log(`after 20: ${early.nodes} nodes, ${early.listeners} listeners; after 100: ${late.nodes}, ${late.listeners}`);
  assert.deepEqual(late, early);
}

const press = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);

/** Waits for a state without keeping a handle to any element. */
const there = (page, selector) => page.waitForFunction((wanted) => document.querySelector(wanted) !== null, { timeout: PATIENCE }, selector);

test('a hundred pastes leave nothing behind', { timeout: 900_000 }, async () => {
  const { page, close } = await visit(browser);
  await turns(page, async () => {
    await there(page, PASTE);
    await page.evaluate((box, text) => {
      const area = document.querySelector(box);
      area.focus();
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, PASTE, REPORT);
    await there(page, CARD);
    await page.waitForFunction(() => document.querySelectorAll('[data-whole="true"]').length >= 3, { timeout: PATIENCE });
    await press(page, `${CARD} ${gc('card-open')}`);
    await there(page, gc('locate'));
    await press(page, gc('locate'));
    await settled(page);
    await press(page, gc('another'));
    await there(page, PASTE);
    await settled(page);
  });
  await close();
});

test('a hundred readings that were stopped leave no listener and no worker behind', { timeout: 900_000 }, async () => {
  const { page, close } = await visit(browser);
  await page.evaluate(() => {
    // Long enough that the analysis is still running when it is stopped, however fast the machine is.
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (said, ...more) { if (typeof said !== 'string') postMessage.call(this, said, ...more); };
  });
  await turns(page, async () => {
    await page.evaluate((box, text) => {
      const area = document.querySelector(box);
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, PASTE, REPORT);
    await there(page, gc('cancel'));
    await press(page, gc('cancel'));
    await page.waitForFunction((button) => document.querySelector(button) === null, { timeout: PATIENCE }, gc('cancel'));
    await press(page, gc('clear'));
    await settled(page);
  });
  while (page.workers().length > 0) await settled(page);
  await close();
});

const ELEMENT = `<goal-cards id="w" for="#article" mark></goal-cards><div id="article">${ARTICLE}</div>`;

test('a widget that is taken out and put back a hundred times leaves nothing behind', { timeout: 900_000 }, async () => {
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(ELEMENT) } });
  await drawn(page);
  await turns(page, async () => {
    await page.evaluate(async () => {
      const widget = document.querySelector('#w');
      const before = widget.nextSibling;
      const drawn = new Promise((told) => widget.addEventListener('goalcards:analysis', told, { once: true }));
      widget.remove();
      before.before(widget);
      await drawn;
    });
    await settled(page);
  });
  assert.deepEqual(complaints, []);
  await close();
});

test('a widget beside another report that is taken out and put back a hundred times leaves nothing behind', { timeout: 900_000 }, async () => {
  const body = ELEMENT.replace('mark>', 'against="#last">') + `<div id="last">${LAST}</div>`;
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) } });
  await drawn(page);
  await turns(page, async () => {
    await page.evaluate(async () => {
      const widget = document.querySelector('#w');
      const before = widget.nextSibling;
      const compared = new Promise((told) => widget.addEventListener('goalcards:comparison', told, { once: true }));
      widget.remove();
      before.before(widget);
      await compared;
    });
    await settled(page);
  });
  assert.deepEqual(complaints, []);
  await close();
});

test('a hundred widgets that come and go, and a hundred texts of one, leave nothing behind', { timeout: 900_000 }, async () => {
  const body = '<goal-cards id="w"></goal-cards><div id="others"></div>';
  const { page, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': blank(body) } });
  await turns(page, async (at) => {
    await page.evaluate(async (count) => {
      const kept = document.querySelector('#w');
      await kept.analyze(`今年新建公园${(count % 7) + 2}个。`);
      kept.setAttribute('view', count % 2 ? 'full' : 'cards');
      const one = document.createElement('goal-cards');
      document.querySelector('#others').append(one);
      await one.analyze('今年新增就业3万人以上。');
      one.remove();
    }, at);
    await settled(page);
  });
  assert.deepEqual(complaints, []);
  await close();
});
