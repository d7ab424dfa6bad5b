// The module in Node, used like an installed package: init, analyze, offsets in the given string.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

test('an installed package reads a report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    cpSync(join(ROOT, 'pkg'), join(folder, 'node_modules/goalcards'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const readme = readFileSync(join(ROOT, 'pkg/README.md'), 'utf8').match(/```js\n([\s\S]*?)```/)[1];
    writeFileSync(join(folder, 'readme.mjs'), readme);
    const told = await promisify(execFile)(process.execPath, [join(folder, 'readme.mjs')]);
    assert.match(told.stdout, /粮食总产/);
    const docs = [...readFileSync(join(ROOT, 'docs/api.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)];
    const guide = docs[0][1];
    writeFileSync(join(folder, 'guide.mjs'), guide);
    assert.match((await promisify(execFile)(process.execPath, [join(folder, 'guide.mjs')])).stdout, /4\.2万人[\s\S]*\d+\.\d+\.\d+/);
    const goalcards = await import(join(folder, 'node_modules/goalcards/node.js'));
    await goalcards.default();
    await goalcards.default();
    // Two code units before the report move every offset by two.
    const text = `😀${goalcards.sample()}`;
    const found = goalcards.analyze(text);
    assert.ok(found.goals.length > 10);
    for (const one of found.quantities) assert.equal(text.slice(one.start, one.end), one.text);
    // A lone surrogate counts as one unit, and between two digits it makes them doubtful.
    const half = '二、2025年工作安排\n新建学校12\ud800所，投资2\udc005亿元，\0新增就业\u202e3万人。';
    const read = goalcards.analyze(half);
    for (const one of read.quantities) assert.equal(half.slice(one.start, one.end).toWellFormed(), one.text);
    assert.deepEqual(read.quantities.map((one) => [one.min, one.unit]), [[12, '所'], [30000, '人']]);
    assert.equal(read.leftovers.find((one) => one.reason === 'unreadable').start, half.indexOf('2\udc00'));
    const promised = docs.map((snippet) => snippet[1]).find((snippet) => snippet.includes('compare('));
    writeFileSync(join(folder, 'compare.mjs'), promised);
    assert.match((await promisify(execFile)(process.execPath, [join(folder, 'compare.mjs')])).stdout, /城镇新增就业 exceeded figure beyond_target/);
    for (const [call, says] of [
      ['comparePlaces(', /地区生产总值 higher 0\.5 百分点 harder[\s\S]*居民消费价格涨幅 only_first/],
      ['yearRows(', /地区生产总值增长 2024 6%左右 → 地区生产总值增长5\.8%[\s\S]*same_year 2/],
    ]) {
      const snippet = docs.map((one) => one[1]).find((one) => one.includes(call));
      writeFileSync(join(folder, 'snippet.mjs'), snippet);
      assert.match((await promisify(execFile)(process.execPath, [join(folder, 'snippet.mjs')])).stdout, says);
    }
    const manifest = JSON.parse(readFileSync(join(ROOT, 'pkg/package.json'), 'utf8'));
    assert.equal(goalcards.version(), manifest.version);
    for (const name of manifest.files) assert.ok(readFileSync(join(ROOT, 'pkg', name)).length > 0, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('npm packs what the manifest names', async () => {
  const packed = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], { cwd: join(ROOT, 'pkg') });
  const names = JSON.parse(packed.stdout)[0].files.map((file) => file.path);
  for (const name of ['index.js', 'node.js', 'glue.js', 'goalcards_bg.wasm', 'index.d.ts']) assert.ok(names.includes(name), name);
});
