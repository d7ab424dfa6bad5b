// Times that a user waits: paste to painted cards, long tasks, keys, corrections, frames; and memory.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, count, gc, is_whole, launch, paste, read_report, real_report, settled, shown, visit } from './harness.mjs';
import { limited, median, runs } from './time-limits.mjs';
import { long_report } from './long-report.mjs';

// Milliseconds before the paste: by then the program has done its first, slow runs.
const WARM = 1_500;

let browser;
before(async () => { browser = await launch(['--enable-precise-memory-info']); });
after(() => browser?.close());

// Milliseconds for a long text on a slow and busy machine.
const LONG_PATIENCE = 600_000;

function walk(name, steps) {
  test(name, { timeout: 3 * LONG_PATIENCE }, async () => {
    const visited = await visit(browser);
    try {
      await steps(visited.page, visited);
    } catch (failure) {
      // Work that goes on in a failed page would distort the next measurement.
      await visited.context.close();
      throw failure;
    }
    await visited.close();
  });
}

/** Waits until a long report has been rendered to its end. */
const whole = (page) => is_whole(page, LONG_PATIENCE);

const MADE_UP = long_report(30_000).slice(0, 30_000);

// The goals, 100 and 150 ms, are met on an idle machine; a busy one took up to 250.
for (const [name, text, limit] of [['a made-up report of 30,000 characters', MADE_UP, 150], ['an annotated report', real_report, 150]]) {
  test(`${name} is painted`, { timeout: 600_000, skip: text === null && 'no annotated reports' }, async () => {
    const times = [];
    for (let run = 0; run < runs(9); run += 1) {
      const { page, close } = await visit(browser);
      await pause(WARM);
      times.push(await page.evaluate(timed_paste, text, CARD));
      assert.ok((await count(page, CARD)) > 20, 'expected cards');
      await close();
    }
    console.log(`${name}, ${text.length} characters: ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
    limited('paste to painted cards, median', median(times), limit);
  });
}

/** Runs in the page: milliseconds from the paste to the second frame after the cards are there. */
function timed_paste(text, card) {
  const box = document.querySelector('textarea[data-gc="paste"]');
  const painted = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(card)) return false;
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      return true;
    };
    const watcher = new MutationObserver(() => look() && watcher.disconnect());
    watcher.observe(document, { childList: true, subtree: true });
  });
  box.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const start = performance.now();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (box.dispatchEvent(event)) {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: null }));
  }
  return painted.then((end) => end - start);
}

/** Durations in milliseconds of the main thread's tasks while `steps` run, the longest first: by the clock, and by processor time, which other programs cannot lengthen. */
async function tasks_of(page, steps) {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await steps();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const threads = traceEvents.filter((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain');
  const times = (thread) => {
    const tasks = traceEvents.filter((one) => one.ph === 'X' && /RunTask$/u.test(one.name) && one.pid === thread.pid && one.tid === thread.tid);
    const sorted = (name) => tasks.map((one) => (one[name] ?? 0) / 1000).sort((one, other) => other - one);
    return { clock: sorted('dur'), processor: sorted('tdur') };
  };
  const sum = (all) => all.reduce((one, other) => one + other, 0);
  // The process of the page under test is the busiest one.
  return threads.map(times).sort((one, other) => sum(other.processor) - sum(one.processor))[0];
}

const few = (times, more) => times.filter((time) => time > more).map((time) => time.toFixed(0)).join(' ') || 'none';

/** Memory of the page: JavaScript, and the wasm of the page and of its worker. */
async function memory_of(page) {
  const [worker] = page.workers();
  // Initializing again returns the exports of the running program; the memory has a short name.
  const wasm = async () => Object.values(await goalcards.default()).find((one) => one instanceof WebAssembly.Memory).buffer.byteLength;
  const bytes = [await page.evaluate(() => performance.memory.usedJSHeapSize), await page.evaluate(wasm), await worker.evaluate(wasm)];
  return bytes.map((one) => `${Math.round(one / 1e6)} MB`);
}

async function say_memory(page, of) {
  const [scripts, own, worker] = await memory_of(page);
  console.log(`memory with ${of}: JavaScript ${scripts}, wasm of the page ${own}, wasm of the worker ${worker}`);
}

// The goal is 50 ms; an idle machine took 35 to 46.
const LONGEST_TASK = 75;

walk('200,000 characters keep the page answering', async (page) => {
  await pause(WARM);
  const start = Date.now();
  let first = 0;
  const { clock, processor } = await tasks_of(page, async () => {
    await paste(page, long_report(200_000));
    await page.waitForSelector(CARD, { timeout: LONG_PATIENCE });
    first = Date.now() - start;
    await whole(page);
    await settled(page);
  });
  const cards = await count(page, CARD);
  assert.ok(cards > 1_000, `expected a card for every 150 characters or so, found ${cards}`);
  console.log(`200,000 made-up characters, ${cards} cards: first cards after ${first} ms, whole after ${Date.now() - start} ms`);
  console.log(`main-thread tasks over 50 ms: by the clock ${few(clock, 50)}; by the processor ${few(processor, 50)}`);
  await say_memory(page, '200,000 characters');
  limited('the longest task of the main thread', processor[0], LONGEST_TASK);
});

/** Runs an action and returns the milliseconds until the page has handled it and until it is painted. */
function timed(page, act, ...more) {
  return page.evaluate(`(async (...more) => {
    const next = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
    const start = performance.now();
    (${act})(...more);
    // Yew renders in a microtask, which the next task follows.
    await next();
    const done = performance.now() - start;
    await new Promise(requestAnimationFrame);
    await next();
    return [done, performance.now() - start];
  })(...${JSON.stringify(more)})`);
}

// The goal is 16 ms; the slowest key took 8 to 16.
const SLOWEST_KEY = 40;

walk('a keystroke in the search of 500 cards', async (page) => {
  await read_report(page, long_report(14_000, ''));
  await whole(page);
  const cards = await count(page, CARD);
  await shown(page, `input${gc('search')}`);
  const type = (value) => {
    const input = document.querySelector('#search');
    input.focus();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const words = ['粮', '粮食', '粮食播', '粮', '', '工', '工厂'];
  const times = words.map(() => []);
  for (let turn = 0; turn < runs(7); turn += 1) {
    for (const [at, word] of words.entries()) {
      times[at].push((await timed(page, type, word))[0]);
      await whole(page);
      await settled(page);
    }
  }
  const slowest = Math.max(...times.map(median));
  const each = words.map((word, at) => `${word || 'cleared'} ${median(times[at]).toFixed(0)}`);
  assert.ok(cards > 450, `expected some 500 cards, found ${cards}`);
  console.log(`a keystroke in the search of ${cards} cards: median ${median(times.flat()).toFixed(1)} ms; of each key ${each.join(', ')}`);
  limited('the slowest key', slowest, SLOWEST_KEY);
});

for (const [name, text] of [['500 cards', () => long_report(14_000, '')], ['200,000 characters', () => long_report(200_000)]]) {
  walk(`a correction in a report of ${name}`, async (page) => {
    await paste(page, text());
    await page.waitForSelector(CARD, { timeout: LONG_PATIENCE });
    await whole(page);
    const press = (selector) => document.querySelector(selector).click();
    const undo = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    const found = { reject: [], field: [], undo: [] };
    const note = async (kind, ...act) => {
      found[kind].push((await timed(page, ...act))[0]);
      await whole(page);
      await settled(page);
    };
    for (const goal of [3, 5, 8, 11, 14]) {
      const card = `${CARD}[data-goal="${goal}"]`;
      await timed(page, press, `${card} ${gc('card-open')}`);
      await timed(page, press, `${card} ${gc('mend')}`);
      await page.$eval(`${card} [name="title"]`, (box) => { box.value = '另一个名称'; });
      await note('field', press, `${card} ${gc('mend-save')}`);
      await note('undo', undo);
      await note('reject', press, `${card} ${gc('reject')}`);
      await note('undo', undo);
    }
    const says = Object.entries(found).map(([kind, times]) => `${kind} ${median(times).toFixed(0)}`);
    console.log(`a correction in ${name}, median ms until the page shows it: ${says.join(', ')}`);
    await say_memory(page, name);
    // The goal is 50 ms; an idle machine took 12 to 37.
    for (const [kind, times] of Object.entries(found)) limited(`${kind} in ${name}`, median(times), 120);
  });
}

/** The duration of each frame in milliseconds while the text scrolls by 400 px per frame. */
function frames_of(page) {
  return page.$eval(gc('reader'), (reader) => new Promise((done) => {
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      reader.scrollTop += 400;
      if (gaps.length < 60) requestAnimationFrame(step);
      else done(gaps.slice(2).toSorted((one, other) => one - other));
    };
    requestAnimationFrame(step);
  }));
}

walk('2,000,000 characters are read and scroll', async (page) => {
  await paste(page, long_report(1_990_000));
  await page.waitForSelector(CARD, { timeout: LONG_PATIENCE });
  await settled(page);
  const early = await frames_of(page);
  console.log(`scrolling 2,000,000 characters while they come in: median frame ${early[29].toFixed(0)} ms, worst ${early.at(-1).toFixed(0)} ms`);
  await whole(page);
  const late = await frames_of(page);
  console.log(`scrolling 2,000,000 characters when they are there: median frame ${late[29].toFixed(0)} ms, worst ${late.at(-1).toFixed(0)} ms`);
  await say_memory(page, '2,000,000 characters');
  // The goal is one frame, 17 ms. The worst frame waits for a batch of the list: 50 to 117 ms were measured.
  limited('the middle frame', Math.max(early[29], late[29]), 50);
  limited('the worst frame', Math.max(early.at(-1), late.at(-1)), 350);
});
