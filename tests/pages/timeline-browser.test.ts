import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { fillYears } from '#tests/support/years-of-runs.ts';

const today = new Date().toISOString().slice(0, 10);
const ago = (days: number): string => addDays(today, -days);

/** A runner with everything that the picture shows, and the address of the page. */
const useTimeline = async (terms: object = {}): Promise<string> => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner({ displayName: 'Ada' });
  await fillYears(service, runnerId, ago(1), 60);
  const post = async (path: string, body: object): Promise<string> => {
    const answer = await service.call('POST', `/v1/runners/${runnerId}/${path}`, { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return String(answer.body['url']);
  };
  const calf = { region: 'calf', side: 'left' };
  await post('check-ins', { day: ago(3), ...calf, tightness: 5 });
  await post('check-ins', { day: ago(2), ...calf, tightness: 4 });
  await post('done-routines', { day: ago(2), routine: 'glute_bridge' });
  const planned = { startTime: `${addDays(today, 6)}T08:00:00Z`, distanceMeters: 15_000, race: true };
  await post('planned-runs', planned);
  return (await service.listen()) + (await post('links', { view: 'timeline', ...terms }));
};

const cursorOf = async (page: Page): Promise<string | null> =>
  page.locator('.picture').getAttribute('aria-valuetext');
const saidBy = async (page: Page): Promise<string> => (await page.locator('.said').textContent()) ?? '';
const binsShown = async (page: Page): Promise<number> => page.locator('svg:visible .column').count();

/** The element draws instead of the server: the picture can be reached by the keyboard. */
const isTakenOver = (page: Page): Promise<void> => page.locator('.picture[role=slider]').waitFor();

type Drawn = { readonly name: string; readonly numbers: readonly number[] };

const listShapes = `[...document.querySelectorAll('svg.timeline :is(rect, line, circle, path, text)')].map((shape) => ({
  name: [shape.localName, shape.getAttribute('class'), shape.getAttribute('d'), shape.textContent].join(' '),
  numbers: ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'].map((name) => Number(shape.getAttribute(name))),
}))`;

/** Every shape of both drawings. */
const shapesOn = (page: Page): Promise<readonly Drawn[]> => page.evaluate(listShapes);

/** A place on the picture, by shares of its width and height. */
const placeOn = async (page: Page, x: number, y = 0.5): Promise<{ x: number; y: number }> => {
  const box = await page.locator('.picture').boundingBox();
  if (box === null) throw new Error('the picture is not there');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
};

describe('the timeline', () => {
  beforeEach(needsBrowser);

  it('is accessible at every size, light and dark, with the tables open, and stays still', async () => {
    const url = await useTimeline();
    for (const viewport of Object.values(screens))
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await openPage(url, { viewport, colorScheme });
        await isTakenOver(page);
        expect(await layoutShiftOf(page)).toBe(0);
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        await expectAccessible(page);
        expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBe(viewport.width);
        expect(await page.locator('svg.timeline:visible').count()).toBe(1);
        expect(faults).toEqual([]);
      }
  });

  it('is whole without a script, and is drawn by the script as by the server', async () => {
    const url = await useTimeline();
    const [plain, enhanced] = [await openPage(url, { javaScriptEnabled: false }), await openPage(url)];
    await isTakenOver(enhanced.page);
    const [written, drawn] = [await shapesOn(plain.page), await shapesOn(enhanced.page)];
    expect(drawn.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    for (const [index, { numbers }] of drawn.entries())
      for (const [at, number] of numbers.entries())
        expect(Math.abs(number - (written[index]?.numbers[at] ?? Number.NaN))).toBeLessThan(0.06);
    expect(await plain.page.locator('main').innerText()).toContain('Tightness was highest');
    expect(await plain.page.locator('.reading').isVisible()).toBe(false);
    await plain.page.getByRole('button', { name: '4 weeks' }).click();
    expect(plain.page.url()).toContain('days=28');
    expect(plain.faults).toEqual([]);
  });

  it('is read out and zoomed by keys alone', async () => {
    const { page, faults } = await openPage(await useTimeline(), { viewport: screens.desktop });
    await page.locator('.picture').focus();
    const all = await binsShown(page);
    await page.keyboard.press('End');
    expect(await saidBy(page)).toContain('Race: 15 km');
    await page.keyboard.press('Home');
    const firstDay = await cursorOf(page);
    await page.keyboard.press('ArrowRight');
    expect(await cursorOf(page)).not.toBe(firstDay);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await cursorOf(page)).toBe(firstDay);
    await page.keyboard.press('End');
    for (let left = 0; left < 8; left++) await page.keyboard.press('ArrowLeft');
    expect(await saidBy(page)).toMatch(/Tightness of your left calf: 4 of 10\. One routine done\./);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const zoomed = await binsShown(page);
    expect(zoomed).toBeLessThan(all);
    expect(await page.locator('svg:visible .cursor').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await binsShown(page)).toBe(all);
    // Beyond what is shown lies the next longer span.
    await page.keyboard.press('-');
    await page.waitForURL('**?days=182');
    expect(await page.locator('[aria-current]').textContent()).toBe('6 months');
    expect(await page.evaluate('document.activeElement.className')).toBe('picture');
    await page.keyboard.press('End');
    expect(await saidBy(page)).toContain('Race: 15 km');
    expect(faults).toEqual([]);
  });

  it('is zoomed by a drag, read by a hover, opened by a click, and leaves the wheel to the page', async () => {
    const { page } = await openPage(await useTimeline(), { viewport: screens.desktop });
    const all = await binsShown(page);
    const [from, to] = [await placeOn(page, 0.6), await placeOn(page, 0.8)];
    await page.mouse.move(from.x, from.y);
    const hovered = await saidBy(page);
    expect(hovered).toMatch(/^\w+day \d+ \w+: /);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    expect(await page.locator('svg:visible .selection').count()).toBe(1);
    await page.mouse.up();
    expect(await page.locator('svg:visible .selection').count()).toBe(0);
    const zoomed = await binsShown(page);
    expect(zoomed).toBeLessThan(all / 3);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
    expect(await binsShown(page)).toBe(zoomed);
    const run = await placeOn(page, 0.1);
    await page.mouse.move(run.x, run.y);
    await page.mouse.click(run.x, run.y);
    await page.waitForURL('**/runs/act_*');
  });

  it('is read by a finger, which opens a run with its second touch', async () => {
    const url = await useTimeline();
    const { page, faults } = await openPage(url, { hasTouch: true, isMobile: true });
    const run = await placeOn(page, 0.8);
    await page.touchscreen.tap(run.x, run.y);
    expect(await saidBy(page)).toMatch(/^\w+day \d+ \w+: One run of/);
    expect(page.url()).toBe(url);
    expect(await page.getByRole('button', { name: 'Open the run' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.touchscreen.tap(run.x, run.y);
    await page.waitForURL('**/runs/act_*');
  });

  it('behind a PIN changes its span without asking for it again', async () => {
    const { page, faults } = await openPage(await useTimeline({ pin: '271828' }), {});
    await page.getByLabel('PIN').fill('271828');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: '4 weeks' }).click();
    await page.locator('[aria-current]', { hasText: '4 weeks' }).waitFor();
    expect(await page.locator('.picture').count()).toBe(1);
    expect(page.url()).not.toContain('proof');
    expect(faults).toEqual([]);
  });
});
