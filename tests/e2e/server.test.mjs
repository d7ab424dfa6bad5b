// The server of the walks and of `cargo xtask serve`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../xtask/server.mjs';

const PROGRAM = fileURLToPath(new URL('../../xtask/server.mjs', import.meta.url));

let folder;
let server;

before(async () => {
  const above = await mkdtemp(join(tmpdir(), 'goalcards-server-'));
  folder = join(above, 'site');
  await mkdir(folder);
  await writeFile(join(above, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'x_bg.wasm'), 'wasm');
  await writeFile(join(folder, '目.txt'), 'text');
  server = await serve(folder);
});

after(async () => {
  await server.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** The answer to a path that is sent as it is: fetch would normalize it. */
function ask(path, method = 'GET', port = server.port) {
  return new Promise((answered, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, async (response) => {
      const chunks = await response.toArray();
      answered({ status: response.statusCode, type: response.headers['content-type'], body: Buffer.concat(chunks).toString() });
    });
    asked.on('error', failed);
    asked.end();
  });
}

test('no path leads out of the folder', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/a/..%2f..%2fsecret.txt', '/..%5csecret.txt', '//../secret.txt']) {
    const { status, body } = await ask(path);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    assert.ok(!body.includes('secret'), path);
  }
});

test('files have their media types, and a folder its index', async () => {
  assert.deepEqual(await ask('/'), { status: 200, type: 'text/html; charset=utf-8', body: '<p>page</p>' });
  assert.equal((await ask('/x_bg.wasm?v=1')).type, 'application/wasm');
  assert.equal((await ask('/%E7%9B%AE.txt')).body, 'text');
  assert.deepEqual(await ask('/', 'HEAD'), { status: 200, type: 'text/html; charset=utf-8', body: '' });
});

test('what cannot be answered is refused', async () => {
  assert.equal((await ask('/none')).status, 404);
  assert.equal((await ask('/', 'POST')).status, 405);
  assert.equal((await ask('/%zz')).status, 400);
});

test('a request for a file that is still being built waits, and the server ends with its input', async () => {
  const child = spawn(process.execPath, [PROGRAM, folder, '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((exited) => child.once('exit', exited));
  const first = await new Promise((printed) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Ctrl+C')) printed(text);
    });
  });
  const port = Number(first.match(/127\.0\.0\.1:(\d+)/)[1]);
  const late = ask('/late.txt', 'GET', port);
  await writeFile(join(folder, 'late.txt'), 'late');
  child.stdin.write('complete\n');
  assert.equal((await late).body, 'late');
  assert.equal((await ask('/never.txt', 'GET', port)).status, 404);
  child.stdin.end();
  assert.equal(await ended, 0);
});
