// What the start screen says where a browser stores nothing, and which tab's draft is restored.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, DIST, PASTE, PATIENCE, REPORT, click, gc, is_ready, launch, read_report, settled, shots_folder, until, watch } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const LIMIT = { timeout: 600_000 };

/** A fresh profile whose pages run `prepare` before anything else. */
async function profile(prepare = null) {
  const server = await serve(DIST);
  const context = await browser.createBrowserContext();
  const complaints = [];
  const open = async (first = prepare) => {
    const page = await context.newPage();
    complaints.push(watch(page));
    if (first) await page.evaluateOnNewDocument(first);
    await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
    await is_ready(page);
    return page;
  };
  const close = async () => {
    await context.close();
    await server.close();
    assert.deepEqual(complaints.flat(), []);
  };
  return { open, close };
}

/** The visible sentences about the draft. */
const said = (page) => page.$$eval('.gc-start__kept, .gc-start__storage', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
const text_of = (page) => page.$eval(PASTE, (box) => box.value);
const type = (page, text) => page.$eval(PASTE, (box, value) => {
  box.value = value;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}, text);
const state_of = (page, wanted) => until(page, `storage ${wanted}`, (name) => (document.documentElement.getAttribute('data-storage') ?? '') === name, wanted);

test('where storage works the draft is said to outlive a reload', LIMIT, async () => {
  const { open, close } = await profile();
  const page = await open();
  const lines = await said(page);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /刷新不会丢/u);
  await close();
});

test('where storage is refused the start screen says so, and the report is read all the same', LIMIT, async () => {
  const { open, close } = await profile(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  const page = await open();
  const lines = await said(page);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /不让网页保存草稿/u);
  assert.equal(await page.$eval(`input${gc('keep')}`, (one) => one.checkVisibility()), false, 'expected no offer to keep what cannot be kept');
  await read_report(page);
  assert.ok(await page.$(CARD));
  await close();
});

test('where storage is full the start screen says so until there is room again', LIMIT, async () => {
  const { open, close } = await profile(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (value.length > 500) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  });
  const page = await open();
  await type(page, '长'.repeat(501));
  await state_of(page, 'full');
  const lines = await said(page);
  assert.equal(lines.length, 1);
  assert.match(lines[0], /存储空间满了/u);
  await type(page, '短');
  await state_of(page, '');
  assert.match((await said(page))[0], /刷新不会丢/u);
  await close();
});

/** The content of the database; empty where there is none, without creating it. */
const KEPT = `async () => {
  if (!(await indexedDB.databases()).some((one) => one.name === 'goalcards')) return [];
  return new Promise((done) => {
    const asked = indexedDB.open('goalcards');
    asked.onsuccess = () => {
      const database = asked.result;
      if (!database.objectStoreNames.contains('kept')) { database.close(); done([]); return; }
      const all = database.transaction('kept').objectStore('kept').getAll();
      all.onsuccess = () => { database.close(); done(all.result); };
    };
  });
}`;

async function kept(page, says, holds) {
  for (let turn = 0; turn < PATIENCE / 100; turn += 1) {
    if (holds(await page.evaluate(`(${KEPT})()`))) return;
    await pause(100);
  }
  throw new Error(`expected ${says}`);
}

/** Types a text and waits until it is in the database. */
async function keeps(page, text) {
  await type(page, text);
  await kept(page, 'the draft kept', (all) => all.some((one) => one.text === text));
}

/** Replaces the database with one that another version left, then opens the page again. */
async function left_by(make) {
  const { open, close } = await profile();
  const before = await open();
  await click(before, gc('keep'));
  await keeps(before, '以前的草稿');
  await before.evaluate(`new Promise((done, refuse) => {
    const gone = indexedDB.deleteDatabase('goalcards');
    gone.onerror = refuse;
    gone.onsuccess = () => (${make})(done);
  })`);
  await before.close();
  return { page: await open(), open, close };
}

test('a database of a newer version is read and written as it is', LIMIT, async () => {
  const { page, open, close } = await left_by((done) => {
    const asked = indexedDB.open('goalcards', 7);
    asked.onupgradeneeded = () => asked.result.createObjectStore('kept').put('旧草稿', 'goalcards.draft');
    asked.onsuccess = () => { asked.result.close(); done(); };
  });
  assert.equal(await text_of(page), '旧草稿');
  await keeps(page, '新的草稿');
  await page.close();
  const next = await open();
  assert.equal(await text_of(next), '新的草稿');
  assert.match((await said(next))[0], /下次打开还在/u);
  await close();
});

for (const [name, make] of [
  ['without the place of the drafts', (done) => {
    const asked = indexedDB.open('goalcards', 3);
    asked.onupgradeneeded = () => asked.result.createObjectStore('other');
    asked.onsuccess = () => { asked.result.close(); done(); };
  }],
  ['of another shape', (done) => {
    const asked = indexedDB.open('goalcards', 3);
    asked.onupgradeneeded = () => asked.result.createObjectStore('kept', { keyPath: 'id' }).put({ id: 1 });
    asked.onsuccess = () => { asked.result.close(); done(); };
  }],
]) {
  test(`a database ${name} is made anew, and that is said`, LIMIT, async () => {
    const { page, open, close } = await left_by(make);
    await state_of(page, 'mended');
    const lines = await said(page);
    assert.ok(lines.some((line) => /已经重建/u.test(line)), lines.join());
    await keeps(page, REPORT);
    await page.close();
    const next = await open();
    assert.equal(await text_of(next), REPORT);
    await close();
  });
}

test('two tabs keep a draft each; the newer one is offered, and forgetting removes both', LIMIT, async () => {
  const { open, close } = await profile();
  const first = await open();
  await click(first, gc('keep'));
  await keeps(first, '第一页的文字');
  const second = await open();
  assert.equal(await text_of(second), '第一页的文字', 'the newest draft is offered');
  await keeps(second, '第二页的文字');
  await first.reload({ waitUntil: 'domcontentloaded' });
  await is_ready(first);
  assert.equal(await text_of(first), '第一页的文字', 'a tab keeps its own');
  await first.close();
  await second.close();
  const third = await open();
  assert.equal(await text_of(third), '第二页的文字', 'the newer of both');
  await click(third, gc('forget'));
  await kept(third, 'nothing kept', (all) => all.length === 0);
  await third.close();
  assert.equal(await text_of(await open()), '');
  await close();
});

test('how the storage states look', LIMIT, async () => {
  const { open, close } = await profile();
  const page = await open();
  for (const [name, width] of [['wide', 1280], ['narrow', 390]]) {
    await page.setViewport({ width, height: 900 });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const state of ['refused', 'full', 'mended']) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-storage', value), state);
        await settled(page);
        const lines = await said(page);
        assert.equal(lines.length, state === 'mended' ? 2 : 1, `expected one word on storage, found ${lines}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `expected no sideways scrolling, found ${over} px`);
        await page.screenshot({ path: join(shots_folder(), `storage-${state}-${name}-${scheme}.png`) });
      }
    }
  }
  await close();
});
