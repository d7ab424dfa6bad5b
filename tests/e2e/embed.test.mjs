// embed.html in a frame: settings in the fragment, messages, no requests, no storage; and the code to copy on embedding.html.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DESKTOP, DIST, IN_FRAME, PATIENCE, gc, launch, shots_folder, until, visit } from './harness.mjs';
import { ARTICLE, blank, drawn, host } from './host-pages.mjs';
import { serve } from '../../xtask/server.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const TEXT = '今年粮食总产稳定在18亿斤以上，新建公园5个。';

/** A page that embeds embed.html and records its messages; its policy may forbid every other script. */
function framing(src, { sandbox = 'allow-scripts', text = null } = {}) {
  return blank(`<iframe id="frame" title="目标卡" src="${src}" sandbox="${sandbox}" width="900" height="500"></iframe>
<script src="/talk.js" data-text="${text ?? ''}"></script>`, { script: '/none.js' }).replace(/<script type="module".*?<\/script>/, '');
}
const TALK = `(function () {
  var text = document.currentScript.getAttribute('data-text');
  var frame = document.getElementById('frame');
  window.told = [];
  window.addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow) return;
    window.told.push(event.data);
    if (event.data.type === 'hello' && text) frame.contentWindow.postMessage({ goalcards: 1, type: 'text', text: text }, '*');
  });
})();`;

const inner = (page) => page.frames().find((frame) => frame.url().includes('embed.html'));
const has_cards = (frame) => frame.waitForFunction(() => document.querySelector('goal-cards')?.shadowRoot.querySelector('article'), IN_FRAME);

test('in a sandbox it reads what it is told, and says height and choice', { timeout: 600_000 }, async () => {
  const { page, server, complaints, close } = await host(browser, '/page.html', { extra: { '/page.html': framing('/embed.html#v=1&view=cards&theme=dark', { text: TEXT }), '/talk.js': TALK } });
  await until(page, 'an analysis', () => window.told.some((one) => one.type === 'analysis'));
  const frame = inner(page);
  await has_cards(frame);
  const types = await page.evaluate(() => window.told.map((one) => [one.goalcards, one.type]));
  assert.ok(types.every(([version]) => version === 1), JSON.stringify(types));
  const analysis = await page.evaluate(() => window.told.find((one) => one.type === 'analysis'));
  assert.equal(analysis.goals, 2);
  await until(page, 'a height', () => window.told.some((one) => one.type === 'height' && one.height > 100));
  await frame.evaluate(() => document.querySelector('goal-cards').shadowRoot.querySelector('[data-gc="card-open"]').click());
  await until(page, 'a choice', () => window.told.some((one) => one.type === 'select' && one.text.includes('18亿斤')));
  await page.evaluate(() => document.getElementById('frame').contentWindow.postMessage({ goalcards: 1, type: 'config', config: { view: 'reader', lang: 'en' } }, '*'));
  await frame.waitForFunction(() => document.querySelector('goal-cards').shadowRoot.querySelector('.gc-reader'));
  assert.equal(await frame.evaluate(() => { try { return localStorage.length; } catch (refused) { return 'refused'; } }), 'refused');
  assert.deepEqual(server.log.filter((path) => /wasm|widget/.test(path)), [], 'expected everything in one file');
  assert.deepEqual(complaints, []);
  await close();
});

test('settings and text may stand in the fragment', { timeout: 600_000 }, async () => {
  const settings = new URLSearchParams({ v: '1', view: 'summary', lang: 'en', text: TEXT });
  const { page, close } = await host(browser, '/page.html', { extra: { '/page.html': framing(`/embed.html#${settings}`.replace(/&/g, '&amp;')), '/talk.js': TALK } });
  await until(page, 'an analysis', () => window.told.some((one) => one.type === 'analysis' && one.goals === 2));
  const title = await inner(page).evaluate(() => document.querySelector('goal-cards').shadowRoot.querySelector('h2').textContent);
  assert.match(title, /Goals/);
  await close();
});

test('a text file beside it is read where the frame has an origin', { timeout: 600_000 }, async () => {
  const extra = { '/page.html': framing('/embed.html#v=1&amp;src=report.txt', { sandbox: 'allow-scripts allow-same-origin' }), '/talk.js': TALK, '/report.txt': TEXT };
  const { page, close } = await host(browser, '/page.html', { extra });
  await until(page, 'an analysis', () => window.told.some((one) => one.type === 'analysis' && one.goals === 2));
  await close();
});

test('messages of others, of other versions and of other origins are not heard', { timeout: 600_000 }, async () => {
  const extra = { '/page.html': framing('/embed.html#v=1&amp;origin=https://portal.example', { text: TEXT }), '/talk.js': TALK };
  const { page, close } = await host(browser, '/page.html', { extra, before: (one) => one.evaluateOnNewDocument(() => { window.told = []; }) });
  const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
  await frame.waitForSelector('goal-cards');
  const post = (message) => page.evaluate((said) => document.getElementById('frame').contentWindow.postMessage(said, '*'), message);
  await post({ goalcards: 1, type: 'text', text: TEXT });
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await frame.evaluate(() => document.querySelector('goal-cards').text), '', 'another origin was heard');
  assert.deepEqual(await page.evaluate(() => window.told), [], 'another origin was told');
  await close();
  const open = await host(browser, '/page.html', { extra: { '/page.html': framing('/embed.html#v=1'), '/talk.js': TALK } });
  await until(open.page, 'a greeting', () => window.told.some((one) => one.type === 'hello'));
  const free = inner(open.page);
  for (const said of ['text', { type: 'text', text: TEXT }, { goalcards: 2, type: 'text', text: TEXT }, { goalcards: 1, type: 'text', text: 5 }]) {
    await open.page.evaluate((message) => document.getElementById('frame').contentWindow.postMessage(message, '*'), said);
  }
  // From the frame's own window, not from the embedding page.
  await free.evaluate((text) => window.postMessage({ goalcards: 1, type: 'text', text }, '*'), TEXT);
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await free.evaluate(() => document.querySelector('goal-cards').text), '');
  await open.close();
});

test('the page gives the code for both routes, and that code runs', { timeout: 600_000 }, async () => {
  const { page, server, close } = await visit(browser);
  const link = await page.$eval(gc('embed'), (one) => one.href);
  await page.goto(link);
  await page.waitForFunction((code) => document.querySelector(code).value.includes('<goal-cards'), {}, gc('embed-code'));
  const code = () => page.$eval(gc('embed-code'), (one) => one.value);
  const policy = () => page.$eval(gc('embed-policy'), (one) => one.textContent);
  const direct = await code();
  assert.match(direct, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
  assert.match(direct, /\/v\d+\.\d+\.\d+\/goalcards-widget\.js/);
  const allowed = await policy();
  await page.select('[name="route"]', 'frame');
  const framed = await code();
  assert.match(framed, /^<iframe src="[^"]*\/v[\d.]+\/embed\.html#v=1&amp;view=cards/);
  const frame_policy = await policy();
  // A portal on another origin, with exactly the policy that the page recommends.
  const cors = { 'access-control-allow-origin': '*' };
  const files = await serve(DIST, { headers: () => cors, extra: { '/v0.1.0/report.txt': TEXT } });
  const moved = (text) => text.split(server.origin).join(files.origin);
  const portal = (body, rule) => ({
    extra: { '/page.html': `<!doctype html><meta charset="utf-8"><title>x</title>${body}<div id="article">${ARTICLE}</div>` },
    headers: (path) => (path === '/page.html' ? { 'content-security-policy': `default-src 'none'; ${rule}` } : {}),
  });
  const first = await host(browser, '/page.html', portal(moved(direct), moved(allowed)));
  assert.ok((await drawn(first.page)) >= 4);
  await first.close();
  const second = await host(browser, '/page.html', portal(moved(framed), moved(frame_policy)));
  const frame = await second.page.waitForFrame((one) => one.url().includes('embed.html'));
  await has_cards(frame);
  await second.close();
  await files.close();
  await close();
});

test('the portal of the demo shows it both ways', { timeout: 600_000 }, async () => {
  for (const [name, viewport] of [['wide', DESKTOP], ['narrow', { width: 390, height: 844, isMobile: true, hasTouch: true }]]) {
    const { page, complaints, close } = await host(browser, '/demo/portal.html', { viewport });
    assert.ok((await drawn(page)) >= 4);
    await has_cards_or_summary(inner(page));
    await page.waitForFunction(() => document.getElementById('frame').height !== '480', { timeout: PATIENCE });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= viewport.width, `expected no sideways scrolling, found ${wide} px`);
    await page.screenshot({ path: join(shots_folder(), `portal-${name}.png`) });
    await page.$eval('#frame', (frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.screenshot({ path: join(shots_folder(), `portal-frame-${name}.png`) });
    assert.deepEqual(complaints, []);
    await close();
  }
});

function has_cards_or_summary(frame) {
  return frame.waitForFunction(() => document.querySelector('goal-cards')?.shadowRoot.querySelector('.gc-widget__body'), IN_FRAME);
}
