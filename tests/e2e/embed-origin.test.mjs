// Which origins the frame sends findings to when its address names a text file, and what it shows about that file and about errors.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DIST, IN_FRAME, launch, shots_folder, until } from './harness.mjs';
import { blank } from './host-pages.mjs';
import { serve } from '../../xtask/server.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const LIMIT = { timeout: 600_000 };
const TEXT = '2024年示例市政府工作报告\n今年粮食总产稳定在18亿斤以上，新建公园5个。';
const HEARD = `(function () {
  window.told = [];
  window.addEventListener('message', function (event) { window.told.push(event.data); });
})();`;

/** Serves embed.html, and a page on the origin `around` (another one by default) that embeds it with these settings. */
async function framed(settings, { own = false, silent = '', extra = {}, prepare = null, viewport = { width: 1280, height: 900 } } = {}) {
  const pages = { '/heard.js': HEARD };
  const files = await serve(DIST, { silent, extra: Object.assign(own ? pages : {}, { '/plan.txt': TEXT, ...extra }) });
  const portal = own ? files : await serve(DIST, { extra: pages });
  const query = new URLSearchParams({ v: '1', ...settings(portal.origin) });
  const body = `<script src="/heard.js"></script><iframe id="frame" title="x" src="${files.origin}/embed.html#${query}"
    width="${Math.min(viewport.width - 20, 900)}" height="600"></iframe>`;
  // Really served and not intercepted: a page without a network address may not embed one from this machine.
  pages['/page.html'] = blank(body, { script: '/none.js' }).replace(/<script type="module".*?<\/script>/, '');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${portal.origin}/page.html`);
  const frame = await page.waitForFrame((one) => one.url().includes('/embed.html'));
  return {
    page,
    frame,
    files,
    told: (type) => page.evaluate((wanted) => window.told.filter((one) => !wanted || one.type === wanted), type ?? null),
    cards: () => frame.waitForFunction(() => document.querySelector('goal-cards')?.shadowRoot?.querySelector('article'), IN_FRAME),
    open: () => frame.evaluate(() => document.querySelector('goal-cards').shadowRoot.querySelector('[data-gc="card-open"]').click()),
    seen: (part) => frame.$$eval(`.embed__${part}`, (all) => all.filter((one) => one.checkVisibility()).map((one) => one.innerText.trim())),
    close: async () => {
      await context.close();
      await files.close();
      if (!own) await portal.close();
    },
  };
}

/** Waits until every earlier message of the frame has arrived: messages keep their order, and this one is the last. */
async function all_heard(page, frame) {
  await frame.evaluate(() => window.parent.postMessage('the last one', '*'));
  await until(page, 'the last message', () => window.told.includes('the last one'));
}

test('a page of another site is told nothing of a file of this one, not even what is opened', LIMIT, async () => {
  const { page, frame, files, told, cards, open, close } = await framed(() => ({ src: 'plan.txt' }));
  await cards();
  await open();
  await all_heard(page, frame);
  assert.deepEqual(await told(), ['the last one']);
  assert.equal(files.log.filter((path) => path === '/plan.txt').length, 1, 'expected the file to be fetched once');
  await close();
});

test('nor is one that speaks for itself heard by it', LIMIT, async () => {
  const { page, frame, cards, close } = await framed(() => ({ src: 'plan.txt' }));
  await cards();
  await page.evaluate(() => {
    const around = document.getElementById('frame').contentWindow;
    around.postMessage({ goalcards: 1, type: 'text', text: '今年新建学校7所。' }, '*');
    around.postMessage('the last one', '*');
  });
  await frame.evaluate(() => new Promise((done) => { setTimeout(done, 0); }));
  assert.match(await frame.evaluate(() => document.querySelector('goal-cards').text), /18亿斤/u);
  await close();
});

test('another origin than the declared one is told nothing', LIMIT, async () => {
  const { page, frame, told, cards, open, close } = await framed(() => ({ src: 'plan.txt', origin: 'https://portal.example' }));
  await cards();
  await open();
  await all_heard(page, frame);
  assert.deepEqual(await told(), ['the last one']);
  await close();
});

test('the declared origin that frames it is told', LIMIT, async () => {
  const { page, told, cards, open, close } = await framed((origin) => ({ src: 'plan.txt', origin }));
  await cards();
  await open();
  await until(page, 'a choice', () => window.told.some((one) => one.type === 'select' && one.text.includes('18亿斤')));
  assert.equal((await told('analysis')).length, 1);
  await close();
});

test('a page of the same site is told without more', LIMIT, async () => {
  const { page, cards, close } = await framed(() => ({ src: 'plan.txt' }), { own: true });
  await cards();
  await until(page, 'an analysis', () => window.told.some((one) => one.type === 'analysis' && one.goals === 2));
  await close();
});

for (const origin of ['portal.example', 'https://portal.example/path', 'javascript:alert(1)', '*', 'null', '']) {
  test(`an origin that is none is said on screen, and nothing is read: ${origin || 'empty'}`, LIMIT, async () => {
    const { page, frame, files, told, seen, close } = await framed(() => ({ src: 'plan.txt', origin }));
    await frame.waitForFunction(() => document.querySelector('.embed__origin')?.checkVisibility(), IN_FRAME);
    const [line] = await seen('origin');
    assert.match(line, /origin/u);
    assert.ok(line.includes(origin), line);
    await all_heard(page, frame);
    assert.deepEqual(await told(), ['the last one']);
    assert.ok(!files.log.includes('/plan.txt'), 'expected no file to be fetched');
    await close();
  });
}

test('a text from the address is marked as such, in both languages, until the page around gives another', LIMIT, async () => {
  for (const [lang, words] of [['zh-CN', /文字由网址带来/u], ['en', /came with the address/u]]) {
    for (const [name, settings] of [['text', { text: TEXT }], ['src', { src: 'plan.txt' }]]) {
      const { page, frame, cards, seen, close } = await framed((origin) => ({ ...settings, lang, origin }));
      await cards();
      const lines = await seen('from');
      assert.equal(lines.length, 1, `${name} ${lang}`);
      assert.match(lines[0], words);
      if (name === 'src') assert.match(lines[0], /plan\.txt/u);
      await page.evaluate(() => document.getElementById('frame').contentWindow.postMessage({ goalcards: 1, type: 'text', text: '今年新建学校7所。' }, '*'));
      await frame.waitForFunction(() => !document.querySelector('.embed__from').checkVisibility(), IN_FRAME);
      await close();
    }
  }
});

test('a file that is not there is said once, on screen and to the page around', LIMIT, async () => {
  const { page, frame, files, told, seen, close } = await framed((origin) => ({ src: 'none.txt', origin }));
  await until(page, 'an error', () => window.told.some((one) => one.type === 'error'));
  await all_heard(page, frame);
  const errors = await told('error');
  assert.equal(errors.length, 1);
  assert.match(errors[0].message, /none\.txt: 404/u);
  assert.equal((await seen('says')).length, 1);
  assert.equal(files.log.filter((path) => path === '/none.txt').length, 1);
  await close();
});

test('an address that is none is an error like any other', LIMIT, async () => {
  const { page, told, seen, close } = await framed((origin) => ({ src: 'http://[', origin }));
  await until(page, 'an error', () => window.told.some((one) => one.type === 'error'));
  assert.equal((await told('error')).length, 1);
  assert.equal((await seen('says')).length, 1);
  await close();
});

// Timeouts of ten seconds and more are shortened here.
const HASTE = () => {
  const wait = window.setTimeout;
  window.setTimeout = (act, time, ...more) => wait(act, time >= 10_000 ? 50 : time, ...more);
};

test('a file that never comes ends, and is said once', LIMIT, async () => {
  const { page, frame, files, told, seen, close } = await framed((origin) => ({ src: 'slow.txt', origin }), { silent: '/slow.txt', prepare: HASTE });
  await until(page, 'an error', () => window.told.some((one) => one.type === 'error'));
  await all_heard(page, frame);
  const errors = await told('error');
  assert.equal(errors.length, 1);
  assert.match(errors[0].message, /slow\.txt: no answer/u);
  assert.equal((await seen('says')).length, 1);
  assert.equal(files.log.filter((path) => path === '/slow.txt').length, 1);
  await close();
});

test('a file that comes after the page around gave a text changes nothing', LIMIT, async () => {
  const { page, frame, cards, close } = await framed((origin) => ({ src: 'slow.txt', origin }), { silent: '/slow.txt', prepare: HASTE });
  await until(page, 'a greeting', () => window.told.some((one) => one.type === 'hello'));
  await page.evaluate(() => document.getElementById('frame').contentWindow.postMessage({ goalcards: 1, type: 'text', text: '今年新建学校7所。' }, '*'));
  await cards();
  assert.match(await frame.evaluate(() => document.querySelector('goal-cards').text), /7所/u);
  await close();
});

test('what the frame says looks like the rest', LIMIT, async () => {
  for (const [name, width] of [['wide', 1280], ['narrow', 390]]) {
    for (const theme of ['light', 'dark']) {
      for (const [state, settings, part] of [['from', { src: 'plan.txt' }, 'from'], ['error', { src: 'none.txt' }, 'says'], ['origin', { src: 'plan.txt', origin: 'portal.example' }, 'origin']]) {
        const { page, frame, cards, close } = await framed(() => ({ ...settings, theme }), { viewport: { width, height: 900 } });
        if (state === 'from') await cards();
        await frame.waitForFunction((wanted) => document.querySelector(`.embed__${wanted}`)?.checkVisibility(), IN_FRAME, part);
        const over = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `expected no sideways scrolling in ${state}, found ${over} px`);
        await page.screenshot({ path: join(shots_folder(), `embed-${state}-${name}-${theme}.png`) });
        await close();
      }
    }
  }
});
