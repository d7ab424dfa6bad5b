// Exports: every file is saved, read back and compared with the cards on screen.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, PATIENCE, PHONE, REPORT, click, count, count_shown, gc, launch, read_report, settled, until, visit } from './harness.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A walk whose downloads are saved to its own folder. */
function walk(name, options, steps) {
  test(name, { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
    const visited = await visit(browser, options);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: visited.context.id });
    await steps(visited.page, folder, visited);
    await visited.close();
    rmSync(folder, { recursive: true });
  });
}

/** The file that a click saves: its name and its text. */
async function saved(page, folder, press) {
  const before = new Set(readdirSync(folder));
  await press();
  for (let turn = 0; turn < PATIENCE / 50; turn += 1) {
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

/** The rows of a CSV file, after RFC 4180. */
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

// Texts that a spreadsheet would run as formulas, and quotes with a comma.
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

/** A walk with permission to read the clipboard. */
async function with_clipboard(page, { context, server }) {
  await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.bringToFront();
}

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

walk('results on screen are taken as results: a row for each, as a file and as a table', {}, async (page, folder, visited) => {
  await read_report(page, RISKY);
  await click(page, gc('facet', { facet: 'shelf', value: 'results' }));
  const cards = await count_shown(page, `article${gc('result-card')}`);
  assert.ok(cards >= 3);
  await click(page, gc('take'));
  assert.match(await page.$eval('#take-title', (line) => line.textContent), new RegExp(`${cards} 条完成情况.+报告自述`, 'u'));
  assert.deepEqual(await page.$$eval(gc('take-kind'), (all) => all.map((one) => one.dataset.value)), ['csv', 'json', 'table', 'print', 'print-cards']);
  await page.keyboard.press('Escape');
  const { name, bytes } = await take(page, folder, 'csv');
  assert.equal(name, '示例市-2024-完成情况.csv');
  const [heads, ...table] = rows(bytes.toString('utf8').slice(1));
  assert.equal(table.length, cards);
  const cell = (row, head) => row[heads.indexOf(head)];
  const jobs = table.find((row) => cell(row, '指标') === '城镇新增就业');
  assert.deepEqual(['原文数字', '数值下限', '单位', '来源', '今年目标', '对照'].map((head) => cell(jobs, head)),
    ['4.1万人', '41000', '人', '报告自述', '4.2万人', '同一指标']);
  assert.match(cell(jobs, '原文'), /^全市地区生产总值增长5.8%.+城镇新增就业4.1万人$/u);
  await with_clipboard(page, visited);
  await page.click(gc('take'));
  await page.click(gc('take-kind', { value: 'table' }));
  await until(page, 'a word of confirmation', () => document.querySelector('[data-gc="said"]').textContent.includes('表格已复制'));
  const text = await clipboard(page);
  assert.equal(text.trimEnd().split('\n').length, cards + 1);
  assert.ok(text.includes('报告自述'));
});

walk('work items on screen are taken as work items', {}, async (page, folder) => {
  await read_report(page, `${REPORT}（四）着力深化改革。深入推进国资国企改革。持续加强市场监管。\n`);
  await click(page, gc('facet', { facet: 'class', value: 'programme' }));
  await settled(page);
  const cards = await count_shown(page, CARD);
  assert.ok(cards >= 2, `expected work items, found ${cards}`);
  await click(page, gc('take'));
  assert.match(await page.$eval('#take-title', (line) => line.textContent), new RegExp(`${cards} 项工作部署`, 'u'));
  await page.keyboard.press('Escape');
  const { name, bytes } = await take(page, folder, 'csv');
  assert.equal(name, '示例市-2024-工作部署.csv');
  const [heads, ...table] = rows(bytes.toString('utf8').slice(1));
  assert.equal(table.length, cards);
  assert.ok(table.every((row) => row[heads.indexOf('分类')] === '工作部署'));
});

walk('a cell with quotes, commas, a line break and a formula comes back as it was, and runs nowhere', {}, async (page, folder) => {
  await read_report(page);
  await click(page, `${CARD} ${gc('card-open')}`);
  await page.$eval(gc('mend'), (button) => button.click());
  await page.waitForSelector(gc('form'));
  await page.$eval(`${gc('form')} [name="title"]`, (field) => { field.value = '名称'; });
  await page.$eval(gc('mend-save'), (button) => button.click());
  await until(page, 'the correction', () => document.querySelectorAll('[data-gc="edited"]').length === 1);
  const kept = await saved(page, folder, () => page.$eval(gc('fixes-export'), (button) => button.click()));
  const words = ['=HYPERLINK("http://x"),"二"\n第二行', '+A1', '-1+2', '@SUM(A1)', '＝1+1', '"甲",乙'];
  for (const title of words) {
    const file = join(folder, 'in.json');
    writeFileSync(file, kept.bytes.toString('utf8').replace('"名称"', JSON.stringify(title)));
    await (await page.$(gc('fixes-import'))).uploadFile(file);
    await until(page, `a card named ${title}`, (card, wanted) => document.querySelector(`${card} .gc-card__title`).textContent === wanted, CARD, title);
    rmSync(file);
    const { name, bytes } = await take(page, folder, 'csv');
    // The next file has the same name.
    rmSync(join(folder, name));
    const [heads, ...table] = rows(bytes.toString('utf8').slice(1));
    assert.ok(table.every((row) => row.length === heads.length), 'expected every row whole');
    const cell = table[0][heads.indexOf('目标')];
    assert.equal(cell, /^[=+\-@＝]/u.test(title) ? `'${title}` : title);
  }
});

walk('a card is copied as a sentence, as Markdown, as a link', {}, async (page, folder, visited) => {
  await read_report(page);
  await with_clipboard(page, visited);
  const open = async (kind, words) => {
    const id = await page.$$eval(kind, (all, wanted) => all.find((one) => one.textContent.includes(wanted)).id, words);
    await click(page, `#${id} ${gc('card-open')}`);
  };
  await open(CARD, '粮食播种面积');
  const copy = async (value) => {
    await click(page, gc('copy'));
    await click(page, gc('copy-as', { value }));
    await until(page, 'the menu closed, the focus on its button', () => {
      const menu = document.querySelector('.gc-copy');
      return !menu.open && document.activeElement === menu.querySelector('summary');
    });
    await until(page, 'to hear of it', () => document.querySelector('[data-gc="said"]').textContent.includes('已复制'));
    return clipboard(page);
  };
  assert.equal(await copy('sentence'), '确保粮食播种面积不少于210万亩。（《示例市2024年政府工作报告》）');
  assert.match(await copy('markdown'), /^- \*\*粮食播种面积\*\*：不少于210万亩。承诺：确保。.+原文：“粮食播种面积不少于210万亩”。出自《示例市2024年政府工作报告》$/u);
  assert.match(await copy('link'), /^http.+#v=cards.+goal=\d+-\d+&place=.+&year=2024&c=\d+$/u);
  await click(page, gc('facet', { facet: 'shelf', value: 'results' }));
  await page.waitForSelector(gc('result-card'));
  await open(gc('result-card'), '一般公共预算收入');
  assert.equal(await copy('sentence'), '一般公共预算收入完成86.4亿元。（报告自述，《示例市2024年政府工作报告》）');
  assert.match(await copy('markdown'), /^- \*\*一般公共预算收入\*\*：完成86\.4亿元。报告自述。原文：“全市地区生产总值增长5\.8%,.+4\.1万人”。出自《示例市2024年政府工作报告》$/u);
  assert.match(await copy('link'), /^http.+#v=cards.+shelf=results.+result=\d+-\d+&place=.+&year=2024&c=\d+$/u);
});

walk('the menu of copying works by keyboard alone, and a screen reader finds it', {}, async (page, folder, visited) => {
  await read_report(page);
  await with_clipboard(page, visited);
  await click(page, `${CARD} ${gc('card-open')}`);
  const is_open = (wanted) => until(page, wanted ? 'the menu' : 'no menu', (open) => document.querySelector('.gc-copy').open === open, wanted);
  const node = async (role, name) => {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const all = [];
    const collect = (one) => { all.push(one); one.children?.forEach(collect); };
    collect(tree);
    return all.find((one) => one.role === role && one.name === name);
  };
  await page.focus(gc('copy'));
  const button = await node('DisclosureTriangle', '复制');
  assert.ok(button && !button.expanded, 'expected a closed control named 复制');
  await page.keyboard.press('Enter');
  await is_open(true);
  assert.ok((await node('DisclosureTriangle', '复制')).expanded);
  assert.ok(await node('group', '复制成'));
  for (const name of ['一句话', 'Markdown', '链接']) assert.ok(await node('button', name), name);
  await page.keyboard.press('Escape');
  await is_open(false);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.gc), 'copy');
  assert.equal(await count(page, `${CARD}[aria-current="true"]`), 1, 'expected the card to stay open');
  await page.keyboard.press('Space');
  await is_open(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await is_open(false);
  await until(page, 'to hear of it', () => document.querySelector('[data-gc="said"]').textContent.includes('已复制'));
  assert.match(await clipboard(page), /^- \*\*/u);
  await page.keyboard.press('Enter');
  await is_open(true);
  await page.focus(gc('search'));
  await is_open(false);
});

walk('each chart is saved as a drawing and as an image', {}, async (page, folder) => {
  await read_report(page);
  const charts = await page.$$('.gc-chart');
  assert.equal(charts.length, 3);
  for (const [at, chart] of charts.entries()) {
    const title = await chart.$eval('h2', (head) => head.textContent);
    const press = (value) => () => page.$$eval('.gc-chart', (all, which, kind) => all[which].querySelector(`[data-gc="chart-${kind}"]`).click(), at, value);
    const svg = await saved(page, folder, press('svg'));
    assert.match(svg.name, /^示例市-2024-.+\.svg$/u);
    // On a page without our policy, which forbids turning text into a document.
    const plain = await (await page.browserContext()).newPage();
    const said = await plain.evaluate((source) => {
      const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
      return { broken: Boolean(drawing.querySelector('parsererror')), words: [...drawing.querySelectorAll('text')].map((one) => one.textContent), shapes: drawing.querySelectorAll('rect').length };
    }, svg.bytes.toString('utf8'));
    await plain.close();
    assert.ok(!said.broken && said.shapes > 1, 'expected a drawing that can be read');
    assert.ok(said.words.includes(title), `expected the title ${title}`);
    assert.ok(said.words.some((words) => words.includes('以报告正文为准')), 'expected where it comes from');
    assert.ok(said.words.some((words) => /示例市.*2024/u.test(words)), 'expected of which report');
    const png = await saved(page, folder, press('png'));
    assert.deepEqual([...png.bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [wide, high] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
    const drawn = svg.bytes.toString('utf8').match(/width="(\d+)" height="(\d+)"/u).slice(1).map(Number);
    assert.deepEqual([wide, high], drawn.map((side) => side * 2));
    assert.ok(png.bytes.length > 10_000, `expected an image with something on it, found ${png.bytes.length} bytes`);
  }
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

walk('every file and every copy says whose report it is', {}, async (page, folder, visited) => {
  await read_report(page);
  await with_clipboard(page, visited);
  const name = '《示例市2024年政府工作报告》';
  for (const kind of ['csv', 'ledger']) {
    const [heads, ...table] = rows((await take(page, folder, kind)).bytes.toString('utf8').slice(1));
    const at = heads.indexOf('报告');
    assert.ok(at > 0 && table.every((row) => row[at] === name), `expected ${name} in every row of ${kind}`);
  }
  for (const kind of ['markdown', 'html']) assert.ok((await take(page, folder, kind)).bytes.toString('utf8').includes(name), kind);
  await page.$eval(gc('take'), (button) => button.click());
  await page.$eval(gc('take-kind', { value: 'table' }), (button) => button.click());
  assert.ok((await clipboard(page)).includes(name));
  await click(page, `${CARD} ${gc('card-open')}`);
  for (const value of ['sentence', 'markdown']) {
    await page.$eval(gc('copy'), (summary) => summary.click());
    await page.$eval(gc('copy-as', { value }), (button) => button.click());
    assert.ok((await clipboard(page)).includes(name), value);
  }
});

walk('a file without rows is not saved without a word', {}, async (page, folder) => {
  await read_report(page);
  await page.type(gc('search'), '没有这样的词');
  await until(page, 'no card', (card) => document.querySelectorAll(card).length === 0, CARD);
  for (const value of ['csv', 'table']) {
    await page.$eval(gc('take'), (button) => button.click());
    await page.$eval(gc('take-kind', { value }), (button) => button.click());
    await until(page, 'to be told so', () => document.querySelector('[data-gc=said]').textContent.includes('没有符合条件的卡片'));
  }
  assert.deepEqual(readdirSync(folder), []);
});
