// Pictures of the page for people to look at, in tests/e2e/shots; the sample report and, when present, an annotated one.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CARD, DESKTOP, PHONE, gc, launch, read_report, real_report, settled, shots_folder, visit } from './harness.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const SIZES = { wide: DESKTOP, narrow: PHONE };

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const scheme of ['light', 'dark']) {
    test(`pictures, ${size} and ${scheme}`, { timeout: 60_000 }, async () => {
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
      if (real_report === null) return;
      const again = await visit(browser, { viewport: { ...viewport, deviceScaleFactor: 1.5 }, scheme });
      await read_report(again.page, real_report);
      await picture(again.page, `report-${size}-${scheme}`);
      await again.close();
    });
  }
}

async function picture(page, name) {
  await settled(page);
  const path = join(shots_folder(), `${name}.png`);
  await page.screenshot({ path });
  assert.ok(statSync(path).size > 10_000, `expected a picture with something on it: ${name}`);
}
