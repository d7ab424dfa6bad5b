// Every way to bring a text: typed, pasted, dropped, filled in by a script, opened from a file; and a second report that replaces the first.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { CARD, PASTE, PHONE, REPORT, click, count, gc, is_ready, paste, read_report, settled, shots_folder, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const SECOND = REPORT.replaceAll('示例市', '样例市').replaceAll('210万亩', '310万亩');
const LONG = SECOND + '全面落实各项工作。'.repeat(60);

let folder;
before(() => { folder = mkdtempSync(join(tmpdir(), 'goalcards-')); });
after(() => rmSync(folder, { recursive: true }));

/** The checksum of the zip format. */
function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xEDB88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

/** A zip of uncompressed files. */
function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of files) {
    const [label, body] = [Buffer.from(name), Buffer.from(content)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, label);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, body);
    at += 30 + label.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** A document with one paragraph per line. */
function document_of(text) {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  return zip([['word/document.xml', xml]]);
}

function saved(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function open_files(page, ...paths) {
  await (await page.$(gc('open-file'))).uploadFile(...paths);
}

/** A paste event on the focused element. */
function pasted(page, kinds, target) {
  return page.evaluate((all, wanted) => {
    const clipboardData = new DataTransfer();
    for (const [kind, words] of Object.entries(all)) clipboardData.setData(kind, words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !(wanted ? document.querySelector(wanted) : document.body).dispatchEvent(event);
  }, kinds, target ?? null);
}

/** Drags files, by name and content, and drops them on the body. */
function drop(page, files, kinds = {}) {
  return page.evaluate((given, words) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of given) dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name));
    for (const [kind, text] of Object.entries(words)) dataTransfer.setData(kind, text);
    return ['dragenter', 'dragover', 'drop'].map((kind) => !document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })));
  }, files.map(([name, content]) => [name, Buffer.from(content).toString('base64')]), kinds);
}

const has_card = (page, words) => until(page, `a card with ${words}`, (card, wanted) => [...document.querySelectorAll(card)].some((one) => one.textContent.includes(wanted)), CARD, words);
const says = (page) => page.$eval(gc('file-says'), (line) => line.textContent);
const box = (page) => page.$eval(PASTE, (area) => area.value);

walk('the box has the focus, and what is typed is read', {}, async (page) => {
  await until(page, 'the focus in the box', (area) => document.activeElement === document.querySelector(area), PASTE);
  await page.keyboard.type('今年粮食播种面积不少于210万亩。');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await has_card(page, '210');
});

walk('what a program fills in is read, whatever event it sends', {}, async (page) => {
  for (const kind of ['input', 'change', null]) {
    await page.$eval(PASTE, (area, text, name) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(area, text);
      if (name) area.dispatchEvent(new Event(name, { bubbles: true }));
    }, REPORT, kind);
    await click(page, gc('analyze'));
    await has_card(page, '210');
    await click(page, gc('another'));
    await until(page, 'an empty box', (area) => document.querySelector(area)?.value === '', PASTE);
  }
});

walk('HTML alone is taken as text, and a table keeps its cells', {}, async (page) => {
  assert.equal(await pasted(page, { 'text/html': `<p>${REPORT.replaceAll('\n', '</p><p>')}</p><script>document.title = 'x'</script>` }, PASTE), true);
  await has_card(page, '210');
  assert.notEqual(await page.title(), 'x');
  await click(page, gc('another'));
  const html = '<table><tr><th>指标<th>目标<tr><td>粮食<td>18亿斤</table>';
  assert.equal(await pasted(page, { 'text/html': html, 'text/plain': '指标 目标 粮食 18亿斤' }, PASTE), true);
  await until(page, 'the cells apart', (area) => document.querySelector(area).value === '指标\t目标\n粮食\t18亿斤', PASTE);
  // In the middle of a text, at the caret.
  await page.$eval(PASTE, (area) => area.setSelectionRange(0, 2));
  await pasted(page, { 'text/html': '<ol><li>一<li>二</ol>', 'text/plain': '一\n二' }, PASTE);
  await until(page, 'the list in the place of the selection', (area) => document.querySelector(area).value.startsWith('1. 一\n2. 二\t目标'), PASTE);
  // A paste of plain text is left to the browser.
  assert.equal(await pasted(page, { 'text/html': '<b>一</b>', 'text/plain': '一' }, PASTE), false);
});

walk('a second report takes the place of the first, which can be shown again', {}, async (page) => {
  await read_report(page);
  await click(page, gc('another'));
  await until(page, 'an empty box with the focus', (area) => document.activeElement === document.querySelector(area) && document.activeElement.value === '', PASTE);
  await click(page, gc('back'));
  await has_card(page, '210');
  await click(page, gc('another'));
  await paste(page, SECOND);
  await has_card(page, '310');
  assert.equal(await page.$$eval(CARD, (all) => all.filter((card) => card.textContent.includes('210')).length), 0);
  await page.$eval(gc('restore'), (button) => button.click());
  await has_card(page, '210');
});

walk('a long paste outside of any field is a new report, a short one nothing', {}, async (page) => {
  await read_report(page);
  assert.equal(await pasted(page, { 'text/plain': '增长6%' }), false);
  assert.equal(await pasted(page, { 'text/plain': LONG }, `input${gc('search')}`), false);
  assert.equal(await pasted(page, { 'text/plain': LONG }), true);
  await has_card(page, '310');
  await page.$eval(gc('restore'), (button) => button.click());
  await has_card(page, '210');
});

walk('the draft of a report outlives a reload after another was asked for', {}, async (page) => {
  await read_report(page);
  await click(page, gc('another'));
  await settled(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until(page, 'the draft in the box again', (box) => document.querySelector(box)?.value.includes('城东污水处理厂'), gc('paste'));
});

walk('a long name of a file keeps within a narrow page', { viewport: PHONE }, async (page) => {
  const name = '2025年示例市人民政府工作报告（在示例市第九届人民代表大会第五次会议上）最终定稿版.pdf';
  const fits = () => page.evaluate((offer) => {
    const edges = [...document.querySelector(offer).querySelectorAll('*')].map((one) => one.getBoundingClientRect().right);
    return Math.max(document.documentElement.scrollWidth, ...edges) - document.documentElement.clientWidth;
  }, gc('offer'));
  await open_files(page, saved('好.txt', REPORT), saved(name, '%PDF-1.7 x'));
  await page.waitForSelector(gc('offered'));
  assert.ok(await fits() <= 0, `expected the names on the page, found ${await fits()} px over it`);
  await click(page, `li:last-child ${gc('offered')}`);
  await page.waitForSelector(gc('file-says'));
  assert.ok(await fits() <= 0, `expected the word on the file on the page, found ${await fits()} px over it`);
  await click(page, `li:first-child ${gc('offered')}`);
  await has_card(page, '210');
  assert.ok(await fits() <= 0, `expected the names over the report on the page, found ${await fits()} px over it`);
  await page.screenshot({ path: join(shots_folder(), 'files-long-name-over.png') });
  await click(page, gc('close-offer'));
  await until(page, 'no offer any more', (offered) => !document.querySelector(offered), gc('offered'));
});

walk('files are opened by button and Ctrl+O, dropped anywhere, and several are offered one by one', {}, async (page) => {
  const chooser = async (act) => {
    const [opened] = await Promise.all([page.waitForFileChooser(), act()]);
    return opened;
  };
  const docx = saved('报告.docx', document_of(REPORT));
  await (await chooser(() => click(page, gc('open')))).accept([docx]);
  await has_card(page, '210');
  const second = saved('第二份.html', `<html><title>政府工作报告_样例市</title><nav>首页</nav><div id="zoom"><p>${SECOND.replaceAll('\n', '</p><p>')}</p></div>`);
  const opened = await chooser(async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('o');
    await page.keyboard.up('Control');
  });
  await opened.accept([second]);
  await has_card(page, '310');
  const taken = await drop(page, [['一.docx', document_of(REPORT)], ['二.txt', SECOND], ['三.md', LONG]]);
  assert.deepEqual(taken, [true, true, true], 'a drop would have taken the page away');
  await page.waitForSelector(gc('offered'));
  assert.deepEqual(await page.$$eval(gc('offered'), (all) => all.map((one) => one.textContent.trim())), ['一.docx', '二.txt', '三.md']);
  await page.screenshot({ path: join(shots_folder(), 'files-offered.png') });
  await (await page.$$(gc('offered')))[0].click();
  await has_card(page, '210');
  // The other files stay on offer above the report until the notice is closed.
  await until(page, 'the first one marked', (offered) => document.querySelector(offered)?.getAttribute('aria-current') === 'true', gc('offered'));
  await page.screenshot({ path: join(shots_folder(), 'files-offered-over.png') });
  await (await page.$$(gc('offered')))[1].click();
  await has_card(page, '310');
  await click(page, gc('close-offer'));
  await until(page, 'no offer any more', (offered) => !document.querySelector(offered), gc('offered'));
  assert.equal((await page.evaluate(() => location.pathname)), '/');
});

walk('text that is dropped is taken', {}, async (page) => {
  await drop(page, [], { 'text/plain': '增长6%' });
  await until(page, 'the words in the box', (area) => document.querySelector(area).value === '增长6%', PASTE);
  await drop(page, [], { 'text/plain': LONG });
  await has_card(page, '310');
  // The text of the box is kept.
  await page.$eval(gc('restore'), (button) => button.click());
  await until(page, 'the words in the box again', (area) => document.querySelector(area)?.value === '增长6%', PASTE);
});

walk('whoever goes back to the box pastes over the old text, and not behind it', {}, async (page) => {
  await read_report(page);
  await page.goBack();
  await until(page, 'the old text chosen', (area) => {
    const one = document.querySelector(area);
    return one && document.activeElement === one && one.value.length > 0 && one.selectionStart === 0 && one.selectionEnd === one.value.length;
  }, PASTE);
  await page.keyboard.type('今年粮食播种面积不少于310万亩。');
  assert.equal(await box(page), '今年粮食播种面积不少于310万亩。');
});

walk('a form that says less than its plain text is not taken', {}, async (page) => {
  const html = `<p style="display:none">${LONG}</p><table><tr><td>一</td></tr></table>`;
  await pasted(page, { 'text/html': html, 'text/plain': LONG });
  await has_card(page, '310');
});

walk('nothing that is dropped takes the page away, before the program is there either', { ready: false }, async (page) => {
  const taken = () => page.evaluate(() => {
    const drop = (target, fill) => ['dragover', 'drop'].map((kind) => {
      const dataTransfer = new DataTransfer();
      fill(dataTransfer);
      return !target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    });
    const file = (data) => data.items.add(new File(['x'], '照片.png'));
    const link = (data) => data.setData('text/uri-list', 'https://example.org/');
    return [drop(document.body, file), drop(document.body, link), drop(document.querySelector('textarea'), file), drop(document.querySelector('textarea'), link)];
  });
  const [yes, no] = [[true, true], [false, false]];
  assert.deepEqual(await taken(), [yes, yes, yes, no], 'expected a field to keep the drop of a link');
  await is_ready(page);
  assert.deepEqual(await taken(), [yes, yes, yes, no]);
});

walk('text from outside shows the place to drop, text of the page itself does not and changes nothing', {}, async (page) => {
  await read_report(page);
  const drag = (kinds) => page.evaluate((names, words) => names.forEach((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', words);
    document.querySelector('.gc-text').dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }), kinds, LONG);
  await drag(['dragstart', 'dragenter', 'dragover']);
  await settled(page);
  assert.equal(await count(page, gc('drop')), 0);
  await drag(['drop', 'dragend']);
  await settled(page);
  assert.ok((await page.$eval(gc('reader'), (reader) => reader.textContent)).includes('示例市'), 'expected the report to stay');
  await drag(['dragenter', 'dragover']);
  await page.waitForSelector(gc('drop'));
  await drag(['drop']);
  await has_card(page, '310');
  assert.equal(await count(page, gc('drop')), 0);
});

walk('a place to drop is shown while something is dragged', {}, async (page) => {
  const drag = (kind) => page.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }, kind);
  await drag('dragenter');
  await page.waitForSelector(gc('drop'));
  await page.screenshot({ path: join(shots_folder(), 'files-drop.png') });
  await drag('dragleave');
  await until(page, 'no place any more', (wanted) => !document.querySelector(wanted), gc('drop'));
});

const gb18030 = Buffer.from('bdf1c4eab5d8c7f8c9fab2fad7dcd6b5d4f6b3a4362e37bcbbd3d2a1a3', 'hex');

for (const [viewport, scheme, size] of [[undefined, 'light', 'desktop'], [undefined, 'dark', 'desktop'], [PHONE, 'light', 'phone'], [PHONE, 'dark', 'phone']]) {
  walk(`what cannot be read is named, and what was there stays: ${size}, ${scheme}`, { viewport, scheme }, async (page) => {
    await read_report(page);
    const files = [
      ['扫描件.pdf', '%PDF-1.7', /扫描件\.pdf.*全选复制/u],
      ['旧.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧\.doc.*Word或WPS/u],
      ['断.docx', document_of(REPORT).subarray(0, 400), /断\.docx.*不完整/u],
      ['表.xlsx', zip([['xl/workbook.xml', '']]), /表\.xlsx.*单元格/u],
      ['空.txt', '', /空\.txt.*没有文字/u],
    ];
    for (const [name, content, words] of files) {
      await open_files(page, saved(name, content));
      await until(page, `words on ${name}`, (wanted, file) => document.querySelector(wanted)?.textContent.includes(file), gc('file-says'), name);
      assert.match(await says(page), words);
      await page.screenshot({ path: join(shots_folder(), `files-refused-${size}-${scheme}.png`) });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `expected no sideways scrolling, found ${over} px`);
      await shown(page, CARD);
      await click(page, gc('close-offer'));
      await until(page, 'no words any more', (wanted) => !document.querySelector(wanted), gc('file-says'));
    }
    // On the start screen they are below the box.
    await click(page, gc('another'));
    await page.type(PASTE, '甲');
    await open_files(page, saved('扫描件.pdf', '%PDF-1.7'));
    await until(page, 'words on the start screen', (wanted) => document.querySelector(wanted)?.textContent.includes('扫描件.pdf'), `main ${gc('file-says')}`);
    assert.equal(await box(page), '甲');
    await page.screenshot({ path: join(shots_folder(), `files-start-${size}-${scheme}.png`), fullPage: true });
  });
}

walk('a doubtful encoding is said before anything is read', {}, async (page) => {
  await open_files(page, saved('短.txt', gb18030.subarray(0, 8)));
  await until(page, 'words of doubt', (wanted) => document.querySelector(wanted)?.textContent.includes('编码无法确定'), gc('file-says'));
  assert.equal(await box(page), '今年地区');
  await page.screenshot({ path: join(shots_folder(), 'files-doubt.png') });
});

walk('what takes long can be stopped, and the text stays', {}, async (page) => {
  await page.$eval(PASTE, (area) => { area.value = '甲'; area.dispatchEvent(new Event('input', { bubbles: true })); });
  // Large enough to take a while.
  const rows = '<tr><td>一<td>二<td>三'.repeat(900_000);
  await open_files(page, saved('大.html', `<html><table>${rows}</table>`));
  await page.waitForSelector(gc('stop-opening'));
  await page.$eval(gc('stop-opening'), (button) => button.click());
  await until(page, 'no opening any more', (wanted) => !document.querySelector(wanted), gc('stop-opening'));
  assert.equal(await box(page), '甲');
  await open_files(page, saved('报告.txt', REPORT));
  await has_card(page, '210');
});
