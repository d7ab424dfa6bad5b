// An analysis that fails, hangs, takes long or is stopped: what the page says, keeps and offers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD, DIST, PASTE, PATIENCE, PHONE, REPORT, click, count, count_shown, gc, is_whole, paste, settled, shots_folder, until } from './harness.mjs';
import { long_report } from './long-report.mjs';
import { walks } from './walks.mjs';

const walk = walks();

/** The worker's script with code before it, in which these functions replace those of the program `goalcards`. */
function worker_with(before, own = '') {
  const replace = own && `{ const real = goalcards; goalcards = { default: real.default, sample: real.sample, read: real.read, ${own} }; }`;
  return { '/worker.js': `${before}\n${replace}\n${readFileSync(join(DIST, 'worker.js'), 'utf8')}` };
}

/** A module whose only function traps, as a program with a bug does. */
const TRAP = `function trap() {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f();
}`;
const only_for_reports = (does) => `read(text, told) { if (text === real.sample()) return real.read(text, told); told(1); ${does} }`;

/** The program with a memory that can grow by this many pages of 64 kB at most. */
function starving(more) {
  const wasm = readFileSync(join(DIST, 'goalcards_bg.wasm'));
  const number = (at) => {
    let [value, shift, next] = [0, 0, at];
    for (;;) {
      const byte = wasm[next++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return [value, next];
      shift += 7;
    }
  };
  const written = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...written(value >>> 7)]);
  for (let at = 8; at < wasm.length;) {
    const [size, start] = number(at + 1);
    // The memory section: one memory without a limit.
    if (wasm[at] === 5) {
      assert.deepEqual([...wasm.subarray(start, start + 2)], [1, 0], 'expected one memory without a limit');
      const [pages] = number(start + 2);
      const body = [1, 1, ...written(pages), ...written(pages + more)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, ...written(body.length), ...body]), wasm.subarray(start + size)]);
    }
    at = start + size;
  }
  throw new Error('expected a section of memories');
}

const trouble = async (page, value) => {
  await page.waitForSelector(gc('trouble'), { visible: true, timeout: PATIENCE });
  assert.equal(await page.$eval(gc('trouble'), (one) => one.dataset.value), value);
};
const boxed = (page) => page.$eval(PASTE, (box) => box.value);

/** Asserts that no analysis runs behind the message and that the text is there. */
async function kept(page, text) {
  assert.equal(await count(page, CARD), 0);
  assert.equal(await boxed(page), text);
  assert.equal(await count_shown(page, 'progress'), 0);
  assert.equal(await count_shown(page, gc('recovery')), 0);
  const said = await page.$eval(gc('trouble'), (one) => [one.getAttribute('role'), one.innerText]);
  assert.equal(said[0], 'alert');
  assert.match(said[1], /没有读完.*文字还在上面的框里/u);
}

// The changed files do not match the hashes of the offline copy.
const OFFLINE = [/integrity|sw\.js|reader\.js|goalcards_bg\.wasm/iu];

const WAYS = [
  ['a trap', 'fault', worker_with(TRAP, only_for_reports('trap();'))],
  ['an endless loop', 'silent', worker_with('', only_for_reports('for (;;);'))],
  ['a worker that closes itself', 'silent', worker_with(`self.addEventListener('message', (event) => {
    if (typeof event.data !== 'string') return;
    event.stopImmediatePropagation();
    self.close();
  });`)],
  ['a script that stops at an error nobody caught', 'fault', worker_with(`self.addEventListener('message', (event) => {
    if (typeof event.data !== 'string') return;
    event.stopImmediatePropagation();
    throw new Error('broken');
  });`)],
];

for (const [name, value, extra] of WAYS) {
  walk(`${name} is told, the text is kept, and reading again is offered`, { server: { extra }, expected: [...OFFLINE, /broken/u] }, async (page) => {
    await paste(page, REPORT);
    await trouble(page, value);
    await kept(page, REPORT);
    // Again, in another worker: the same result and no hanging page; the earlier message is gone by then.
    await page.$eval(gc('trouble'), (one) => { one.first = true; });
    await click(page, gc('again'));
    await until(page, 'the word of the second reading', (said) => document.querySelector(said)?.first === undefined && document.querySelector(said) !== null, gc('trouble'));
    await trouble(page, value);
    await kept(page, REPORT);
    // Typing removes the message.
    await page.type(PASTE, '末');
    await page.waitForSelector(gc('trouble'), { hidden: true });
  });
}

walk('memory that is refused is told, and the page does not try by itself', { server: { extra: { '/goalcards_bg.wasm': starving(200) } }, expected: OFFLINE }, async (page) => {
  const long = long_report(400_000);
  await paste(page, long);
  await trouble(page, 'memory');
  await kept(page, long);
  // A text that needs no more memory is read by the same page.
  await click(page, gc('clear'));
  await paste(page, REPORT);
  await page.waitForSelector(CARD);
});

walk('what failed once may be read again', { server: { extra: worker_with(TRAP, `read(text, told) {
  if (text === real.sample() || self.name === 'later') return real.read(text, told);
  told(1);
  trap();
}`) }, expected: OFFLINE }, async (page) => {
  await paste(page, REPORT);
  await trouble(page, 'fault');
  await page.evaluate(() => {
    const Before = Worker;
    window.Worker = class extends Before { constructor(url) { super(url, { name: 'later' }); } };
  });
  await click(page, gc('again'));
  await page.waitForSelector(CARD);
  await is_whole(page);
});

const SLOWLY = `read(text, told) {
  if (text === real.sample()) return real.read(text, told);
  for (const end = Date.now() + (text.includes('不用等') ? 0 : 60000); Date.now() < end;) told(1);
  return real.read(text, told);
}`;
const slow = { server: { extra: worker_with('', SLOWLY) }, expected: OFFLINE };

walk('a reading that takes long says so, is not ended, and can be stopped', slow, async (page) => {
  await paste(page, REPORT);
  await page.waitForFunction(() => document.querySelector('#paste-says').textContent.includes('还在读'), { timeout: PATIENCE });
  assert.equal(await count(page, gc('trouble')), 0);
  await click(page, gc('cancel'));
  await until(page, 'the button again', (button) => document.querySelector(button)?.getAttribute('aria-disabled') === null, `button${gc('analyze')}`);
  assert.equal(await boxed(page), REPORT);
  assert.equal(await count(page, CARD), 0);
  while (page.workers().length > 0) await settled(page);
});

walk('a paste while another text is being read is what is read', slow, async (page) => {
  await paste(page, REPORT);
  await page.waitForSelector(gc('cancel'));
  const other = REPORT.replace('示例市', '不用等市');
  await paste(page, other);
  await page.waitForSelector(CARD);
  await is_whole(page);
  assert.ok((await page.$eval('#summary', (one) => one.textContent)).includes('不用等市'), 'expected the report that was pasted last');
  // Back to the box with the text of the report.
  await page.goBack();
  await page.waitForSelector(PASTE);
  assert.equal(await boxed(page), other);
});

walk('typing while a text is being read gives the reading up and keeps what was typed', slow, async (page) => {
  await paste(page, REPORT);
  await page.waitForSelector(gc('cancel'));
  await page.type(PASTE, '末');
  await until(page, 'the button again', (button) => document.querySelector(button)?.getAttribute('aria-disabled') === null, `button${gc('analyze')}`);
  assert.ok((await boxed(page)).includes('末'));
  assert.equal(await count(page, CARD), 0);
});

const NO_WORKER = { headers: (path) => (path === '/' ? { 'content-security-policy': "worker-src 'none'" } : {}) };

walk('without a worker the page reads in slices, shows how far it is, and can be stopped', { server: NO_WORKER, expected: [/worker|sw\.js/iu] }, async (page) => {
  assert.equal(page.workers().length, 0);
  const long = long_report(600_000);
  await paste(page, long);
  await until(page, 'how far it is', () => Number(document.querySelector('progress')?.value) >= 1);
  await click(page, gc('cancel'));
  await until(page, 'the button again', (button) => document.querySelector(button)?.getAttribute('aria-disabled') === null, `button${gc('analyze')}`);
  assert.equal(await boxed(page), long);
  await click(page, gc('clear'));
  await paste(page, REPORT);
  await page.waitForSelector(CARD);
  await is_whole(page);
});

for (const [name, viewport] of [['wide', undefined], ['phone', PHONE]]) {
  for (const scheme of ['light', 'dark']) {
    for (const lang of ['zh', 'en']) {
      walk(`how it looks: ${name}, ${scheme}, ${lang}`, { viewport, scheme, server: { extra: worker_with(TRAP, only_for_reports('trap();')) }, expected: OFFLINE }, async (page) => {
        if (lang === 'en') await click(page, gc('lang', { value: 'en' }));
        await paste(page, REPORT);
        await trouble(page, 'fault');
        await settled(page);
        const inside = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        assert.ok(inside, 'expected nothing beside the window');
        writeFileSync(join(shots_folder(), `trouble-${name}-${scheme}-${lang}.png`), await page.screenshot({ fullPage: true }));
      });
    }
  }
}
