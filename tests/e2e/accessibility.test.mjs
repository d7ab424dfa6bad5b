// Both languages complete, large type, small screens, high contrast, reduced motion, keyboard, names for screen readers, print.
import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD, DESKTOP, REPORT, click, count, gc, locate, read_report, settled, shots_folder, shown, until } from './harness.mjs';
import { walks } from './walks.mjs';

const walk = walks();

/** Every state of the page that has its own words, one after the other. */
async function states(page, look) {
  await look('start');
  await read_report(page);
  await click(page, gc('filter'));
  await click(page, `${CARD} ${gc('card-open')}`);
  await look('open card and filters');
  for (const [name, value] of [['shelf', 'results'], ['class', 'programme']]) {
    await click(page, `${gc('facet')}[data-facet="${name}"][data-value="${value}"]`);
    await settled(page);
    await look(value);
  }
  await (await shown(page, `input${gc('search')}`)).type('没有的词');
  await settled(page);
  await look('nothing found');
  await click(page, gc('help'));
  await look('help');
}

/** Texts and labels of the page in the wrong script for its language. */
function foreign(page, pattern, own) {
  return page.evaluate((source, skipped) => {
    const wanted = new RegExp(source, 'gu');
    const found = [];
    const take = (words, element) => {
      if (element.closest(skipped)) return;
      for (const hit of words.match(wanted) ?? []) found.push(`${hit} in ${words.trim().slice(0, 40)}`);
    };
    const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) take(node.data, node.parentElement);
    for (const element of document.querySelectorAll('#app *')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        if (element.hasAttribute(name)) take(element.getAttribute(name), element);
      }
    }
    return found;
  }, pattern, own);
}

walk('the English page is English', {}, async (page) => {
  await click(page, gc('lang', { value: 'en' }));
  await states(page, async (name) => {
    const found = await foreign(page, '\\p{Script=Han}+', '[lang^="zh"]');
    // Accessible names may quote the report, and the help quotes words of reports.
    const quoted = REPORT + await page.$$eval('[lang^="zh"]', (all) => all.map((one) => one.textContent).join('\n'));
    const own = (words) => !quoted.includes(words.split(' in ')[0]) && !/^(确保|不低于|推进|加强) in/u.test(words);
    assert.deepEqual(found.filter(own), [], name);
  });
});

walk('the Chinese page is Chinese', {}, async (page) => {
  const known = new Set(['EN', 'G', 'Enter', 'Ctrl', 'Esc', 'Markdown', 'PNG', 'SVG', 'Shift', 'Z', 'c', 'e', 'j', 'k', 'n', 'Goalcards', 'Word', 'docx', 'html', 'txt']);
  await states(page, async (name) => {
    const found = (await foreign(page, '[A-Za-z]+', '[lang="en"]')).filter((words) => !known.has(words.split(' in ')[0]));
    assert.deepEqual(found, [], name);
  });
});

/** The visible controls with their sizes; marks are left out, since they are as high as their line of text. */
function controls(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('button, select, input, textarea, summary, a[href]')];
    const seen = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .gc-text, .gc-specimen, .gc-skip'));
    return seen.map((one) => {
      // The label belongs to its control, and so does the area that a button spans over its card.
      const box = (one.closest('label') ?? (one.matches('.gc-card__open') ? one.closest('.gc-card') : one.closest('.gc-headline__cell, .gc-tally > div') ?? one)).getBoundingClientRect();
      const name = `${one.tagName.toLowerCase()}.${one.className || one.dataset.gc || one.id} ${one.textContent.trim().slice(0, 12)}`;
      return { name, width: Math.round(box.width), height: Math.round(box.height) };
    }).filter((one) => one.width > 2);
  });
}

for (const [size, viewport] of Object.entries({ wide: DESKTOP, phone: { width: 390, height: 844, isMobile: true, hasTouch: true } })) {
  walk(`${size}: every target has 24 px at least`, { viewport }, async (page) => {
    await read_report(page);
    if (size === 'wide') await click(page, gc('filter'));
    await click(page, `${CARD} ${gc('card-open')}`);
    const small = (await controls(page)).filter((one) => one.height < 24 || one.width < 16);
    assert.deepEqual(small, []);
  });

  walk(`${size}: large letters have 18 px, targets 60 px, and four figures`, { viewport }, async (page) => {
    await read_report(page);
    await click(page, gc('elder'));
    await until(page, 'large letters', () => document.documentElement.dataset.elder === 'true');
    if (size === 'wide') {
      await click(page, gc('filter'));
      assert.equal(await count(page, gc('headline')), 4);
    }
    await click(page, `${CARD} ${gc('card-open')}`);
    await settled(page);
    const letters = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
      const small = new Set();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (node.data.trim() && parent.checkVisibility({ visibilityProperty: true }) && size < 18) small.add(`${parent.className.baseVal ?? parent.className} ${size}`);
      }
      return [...small];
    });
    assert.deepEqual(letters, []);
    const small = (await controls(page)).filter((one) => one.height < 60);
    assert.deepEqual(small, []);
  });
}

for (const [what, viewport] of Object.entries({ '400 per cent': { width: 320, height: 640 }, '200 per cent': { width: 640, height: 450 } })) {
  walk(`at ${what} nothing is cut off and the page does not scroll sideways`, { viewport }, async (page) => {
    const look = async (name) => {
      await settled(page);
      const found = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const cut = [...document.querySelectorAll('#app *')].filter((one) => {
          if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('svg, .gc-sr, .gc-skip')) return false;
          for (let up = one; up; up = up.parentElement) {
            const style = getComputedStyle(up);
            if (['auto', 'scroll'].includes(style.overflowX) || style.clipPath !== 'none') return false;
          }
          const box = one.getBoundingClientRect();
          return box.width > 1 && (box.right > width + 1 || box.left < -1);
        });
        return { wide: document.documentElement.scrollWidth - width, cut: cut.slice(0, 4).map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 20)}`) };
      });
      assert.deepEqual(found, { wide: 0, cut: [] }, name);
    };
    await look('start');
    await read_report(page);
    await click(page, gc('filter'));
    await click(page, `${CARD} ${gc('card-open')}`);
    await look('cards');
    for (const view of ['reader', 'outline', 'leftovers']) {
      await click(page, gc('view', { value: view }));
      await look(view);
    }
    await click(page, gc('menu'));
    await look('menu');
  });
}

walk('forced colours keep marks, choices and signs apart', {}, async (page) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await read_report(page);
  await locate(page, await page.$eval(CARD, (card) => card.dataset.goal));
  const look = (selector, ...names) => page.$eval(selector, (one, wanted) => wanted.map((name) => getComputedStyle(one)[name]), names);
  assert.deepEqual(await look('.gc-text .gc-mark--target', 'textDecorationStyle'), ['solid']);
  assert.deepEqual(await look('.gc-text .gc-mark--result', 'textDecorationStyle'), ['dotted']);
  for (const chosen of ['.gc-mark--active', '.gc-card--active', '.gc-shelves [aria-pressed="true"]']) {
    const [style] = await look(chosen, 'outlineStyle');
    assert.equal(style, 'solid', chosen);
  }
  await page.screenshot({ path: join(shots_folder(), 'forced-colors.png') });
});

walk('with reduced motion nothing moves', {}, async (page) => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await read_report(page);
  const moving = await page.evaluate(() => [...document.querySelectorAll('#app *')].filter((one) => {
    const style = getComputedStyle(one);
    return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
  }).map((one) => one.className));
  assert.deepEqual(moving, []);
});

walk('a person with keys alone reaches everything and sees where the focus is', {}, async (page) => {
  await read_report(page);
  await page.evaluate(() => { document.querySelector('.gc-skip').focus(); });
  const seen = new Set();
  for (let step = 0; step < 140; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const ring = (element) => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      };
      const visible = ring(one) || ring(one.closest('label') ?? one) || ring(one.closest('.gc-card') ?? one)
        || getComputedStyle(one, '::before').outlineStyle !== 'none' || one.matches('.gc-skip') || one.closest('svg');
      return { what: one.dataset.gc ?? one.className.baseVal ?? one.className, visible: Boolean(visible), name: one.outerHTML.slice(0, 80) };
    });
    if (!at) break;
    // A card that is open has the way to its place in the text.
    if (at.what === 'card-open' && !seen.has('card-open')) await page.keyboard.press('Enter');
    seen.add(at.what);
    assert.ok(at.visible, `expected to see the focus on ${at.name}`);
  }
  for (const what of ['another', 'theme', 'gc-strip__link', 'section', 'reader', 'fold', 'flow', 'mark', 'search', 'sort', 'filter', 'facet', 'card-open', 'locate']) {
    assert.ok(seen.has(what), `expected to reach ${what}, reached ${[...seen].join(' ')}`);
  }
});

walk('a screen reader finds places, headings and names', {}, async (page) => {
  await read_report(page);
  await click(page, `${CARD} ${gc('card-open')}`);
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const all = [];
  const collect = (node) => {
    all.push(node);
    node.children?.forEach(collect);
  };
  collect(tree);
  const named = (role, name) => all.some((node) => node.role === role && name.test(node.name ?? ''));
  for (const [role, name] of [
    ['heading', /示例市.*2024/u], ['heading', /^原文$/u], ['heading', /^目标卡$/u], ['navigation', /大纲/u], ['navigation', /整篇报告/u],
    ['region', /目标卡列表/u], ['region', /原文/u], ['searchbox', /搜索/u], ['combobox', /排序/u], ['link', /^目标 \d+：/u],
    ['link', /^完成情况：/u], ['button', /筛选/u], ['article', /地区生产总值/u], ['StaticText', /^\d+ \/ \d+ 张$/u],
  ]) assert.ok(named(role, name), `expected a ${role} named ${name}`);
  // Without the parts that the browser builds into its own controls.
  all.length = 0;
  collect(await page.accessibility.snapshot());
  const nameless = all.filter((node) => ['button', 'link', 'combobox', 'searchbox', 'textbox', 'article'].includes(node.role) && !node.name);
  assert.deepEqual(nameless.map((node) => node.role), []);
});

walk('paper carries the text with its marks and the cards, without colour', {}, async (page) => {
  await read_report(page);
  await page.emulateMediaType('print');
  const look = (selector, name) => page.$eval(selector, (one, wanted) => getComputedStyle(one)[wanted], name);
  for (const gone of ['.gc-header', '.gc-facets', '.gc-toolbar', '.gc-outline']) assert.equal(await look(gone, 'display'), 'none', gone);
  assert.equal(await look('.gc-text .gc-mark--target', 'textDecorationStyle'), 'solid');
  assert.equal(await look('.gc-reader', 'overflowY'), 'visible');
  await page.screenshot({ path: join(shots_folder(), 'print.png'), fullPage: true });
  const path = join(shots_folder(), 'print.pdf');
  writeFileSync(path, await page.pdf({ format: 'A4' }));
  assert.ok(statSync(path).size > 20_000);
});
