// Texts that are no usual report: each says what it is taken for.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CARD, DESKTOP, PASTE, PHONE, click, count_shown, gc, paste, shots_folder, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();
const ENGLISH = 'Report on the Work of the Government. We will keep GDP growth at around 5 percent and create 12 million urban jobs this year. '.repeat(8);
const TALE = '从前有座山，山里有座庙，庙里有个老和尚在讲故事。'.repeat(30);
const FILL = '稳步推进各项工作，不断取得新的成效。'.repeat(20);
const KINDS = {
  old: [`1957年示例市政府工作报告\n一、过去的工作\n${FILL}\n二、今年的工作\n今年粮食产量增长5%。\n`, '看上去是1988年以前的报告'],
  excerpt: [`（四）着力改善民生。今年新建学校5所。${FILL}\n（五）着力扩大开放。今年新建公园6个。\n`, '看上去是节选'],
};

const taken = (page) => page.$$eval(gc('taken-for'), (all) => all.map((one) => one.innerText).join(' '));

for (const [size, viewport] of Object.entries({ wide: DESKTOP, narrow: PHONE })) {
  walk(`a foreign text gets its reason in both languages and the way back: ${size}`, { viewport }, async (page) => {
    for (const [name, text, zh, en] of [
      ['english', ENGLISH, '几乎没有中文', 'hardly any Chinese'],
      ['tale', TALE, '看上去不像政府工作报告', 'does not look like a Government Work Report'],
    ]) {
      await paste(page, text);
      await page.waitForSelector(gc('taken-for'), { visible: true });
      const said = await taken(page);
      assert.ok(said.includes(zh) && said.includes(en), said);
      assert.equal(await count_shown(page, CARD), 0);
      await page.screenshot({ path: join(shots_folder(), `foreign-${name}-${size}.png`) });
      await click(page, gc('taken-back'));
      await until(page, 'the paste box', (box) => document.querySelector(box)?.checkVisibility(), PASTE);
    }
  });

  walk(`an old report and an excerpt say what they are taken for: ${size}`, { viewport }, async (page) => {
    for (const [name, [text, words]] of Object.entries(KINDS)) {
      await paste(page, text);
      await page.waitForSelector(CARD);
      assert.ok((await taken(page)).includes(words), name);
      await page.screenshot({ path: join(shots_folder(), `taken-${name}-${size}.png`) });
      await click(page, gc('another'));
    }
  });
}
