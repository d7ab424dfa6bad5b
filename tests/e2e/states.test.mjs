// The page with no text, with too much, and while it is analyzing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CARD, PASTE, REPORT, click, count, gc, is_whole, launch, paste, read_report, settled, shown, until, visit } from './harness.mjs';
import { long_report } from './long-report.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

function walk(name, steps) {
  test(name, { timeout: 600_000 }, async () => {
    const visited = await visit(browser);
    try {
      await steps(visited.page, visited);
    } catch (failure) {
      // Work that goes on in a failed page would disturb the next one.
      await visited.context.close();
      throw failure;
    }
    await visited.close();
  });
}

const says = (page) => page.$eval('#paste-says', (line) => line.textContent);

walk('nothing pasted is said, and the box keeps the focus', async (page) => {
  await click(page, `button${gc('analyze')}`);
  await until(page, 'an answer', () => document.querySelector('#paste-says').textContent.length > 0);
  assert.match(await says(page), /还没有文字/u);
  assert.equal(await page.$eval('#paste-says', (line) => line.getAttribute('role')), 'status');
});

walk('a long text shows how far it is, and can be stopped', async (page) => {
  // Long enough that the analysis is still running when it is stopped, however fast the machine is.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (said, ...more) {
      if (typeof said === 'string') setTimeout(() => postMessage.call(this, said), 10_000);
      else postMessage.call(this, said, ...more);
    };
  });
  await paste(page, long_report(1_500_000));
  await page.waitForSelector(gc('cancel'));
  await until(page, 'how far it is', () => {
    const bar = document.querySelector('progress');
    return bar !== null && bar.checkVisibility({ visibilityProperty: true });
  });
  await click(page, gc('cancel'));
  await until(page, 'the button again', (button) => document.querySelector(button)?.getAttribute('aria-disabled') === null, `button${gc('analyze')}`);
  assert.equal(await count(page, CARD), 0);
  assert.ok((await page.$eval(PASTE, (box) => box.value.length)) >= 1_500_000, 'expected the text in the box');
});

walk('past 200,000 characters a word of warning, past 2,000,000 a refusal with the text kept', async (page) => {
  const put = (text) => page.$eval(PASTE, (box, value) => {
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }, text);
  await put('长'.repeat(200_001));
  await until(page, 'a warning', () => document.querySelector('#paste-says').textContent.includes('20 万字'));
  await put('长'.repeat(2_000_001));
  await click(page, `button${gc('analyze')}`);
  await until(page, 'a refusal', () => document.querySelector('#paste-says').textContent.includes('200 万字'));
  assert.match(await says(page), /文字都还在/u);
  assert.equal(await page.$eval(PASTE, (box) => box.value.length), 2_000_001);
  assert.equal(await count(page, CARD), 0);
});

walk('no goal in the text, and no card for the conditions, are said with a way on', async (page) => {
  await paste(page, '床前明月光,疑是地上霜。举头望明月,低头思故乡。'.repeat(8));
  await until(page, 'words for it', () => document.querySelector('.gc-none')?.textContent.includes('看上去不像政府工作报告'));
  await click(page, `button${gc('another')}`);
  await read_report(page);
  await (await shown(page, `input${gc('search')}`)).type('不存在的词');
  await until(page, 'words for it', () => document.querySelector('.gc-none')?.textContent.includes('没有符合条件的卡'));
  await click(page, '.gc-none button');
  await until(page, 'all cards again', (card) => document.querySelectorAll(card).length > 5, CARD);
});

/** Waits until a long report has been rendered to its end. */
const whole = (page) => is_whole(page, 240_000);

walk('what stands in the window after a key is what was found, and the count is right at once', async (page) => {
  await read_report(page, long_report(14_000, ''));
  await shown(page, `input${gc('search')}`);
  const seen = () => {
    const list = document.querySelector('#cards').getBoundingClientRect();
    const within = (card) => { const box = card.getBoundingClientRect(); return box.bottom > list.top && box.top < Math.min(list.bottom, innerHeight); };
    const all = [...document.querySelectorAll('#cards article')].filter((card) => card.checkVisibility({ visibilityProperty: true }) && within(card));
    return { cards: all.map((card) => card.textContent), count: Number(document.querySelector('[data-gc=count]').dataset.shown) };
  };
  for (const word of ['粮食播', '工', '', '绿色', '']) {
    // From the middle of the list, which is rendered last.
    await page.$eval('#cards', (list) => { list.scrollTop = list.scrollHeight / 2; });
    await settled(page);
    const at_once = await page.evaluate(`(async (word) => {
      const input = document.querySelector('#search');
      input.value = word;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return (${seen})();
    })(${JSON.stringify(word)})`);
    await whole(page);
    await settled(page);
    const later = await page.evaluate(seen);
    assert.deepEqual(at_once, later, `after ${word}`);
    assert.ok(later.cards.length >= 2 && later.cards.every((words) => words.includes(word)), `expected cards with ${word}, found ${later.cards}`);
    assert.equal(later.count, await count(page, CARD));
  }
});

walk('where only cards deep in a section are found, its name stands over them', async (page) => {
  await read_report(page, REPORT.replace('新增国家级', `${'新建学校3所。'.repeat(15)}新增国家级`));
  await (await shown(page, `input${gc('search')}`)).type('绿色工厂');
  await until(page, 'one card', (card) => document.querySelectorAll(card).length === 1, CARD);
  const names = await page.$$eval('.gc-group__name', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  assert.equal(names.length, 1);
  assert.match(names[0], /产业升级.*1$/u);
});
