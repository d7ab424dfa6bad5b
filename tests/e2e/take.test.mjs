// What is taken away: every file is saved, read back and held against the cards on screen.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, PHONE, REPORT, click, count, count_shown, gc, launch, read_report, settled, until, visit } from './harness.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A walk whose downloads land in a folder of its own. */
function walk(name, options, steps) {
  test(name, { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
    const visited = await visit(browser, options);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: visited.context.id });
    await steps(visited.page, folder, visited);
    await visited.close();
    rmSync(folder, { recursive: true });
  });
}

/** The one file that a click saves: its name and its words. */
async function saved(page, folder, press) {
  const before = new Set(readdirSync(folder));
  await press();
  for (let turn = 0; turn < 100; turn += 1) {
    const name = readdirSync(folder).find((one) => !before.has(one) && !one.endsWith('.crdownload') && !one.startsWith('.'));
    if (name) {
      await until(page, 'a word of confirmation', (wanted) => document.querySelector('[data-gc="said"]').textContent.includes(wanted), name);
      return { name, bytes: readFileSync(join(folder, name)) };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('expected a file to be saved');
}

async function take(page, folder, kind) {
  await page.$eval(gc('take'), (button) => button.click());
  await page.waitForSelector(gc('take-kind', { value: kind }));
  return saved(page, folder, () => page.click(gc('take-kind', { value: kind })));
}

/** RFC 4180. */
function rows(csv) {
  const all = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at];
    if (quoted && letter === '"' && csv[at + 1] === '"') { cell += '"'; at += 1; }
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') { all.at(-1).push(cell); cell = ''; }
    else if (!quoted && letter === '\r' && csv[at + 1] === '\n') { all.at(-1).push(cell); cell = ''; all.push([]); at += 1; }
    else cell += letter;
  }
  assert.ok(!quoted && cell === '' && all.at(-1).length === 0, 'expected every line to end with CR LF and every quote to close');
  return all.slice(0, -1);
}

// A goal whose name begins like a formula, and one with quotes and a comma in it.
const RISKY = REPORT.replace('深入推进', '新建"智慧,绿色"园区2个,新建=1+1示范街3条,深入推进');

walk('the spreadsheet and the ledger hold a row for each card on screen', {}, async (page, folder) => {
  await read_report(page, RISKY);
  for (const kind of ['csv', 'ledger']) {
    const { name, bytes } = await take(page, folder, kind);
    assert.match(name, /^示例市-2024-.+\.csv$/u);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'expected a byte order mark');
    const [heads, ...table] = rows(bytes.toString('utf8').slice(1));
    assert.equal(table.length, await count_shown(page, CARD), `expected a row for each card in ${kind}`);
    for (const row of table) {
      assert.equal(row.length, heads.length);
      for (const cell of row) {
        const runs = /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^[+-]\d+(\.\d+)?%?$/u.test(cell);
        assert.ok(!runs, `a cell runs as a formula: ${cell}`);
      }
    }
    assert.ok(table.flat().some((cell) => cell.includes('"智慧')), 'expected quotes and commas inside a cell');
  }
});

walk('filters apply to what is taken away', {}, async (page, folder) => {
  await read_report(page);
  const all = await count_shown(page, CARD);
  await page.type(gc('search'), '粮食');
  await until(page, 'fewer cards', (wanted, before) => [...document.querySelectorAll(wanted)].filter((card) => card.checkVisibility()).length < before, CARD, all);
  const some = await count_shown(page, CARD);
  const csv = await take(page, folder, 'csv');
  assert.equal(rows(csv.bytes.toString('utf8').slice(1)).length - 1, some);
  const markdown = await take(page, folder, 'markdown');
  assert.match(markdown.name, /\.md$/u);
  assert.equal(markdown.bytes.toString('utf8').split('\n').filter((line) => line.startsWith('- **')).length, some);
  const json = await take(page, folder, 'json');
  const found = JSON.parse(json.bytes.toString('utf8'));
  assert.equal(found.shown.length, some);
  assert.ok(found.goals.length >= all && found.schema === 1);
});

walk('the snapshot shows the cards without script or request', {}, async (page, folder, { context }) => {
  await read_report(page, RISKY);
  const cards = await count_shown(page, CARD);
  const { name, bytes } = await take(page, folder, 'html');
  assert.match(name, /\.html$/u);
  const html = bytes.toString('utf8');
  assert.ok(!/<script|https?:/iu.test(html), 'expected neither script nor address');
  const other = await context.newPage();
  const requests = [];
  await other.goto('about:blank');
  other.on('request', (request) => requests.push(request.url()));
  await other.setContent(html);
  assert.equal(await count(other, 'article'), cards);
  assert.deepEqual(requests.filter((url) => !url.startsWith('about:')), []);
  await other.close();
});

walk('a table goes to the clipboard as cells and as text', {}, async (page, folder, { context, server }) => {
  await read_report(page, RISKY);
  await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.click(gc('take'));
  await page.click(gc('take-kind', { value: 'table' }));
  await until(page, 'a word of confirmation', () => document.querySelector('[data-gc="said"]').textContent.includes('已复制'));
  const [html, text] = await page.evaluate(async () => {
    const [board] = await navigator.clipboard.read();
    const words = async (type) => (await board.getType(type)).text();
    return [await words('text/html'), await words('text/plain')];
  });
  const cards = await count_shown(page, CARD);
  assert.equal((html.match(/<tr/gu) ?? []).length, cards + 1);
  assert.equal(text.trimEnd().split('\n').length, cards + 1);
  assert.ok(!/<script|onerror/iu.test(html));
});

walk('the menu works by keyboard and gives the focus back', {}, async (page, folder) => {
  await read_report(page);
  await page.focus(gc('take'));
  await page.keyboard.press('Enter');
  await until(page, 'the focus in the menu', () => document.activeElement?.dataset.value === 'csv');
  await page.keyboard.press('Escape');
  await until(page, 'the focus back on the button', () => document.activeElement?.dataset.gc === 'take');
  await page.keyboard.press('Enter');
  await until(page, 'the focus in the menu', () => document.activeElement?.dataset.value === 'csv');
  await page.keyboard.press('Tab');
  const { name } = await saved(page, folder, () => page.keyboard.press('Enter'));
  assert.match(name, /督查台账/u);
  await until(page, 'the focus back on the button', () => document.activeElement?.dataset.gc === 'take');
});

walk('a phone takes away with a thumb', { viewport: PHONE }, async (page, folder) => {
  await read_report(page);
  await page.tap(gc('take'));
  await page.waitForSelector(gc('take-kind'));
  const boxes = await page.$$eval(gc('take-kind'), (all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const box of boxes) assert.ok(box.height >= 44 && box.left >= 0 && box.right <= 390, `expected room for a thumb: ${JSON.stringify(box)}`);
  const { name } = await saved(page, folder, () => page.tap(gc('take-kind', { value: 'csv' })));
  assert.match(name, /\.csv$/u);
  await settled(page);
});
