// Screenshots for people to look at, in tests/e2e/shots: of the sample report and, where present, of an annotated one.
import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, DESKTOP, PHONE, REPORT, click, gc, launch, read_report, real_report, settled, shots_folder, visit } from './harness.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const SIZES = { wide: DESKTOP, narrow: PHONE };

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const scheme of ['light', 'dark']) {
    test(`pictures, ${size} and ${scheme}`, { timeout: 600_000 }, async () => {
      const { page, close } = await visit(browser, { viewport: { ...viewport, deviceScaleFactor: 1.5 }, scheme });
      await picture(page, `start-${size}-${scheme}`);
      await page.$eval(`button${gc('sample')}`, (button) => button.click());
      await page.waitForSelector(CARD);
      await picture(page, `sample-${size}-${scheme}`);
      if (size === 'narrow') {
        await page.$eval(gc('view', { value: 'reader' }), (button) => button.click());
        await picture(page, `sample-reader-${size}-${scheme}`);
      }
      await close();
      const again = await visit(browser, { viewport: { ...viewport, deviceScaleFactor: 1.5 }, scheme });
      await read_report(again.page, real_report ?? REPORT);
      await picture(again.page, `report-${size}-${scheme}`);
      for (const [name, bring] of Object.entries(STATES)) {
        await bring(again.page);
        await picture(again.page, `${name}-${size}-${scheme}`);
      }
      await again.close();
    });
  }

  test(`pictures, ${size}, in large letters, in English and on paper`, { timeout: 600_000 }, async () => {
    const { page, close } = await visit(browser, { viewport: { ...viewport, deviceScaleFactor: 1.5 } });
    await read_report(page, real_report ?? REPORT);
    await click(page, gc('elder'));
    await picture(page, `elder-${size}`);
    await STATES.open(page);
    await picture(page, `elder-open-${size}`);
    await click(page, gc('elder'));
    await click(page, gc('lang', { value: 'en' }));
    await page.keyboard.press('Escape');
    await picture(page, `english-${size}`);
    await click(page, gc('lang', { value: 'zh' }));
    await page.keyboard.press('Escape');
    await page.emulateMediaType('print');
    for (const [name, wanted] of [['text', '.gc-summary'], ['cards', '.gc-cards'], ['charts', '.gc-chart']]) {
      await page.$eval(wanted, (one) => one.scrollIntoView());
      await picture(page, `print-${name}-${size}`);
    }
    const path = join(shots_folder(), `print-${size}.pdf`);
    writeFileSync(path, await page.pdf({ format: 'A4' }));
    assert.ok(statSync(path).size > 20_000);
    await close();
  });
}

/** The views of a report, one after the other. */
const STATES = {
  open: async (page) => {
    await click(page, `${CARD} ${gc('card-open')}`);
    await page.waitForSelector(gc('copy'));
  },
  copy: (page) => page.$eval(gc('copy'), (summary) => summary.click()),
  form: async (page) => {
    await page.$eval(gc('mend'), (button) => button.click());
    await page.waitForSelector(gc('form'));
  },
  corrected: async (page) => {
    await page.$eval(`${gc('form')} [name="title"]`, (field) => { field.value = '改过的名称'; });
    await page.$eval(gc('mend-save'), (button) => button.click());
    await page.waitForSelector(gc('edited'));
  },
  take: (page) => page.$eval(gc('take'), (button) => button.click()),
  filter: async (page) => {
    await page.keyboard.press('Escape');
    await click(page, gc('filter'));
  },
  works: (page) => click(page, gc('facet', { facet: 'class', value: 'programme' })),
  results: (page) => click(page, gc('facet', { facet: 'shelf', value: 'results' })),
  reader: async (page) => {
    if (await page.$(gc('view', { value: 'reader' }))) await page.$eval(gc('view', { value: 'reader' }), (button) => button.click());
    await page.$eval(gc('flow'), (button) => button.click());
  },
  charts: async (page) => {
    if (await page.$(gc('view', { value: 'leftovers' }))) await page.$eval(gc('view', { value: 'leftovers' }), (button) => button.click());
    await settled(page);
    await page.$eval('.gc-chart', (chart) => chart.scrollIntoView());
  },
  help: (page) => page.$eval(gc('help'), (button) => button.click()),
};

async function picture(page, name) {
  await settled(page);
  const path = join(shots_folder(), `${name}.png`);
  await page.screenshot({ path });
  assert.ok(statSync(path).size > 10_000, `expected a picture with something on it: ${name}`);
}
