// axe-core on the start page and on a report, in wide and narrow windows, both colour schemes and both languages.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { CARD, DESKTOP, PHONE, click, gc, is_ready, launch, read_report, settled, until, visit } from './harness.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** The violations, one line each. */
async function scan(page) {
  await settled(page);
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.any.map((check) => check.message).join('; ')}`));
  }, TAGS);
}

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  for (const scheme of ['light', 'dark']) {
    test(`${size} and ${scheme}, axe finds nothing`, { timeout: 600_000 }, async () => {
      const { page, close } = await visit(browser, { viewport, scheme });
      assert.deepEqual(await scan(page), [], 'start page');
      await read_report(page);
      assert.deepEqual(await scan(page), [], 'report page');
      if (size === 'narrow') {
        for (const view of ['reader', 'outline', 'leftovers']) {
          await click(page, gc('view', { value: view }));
          assert.deepEqual(await scan(page), [], view);
        }
      } else {
        await click(page, gc('lang', { value: 'en' }));
        await until(page, 'an English page', () => document.documentElement.lang.startsWith('en'));
        assert.deepEqual(await scan(page), [], 'English page');
        await click(page, gc('elder'));
        assert.deepEqual(await scan(page), [], 'large letters');
      }
      await close();
    });
  }
}

/** The overlays, forms and panes of a report, one after the other. */
const COVERS = {
  'filter panel': (page) => click(page, gc('filter')),
  'nothing but results': async (page) => {
    await click(page, gc('filter'));
    await page.evaluate(() => scrollTo(0, 0));
    await click(page, gc('facet', { facet: 'shelf', value: 'results' }));
    await page.waitForSelector(gc('result-card'));
    await click(page, `${gc('result-card')} ${gc('card-open')}`);
  },
  'work items': (page) => click(page, gc('facet', { facet: 'class', value: 'programme' })),
  'copy menu': async (page) => {
    await click(page, gc('facet', { facet: 'shelf', value: 'goals' }));
    await page.waitForSelector(CARD);
    await click(page, `${CARD} ${gc('card-open')}`);
    await click(page, gc('copy'));
  },
  'correction form': async (page) => {
    await click(page, gc('mend'));
    await page.waitForSelector(gc('form'));
  },
  'a corrected card': async (page) => {
    await page.$eval(`${gc('form')} [name="title"]`, (field) => { field.value = '名称'; });
    await click(page, gc('mend-save'));
    await page.waitForSelector(gc('edited'));
  },
  'form of place and year': (page) => click(page, gc('mend-report')),
  'take-away menu': (page) => page.$eval(gc('take'), (button) => button.click()),
  'reflowed text': async (page) => {
    await page.keyboard.press('Escape');
    await click(page, gc('view', { value: 'reader' })).catch(() => {});
    await click(page, gc('flow'));
  },
  'charts and the rest': async (page) => {
    await click(page, gc('view', { value: 'leftovers' })).catch(() => {});
    await page.$eval('.gc-chart', (chart) => chart.scrollIntoView());
  },
  help: (page) => page.$eval(gc('help'), (button) => button.click()),
};

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  for (const [scheme, lang] of [['light', size === 'wide' ? 'zh' : 'en'], ['dark', size === 'wide' ? 'en' : 'zh']]) {
    for (const elder of [false, true]) {
      test(`${size}, ${scheme}, ${lang}${elder ? ', large letters' : ''}: axe finds nothing in menus, forms, charts and help`, { timeout: 600_000 }, async () => {
        const { page, close } = await visit(browser, { viewport, scheme });
        await page.evaluate((taste) => localStorage.setItem('goalcards.taste', taste), `${lang}${elder ? ' elder' : ''}`);
        await page.reload({ waitUntil: 'domcontentloaded' });
        await is_ready(page);
        await read_report(page);
        for (const [name, uncover] of Object.entries(COVERS)) {
          await page.evaluate(() => scrollTo(0, 0));
          await uncover(page);
          // An element under an open menu or a sticky bar can be reached by closing the menu or by scrolling.
          const found = (await scan(page)).filter((says) => !says.includes('partially obscured'));
          assert.deepEqual(found, [], name);
        }
        await close();
      });
    }
  }
}

test('axe finds nothing on the page for embedding, in the portal and in its widget', { timeout: 600_000 }, async () => {
  const { page, server, close } = await visit(browser);
  await page.goto(`${server.origin}/embedding.html`);
  assert.deepEqual(await scan(page), [], 'page for embedding');
  await page.goto(`${server.origin}/demo/portal.html`);
  await page.waitForFunction(() => document.querySelector('goal-cards').shadowRoot.querySelector('article'));
  await page.$eval('goal-cards', (one) => one.shadowRoot.querySelector('[data-gc="card-open"]').click());
  await page.evaluate(() => document.querySelector('iframe').remove());
  assert.deepEqual(await scan(page), [], 'portal with a widget');
  await close();
});
