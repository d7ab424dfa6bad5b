// Ways for an injected script to send data out of the single-file page: the policy blocks them, except those that docs/privacy.md names.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { DIST, PATIENCE, is_ready, launch } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

let browser;
let folder;
let server;
before(async () => {
  browser = await launch(['--disable-popup-blocking']);
  folder = mkdtempSync(join(tmpdir(), 'goalcards-'));
  server = await serve(DIST);
});
after(async () => {
  await browser?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** The ways, each with the path that it would request. */
const WAYS = (origin) => {
  const element = (tag, set) => () => {
    const one = document.createElement(tag);
    set(one);
    document.body.appendChild(one);
  };
  const to = (name) => `${origin}/out-${name}`;
  const worker = (source) => new Worker(goalcardsGuard.script(URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))));
  return {
    fetch: () => fetch(to('fetch'), { mode: 'no-cors' }),
    'fetch-keepalive': () => fetch(to('fetch-keepalive'), { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
    xhr: () => { const one = new XMLHttpRequest(); one.open('GET', to('xhr')); one.send(); },
    beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
    socket: () => new WebSocket(to('socket').replace('http', 'ws')),
    events: () => new EventSource(to('events')),
    image: () => { new Image().src = to('image'); },
    srcset: element('img', (one) => { one.srcset = `${to('srcset')} 2x`; }),
    'css-image': element('div', (one) => { one.style.backgroundImage = `url(${to('css-image')})`; }),
    'style-sheet': element('link', (one) => { one.rel = 'stylesheet'; one.href = to('style-sheet'); }),
    'style-import': element('style', (one) => { one.textContent = `@import "${to('style-import')}";`; }),
    font: () => new FontFace('x', `url(${to('font')})`).load(),
    video: element('video', (one) => { one.src = to('video'); }),
    audio: element('audio', (one) => { one.src = to('audio'); }),
    track: element('video', (one) => { const track = document.createElement('track'); track.default = true; track.src = to('track'); one.appendChild(track); track.track.mode = 'showing'; }),
    iframe: element('iframe', (one) => { one.src = to('iframe'); }),
    object: element('object', (one) => { one.data = to('object'); }),
    embed: element('embed', (one) => { one.src = to('embed'); }),
    form: element('form', (one) => { one.action = to('form'); one.method = 'post'; setTimeout(() => one.submit()); }),
    script: element('script', (one) => { one.src = to('script'); }),
    import: () => import(to('import')),
    worker: () => new Worker(to('worker')),
    'worker-fetch': () => worker(`fetch(${JSON.stringify(to('worker-fetch'))}, { mode: 'no-cors' })`),
    'worker-import': () => worker(`importScripts(${JSON.stringify(to('worker-import'))})`),
    preload: element('link', (one) => { one.rel = 'preload'; one.as = 'fetch'; one.href = to('preload'); }),
    modulepreload: element('link', (one) => { one.rel = 'modulepreload'; one.href = to('modulepreload'); }),
    manifest: element('link', (one) => { one.rel = 'manifest'; one.href = to('manifest'); }),
    base: element('base', (one) => { one.href = `${to('base')}/`; new Image().src = 'x'; }),
  };
};

/** The single file with one more script, which its policy permits by hash like the others. */
async function open(name, script) {
  const page_text = readFileSync(join(DIST, 'goalcards.html'), 'utf8');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const path = join(folder, name);
  writeFileSync(path, page_text.replace("script-src 'wasm-unsafe-eval'", `script-src 'wasm-unsafe-eval' '${hash}'`).replace('</body>', () => `<script>${script}</script></body>`));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return { page, close: () => context.close() };
}

const asked = () => server.log.filter((path) => path.startsWith('/out-'));

test('more than twenty ways out of the file are blocked', { timeout: 600_000 }, async () => {
  const script = `window.tried = [];
    for (const [name, act] of Object.entries((${WAYS})(${JSON.stringify(server.origin)}))) {
      try { Promise.resolve(act()).catch(() => {}); } catch (refused) { /* blocked at once */ }
      window.tried.push(name);
    }`;
  const { page, close } = await open('ways.html', script);
  await is_ready(page);
  const tried = await page.evaluate(() => window.tried);
  assert.ok(tried.length > 20, `expected every way to be tried, found ${tried}`);
  // A request from outside the page comes last: any other would have arrived before it.
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 1_000); }));
  await fetch(`${server.origin}/out-the-last`);
  assert.deepEqual(asked(), ['/out-the-last']);
  await close();
});

test('a navigation and window.open are not covered, as the page on privacy says', { timeout: 600_000 }, async () => {
  const told = readFileSync(join(DIST, '../docs/privacy.md'), 'utf8');
  assert.match(told, /A navigation to another address, `window\.open` and WebRTC are not covered by a policy/);
  for (const [name, act] of [['open', 'window.open'], ['away', 'location.assign']]) {
    const { close } = await open(`${name}.html`, `${act}(${JSON.stringify(`${server.origin}/out-${name}`)});`);
    for (let turn = 0; turn < PATIENCE / 100 && !asked().includes(`/out-${name}`); turn += 1) await pause(100);
    assert.ok(asked().includes(`/out-${name}`), `expected ${act} to get out; if it no longer does, the page on privacy may promise more`);
    await close();
  }
});
