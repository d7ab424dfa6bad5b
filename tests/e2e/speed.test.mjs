// From the paste of a whole report to painted cards: a made-up one, and an annotated one where such are present.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, launch, real_report, visit } from './harness.mjs';
import { long_report } from './long.mjs';

const RUNS = 9;
// The goal is for a machine with nothing else to do.
const GOAL = 100;
// What a busy machine reaches in a third of its runs: 84 to 151 ms were found where it did four things at once, and medians up to 242, which say more of the neighbours.
const CEILING = 190;
// And what all of them may take in the middle, whoever works beside.
const MIDDLE = 300;

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const [name, text] of [['a made-up report of 30,000 characters', long_report(30_000).slice(0, 30_000)], ['an annotated report', real_report]]) {
  test(`${name} is painted within the limit`, { timeout: 120_000, skip: text === null && 'no annotated reports' }, async () => {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { page, close } = await visit(browser);
      // Nobody pastes sooner: the program has done its first, slow readings by then.
      await pause(1_500);
      times.push(await page.evaluate(timed_paste, text, CARD));
      await close();
    }
    times.sort((a, b) => a - b);
    const median = times[Math.floor(RUNS / 2)];
    console.log(`${name} (${text.length} characters), paste to painted cards: median ${median.toFixed(0)} ms of ${times.map((time) => time.toFixed(0)).join(' ')}`);
    console.log(median <= GOAL ? `within the goal of ${GOAL} ms` : `${(median - GOAL).toFixed(0)} ms over the goal of ${GOAL} ms`);
    const third = times[Math.floor(RUNS / 3) - 1];
    assert.ok(median <= MIDDLE, `expected a median of ${MIDDLE} ms at most, found ${median.toFixed(0)} ms`);
    assert.ok(third <= CEILING, `expected a third within ${CEILING} ms, found ${third.toFixed(0)} ms`);
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
