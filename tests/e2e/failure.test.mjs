// The text stays when the program loads late or not at all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PASTE, REPORT, count_shown, gc, is_ready, launch, paste, settled, shown, until, visit } from './harness.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A wait that the walk ends itself, so that no speed of a machine decides what comes first. */
function hold() {
  let release;
  const held = new Promise((done) => { release = done; });
  return { held, release };
}

test('what is typed before the program is up is kept', { timeout: 600_000 }, async () => {
  const { held: wasmHeld, release } = hold();
  const { page, close } = await visit(browser, { server: { wasmHeld }, ready: false });
  await page.waitForSelector(PASTE);
  await page.type(PASTE, '今年地区生产总值增长6%左右。');
  assert.equal(await page.$eval('html', (html) => html.dataset.gcReady), undefined, 'expected the program to be late');
  release();
  await is_ready(page);
  await settled(page);
  await shown(page, PASTE);
  assert.equal(await page.$eval(PASTE, (box) => box.value), '今年地区生产总值增长6%左右。');
  await close();
});

test('a report pasted before the program is up is not lost', { timeout: 600_000 }, async () => {
  const { held: wasmHeld, release } = hold();
  const { page, close } = await visit(browser, { server: { wasmHeld }, ready: false });
  await page.waitForSelector(PASTE);
  await paste(page, REPORT);
  release();
  await is_ready(page);
  await until(page, 'the report in the page', (box, word) => {
    const kept = document.querySelector(box)?.value ?? '';
    return (kept + document.body.textContent).includes(word);
  }, PASTE, '城东污水处理厂');
  await close();
});

for (const wasm of ['missing', 'broken']) {
  test(`a ${wasm} program leaves the text and says what to do`, { timeout: 600_000 }, async () => {
    const { held: wasmHeld, release } = hold();
    const { page, close } = await visit(browser, {
      server: { wasm, wasmHeld },
      ready: false,
      expected: [/./],
    });
    await page.waitForSelector(PASTE);
    await paste(page, REPORT);
    release();
    await page.waitForSelector(gc('recovery'), { visible: true });
    const says = await page.$eval(gc('recovery'), (panel) => panel.innerText.trim());
    assert.ok(says.length >= 10, `expected words in the recovery panel, found ${says}`);
    const box = await shown(page, 'textarea');
    assert.equal(await box.evaluate((kept) => kept.value), REPORT, 'expected the text beside the panel');
    await box.type('末');
    assert.ok((await box.evaluate((kept) => kept.value)).includes('末'), 'expected the text to stay editable');
    assert.equal(await count_shown(page, 'textarea'), 1, 'expected one box');
    await close();
  });
}
