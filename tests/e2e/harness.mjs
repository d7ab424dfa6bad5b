// What every walk needs: a browser, a page whose errors are recorded, and selectors for its `data-gc` attributes.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from '../../xtask/server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
export const DIST = join(ROOT, 'dist');
const REAL = join(process.env.REPORTS ?? join(ROOT, '../shared/reports'), 'prefecture-yuncheng-2024.txt');

/** An annotated report beside the checkout, when present. */
export const real_report = existsSync(REAL) ? readFileSync(REAL, 'utf8') : null;

/** A made-up report with a goal of every class, a result, and numbers that are no quantities. */
export const REPORT = `2024年示例市政府工作报告
各位代表:
一、2023年工作回顾
全市地区生产总值增长5.8%,一般公共预算收入完成86.4亿元,城镇新增就业4.1万人。
二、2024年工作安排
今年发展的主要预期目标是:地区生产总值增长6%左右,规上工业增加值增长7%以上,居民消费价格涨幅控制在3%以内,居民收入增长与经济增长同步。
（一）着力稳定粮食生产。确保粮食播种面积不少于210万亩,总产稳定在18亿斤以上,新建高标准农田12.5万亩。
（二）着力增进民生福祉。城镇新增就业4.2万人,行政村5G网络实现全覆盖,力争城东污水处理厂6月底前建成投用。
（三）着力推动产业升级。新增国家级绿色工厂1—2家,深入推进数字乡村建设,持续优化营商环境。
`;

const FLAGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // No requests of the browser's own, which are not the page's.
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
  '--lang=zh-CN',
];

/** Milliseconds that a walk waits for a state, enough for a slow and busy machine. */
export const PATIENCE = 120_000;
/** How to wait inside a frame: by a timer, since a frame out of sight may never get an animation frame, for which puppeteer waits by itself. */
export const IN_FRAME = { timeout: PATIENCE, polling: 100 };

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

export function gc(name, attributes = {}) {
  const more = Object.entries(attributes).map(([key, value]) => `[data-${key}="${value}"]`);
  return `[data-gc="${name}"]${more.join('')}`;
}
/** A visible card; hidden chunks keep their cards. */
export const CARD = `${gc('pack')} article${gc('card')}`;
export const PASTE = `textarea${gc('paste')}`;

export async function launch(flags = []) {
  const root_flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    protocolTimeout: 600_000,
    args: [...FLAGS, ...root_flags, ...flags],
  });
  const opened = browser.createBrowserContext.bind(browser);
  browser.createBrowserContext = async (...ways) => patient(await opened(...ways));
  return patient(browser);
}

/** Where Firefox is, if it is there; its walks are skipped without it. */
export const FIREFOX = process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/** Firefox, with pages whose size can be set and whose state can be waited for in every version. */
export async function launch_firefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true, defaultViewport: null, protocolTimeout: 600_000 });
  return in_firefox(patient(browser));
}

function in_firefox(maker) {
  const page = maker.newPage.bind(maker);
  maker.newPage = async () => page_in_firefox(await page());
  const context = maker.createBrowserContext?.bind(maker);
  if (context) maker.createBrowserContext = async () => in_firefox(patient(await context()));
  return maker;
}

/** puppeteer turns the screen with every size, which not every Firefox can, and waits by eval, which the page's policy forbids there. */
function page_in_firefox(page) {
  const sized = page.setViewport.bind(page);
  page.setViewport = (viewport) => sized(viewport).catch((error) => {
    if (!/unknown command emulation\.setScreenOrientationOverride/u.test(error.message)) throw error;
  });
  page.waitForFunction = async (is_so, { timeout = PATIENCE } = {}, ...given) => {
    for (let waited = 0; waited < timeout; waited += 100) {
      const found = await page.evaluateHandle(is_so, ...given);
      if (await found.evaluate((value) => Boolean(value))) return;
      await found.dispose();
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`waited ${timeout} ms for ${is_so}`);
  };
  return page;
}

/** Makes PATIENCE the default timeout of every page of a browser or profile. */
function patient(maker) {
  const opened = maker.newPage.bind(maker);
  maker.newPage = async (...ways) => {
    const page = await opened(...ways);
    page.setDefaultTimeout(PATIENCE);
    return page;
  };
  return maker;
}

/**
 * A fresh profile, a server and a page; `close` asserts that there were no errors.
 * `expected` are patterns of errors that the walk causes on purpose.
 */
export async function visit(browser, { viewport = DESKTOP, server: ways, scheme = 'light', expected = [], ready = true } = {}) {
  const server = await serve(DIST, ways);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = watch(page);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${server.origin}/`, { waitUntil: 'domcontentloaded' });
  if (ready) await is_ready(page);
  return {
    page,
    server,
    context,
    close: async () => {
      await context.close();
      await server.close();
      const left = complaints.filter((says) => !expected.some((pattern) => pattern.test(says)));
      assert.deepEqual(left, [], 'the page complained');
    },
  };
}

/** Records console errors, uncaught errors, failed requests and violations of the policy. */
export function watch(page) {
  const complaints = [];
  page.on('console', (message) => {
    // Made-up host pages have no icon; ours has one.
    if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico')) {
      complaints.push(`console: ${message.text()} ${message.location().url ?? ''}`.trim());
    }
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`));
  page.on('dialog', (dialog) => dialog.accept());
  return complaints;
}

export async function is_ready(page) {
  await page.waitForSelector('html[data-gc-ready="true"]', { timeout: PATIENCE });
}

/** Waits until a long list has been rendered to its end, which happens in batches. */
export async function is_whole(page, timeout = PATIENCE) {
  await page.waitForFunction(() => document.querySelectorAll('[data-whole="true"]').length >= 3, { timeout });
}

/** The first visible element of a kind; opens the menu of small screens or the filter panel where it is inside. */
export async function shown(page, selector) {
  const find = () => page.evaluateHandle((wanted) => {
    const all = [...document.querySelectorAll(wanted)];
    return all.find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null;
  }, selector);
  let element = (await find()).asElement();
  for (const cover of ['menu', 'filter']) {
    const opener = element ? null : await page.$(gc(cover));
    if (!opener) continue;
    await opener.evaluate((button) => button.click());
    await settled(page);
    element = (await find()).asElement();
  }
  assert.ok(element, `expected to see ${selector}`);
  return element;
}

/** Goes from a card to its mark by the button in the open card. */
export async function locate(page, goal) {
  const card = `${CARD}[data-goal="${goal}"]`;
  if (!(await count_shown(page, `${card} ${gc('locate')}`))) await click(page, `${card} ${gc('card-open')}`);
  await page.waitForSelector(`${card} ${gc('locate')}`, { visible: true });
  await click(page, `${card} ${gc('locate')}`);
}

export async function click(page, selector) {
  const element = await shown(page, selector);
  // Elements near the window get their real height in the next frame.
  for (let turn = 0; turn < 2; turn += 1) {
    await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await settled(page);
  }
  await element.click();
}

/** Pastes into a box without the system clipboard: sends the event, and inserts the text unless it was cancelled. */
export async function paste(page, text, into = PASTE) {
  await page.$eval(into, (box, pasted) => {
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!box.dispatchEvent(event)) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, pasted);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: null }));
  }, text);
}

/** Pastes a report and waits for its cards. */
export async function read_report(page, text = REPORT) {
  await paste(page, text);
  await page.waitForSelector(CARD, { timeout: PATIENCE });
  await is_whole(page);
}

export function count(page, selector) {
  return page.$$eval(selector, (all) => all.length);
}

/** The number of visible elements of a kind. */
export function count_shown(page, selector) {
  return page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility({ visibilityProperty: true })).length);
}

/** Waits until a condition holds; the error says what was expected. */
export async function until(page, says, holds, ...more) {
  try {
    await page.waitForFunction(holds, { timeout: PATIENCE }, ...more);
  } catch (error) {
    throw new Error(`expected ${says}`, { cause: error });
  }
}

/** Waits for pending renders. */
export function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export function shots_folder() {
  const folder = join(HERE, 'shots');
  mkdirSync(folder, { recursive: true });
  return folder;
}
