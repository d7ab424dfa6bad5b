// `trunk serve`, where trunk is installed: serves the page with its scripts and styles, and the page reads a report.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { CARD, DIST, count, is_ready, launch, read_report, watch } from './harness.mjs';

const ROOT = join(DIST, '..');
const PATH = `${join(ROOT, '.tools/bin')}${delimiter}${process.env.PATH}`;
const skip = spawnSync('trunk', ['--version'], { env: { ...process.env, PATH } }).status !== 0 && 'no trunk: cargo and wasm-bindgen built the page';
const PORT = 18_080;
/** Compiling may take a quarter of an hour on a slow machine. */
const TURNS = 900;

let browser;
let trunk;
let said = '';
before(async () => { if (!skip) browser = await launch(); });
after(async () => {
  await browser?.close();
  // Its children too: it leads a process group of its own.
  if (trunk?.exitCode === null) process.kill(-trunk.pid);
});

test('trunk serve shows the page', { timeout: 1_800_000, skip }, async () => {
  const { NO_COLOR, ...env } = { ...process.env, PATH };
  const ways = ['serve', '--port', `${PORT}`, '--dist', 'target/stage/trunk-serve', '--cargo-profile', 'page', '--offline', '--skip-version-check'];
  trunk = spawn('trunk', ways, { cwd: ROOT, env, detached: true });
  for (const stream of [trunk.stdout, trunk.stderr]) stream.on('data', (bytes) => { said += bytes; });
  const address = `http://127.0.0.1:${PORT}/`;
  const answers = () => fetch(address).then((answer) => answer.ok, () => false);
  for (let turn = 0; !await answers(); turn += 1) {
    assert.equal(trunk.exitCode, null, said);
    assert.ok(turn < TURNS, `expected a page, found ${said}`);
    await pause(1000);
  }
  const page = await browser.newPage();
  const complaints = watch(page);
  await page.goto(address);
  await is_ready(page);
  await read_report(page);
  assert.ok(await count(page, CARD) >= 10);
  assert.ok(existsSync(join(ROOT, 'target/stage/trunk-serve/page.css')));
  // Only `cargo xtask build` makes the service worker: trunk answers with the page instead.
  assert.deepEqual(complaints.filter((says) => !/script has an unsupported MIME type/u.test(says)), []);
  await page.close();
});
