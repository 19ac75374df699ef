import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, type TestContext } from 'vitest';

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** For `beforeEach`: skips tests that need a browser where the machine has none. */
export const needsBrowser = ({ skip }: TestContext): void =>
  skip(!existsSync(chromiumPath), `there is no browser at ${chromiumPath}`);

/** The sizes that every page is tried at. */
export const screens = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

/** A page, and what must not happen on it. */
export type OpenPage = {
  readonly page: Page;
  /** What the policy refused, scripts threw and the console was told; requests to other hosts. */
  readonly faults: readonly string[];
};

/** A browser, closed with the test. */
export const openBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  return browser;
};

/** Collects what the policy refuses on a page, its scripts throw and its console is told, into `faults`. */
export const watchFaults = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
};

/** Opens an address in a browser of its own. */
export const openPage = async (url: string, options: BrowserContextOptions = {}): Promise<OpenPage> => {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: screens.phone, ...options });
  const page = await context.newPage();
  const faults = watchFaults(page);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) faults.push(`asked ${origin}`);
  });
  await page.goto(url);
  return { page, faults };
};

// Statements are sent to the browser as texts: the types of a page are not those of Node.

const shiftOfLayout = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

/** The shifts of the layout so far that no input caused, as the sum of their scores: 0 is none. */
export const layoutShiftOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate(shiftOfLayout));

const findViolations = `axe
  .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

/** Fails for what axe finds against WCAG 2.2 AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source);
  expect(await page.evaluate(findViolations)).toEqual([]);
};
