// Made-up host pages with the widget, served beside dist/.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESKTOP, DIST, PATIENCE, watch } from './harness.mjs';
import { serve } from '../../xtask/server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const own = (name) => readFileSync(join(HERE, 'hosts', name), 'utf8');

/** The sample report as paragraphs, as in the demo. */
export const ARTICLE = readFileSync(join(DIST, 'demo/portal.html'), 'utf8').match(/<article id="article">\n([\s\S]*?)<\/article>/)[1];

/** The made-up report of the year before. */
export const LAST = readFileSync(join(HERE, '../../static/demo/last.html'), 'utf8');

export const two = (more) => own('two.html').replace('<!-- article -->', ARTICLE).replace('<!-- style -->', more);

/** A page with this body alone. */
export function blank(body, { script = '/goalcards-widget.js', policy = '' } = {}) {
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>${meta}
<script type="module" src="${script}"></script></head><body>${body}</body></html>`;
}

/** Serves dist with these pages and opens one of them. */
export async function host(browser, path, { extra = {}, headers, viewport = DESKTOP, before } = {}) {
  const server = await serve(DIST, { headers, extra: { '/hosts/two.css': own('two.css'), '/hosts/hostile.css': own('hostile.css'), ...extra } });
  const context = await browser.createBrowserContext?.();
  const page = await (context ?? browser).newPage();
  const complaints = watch(page);
  await page.setViewport(viewport);
  if (before) await before(page);
  await page.goto(`${server.origin}${path}`);
  return {
    page,
    server,
    complaints,
    close: async () => {
      await (context ?? page).close();
      await server.close();
    },
  };
}

/** Waits for the cards of a widget and returns their number. */
export async function drawn(page, selector = 'goal-cards', inside = '.gc-widget__body') {
  await page.waitForFunction((wanted, part) => document.querySelector(wanted)?.shadowRoot?.querySelector(part), { timeout: PATIENCE }, selector, inside);
  return page.$eval(selector, (element) => element.shadowRoot.querySelectorAll('article').length);
}
