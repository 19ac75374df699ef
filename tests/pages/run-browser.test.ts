import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useTestService } from '#tests/support/test-service.ts';

const smartRun = new URL('../../samples/fit/smart-recorded-two-pauses.fit', import.meta.url);

/** A service with one run, and the address of its page. */
const useRun = async (): Promise<string> => {
  const service = await useTestService();
  const runnerId = await service.createRunner({ heightMeters: 1.75, maxHeartRateBpm: 190 });
  await service.upload(runnerId, await readFile(smartRun));
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
  const link = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'timeline' } });
  const path = `${String(link.body['url'])}/runs/${String(body['items']?.[0]?.['id'])}`;
  return (await service.listen()) + path;
};

const mostBytes = 100_000;

describe('the page of a run', () => {
  beforeEach(needsBrowser);

  it('is accessible at every size, light and dark, stays still and fits', async () => {
    const url = await useRun();
    for (const viewport of Object.values(screens))
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await openPage(url, { viewport, colorScheme });
        await page.locator('sinew-signals.live canvas').first().waitFor();
        expect(await layoutShiftOf(page)).toBe(0);
        await page.evaluate('document.querySelectorAll("details").forEach((part) => { part.open = true; })');
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        expect(faults).toEqual([]);
      }
  });

  it('is the same without scripts: lines, labels and tables', async () => {
    const url = await useRun();
    const { page } = await openPage(url, { javaScriptEnabled: false });
    expect(await page.locator('.signal .line:visible').count()).toBe(4);
    expect(await page.locator('canvas').count()).toBe(0);
    const still = await page.locator('.signals').boundingBox();
    const { page: live } = await openPage(url);
    await live.locator('sinew-signals.live canvas').first().waitFor();
    expect(await live.locator('.signals').boundingBox()).toMatchObject({
      width: still?.width,
      height: still?.height,
    });
    expect(await live.locator('.signal .line:visible').count()).toBe(0);
  });

  it('reads every signal where the pointer is, and the whole run where it is not', async () => {
    const { page } = await openPage(await useRun(), { viewport: screens.desktop });
    const plot = page.locator('.signal .plot').first();
    await page.locator('sinew-signals.live canvas').first().waitFor();
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (box === null) throw new Error('there is no chart');
    const readings = () => page.locator('.reading').allTextContents();
    const whole = await readings();
    await page.mouse.move(box.x + box.width / 4, box.y + 20);
    await expect.poll(() => page.locator('.moment').textContent()).toMatch(/^1[01]:\d\d$/);
    await page.mouse.move(box.x + box.width / 8, box.y + 20);
    await expect.poll(readings).not.toEqual(whole);
    for (const text of await readings()) expect(text).toMatch(/^\d/);
    await page.mouse.move(box.x + box.width / 2, box.y - 200);
    await expect.poll(() => page.locator('.moment').textContent()).toBe('Whole run');
    expect(await readings()).toEqual(whole);
  });

  it('is read and zoomed with the keyboard alone', async () => {
    const { page } = await openPage(await useRun());
    await page.locator('sinew-signals.live canvas').first().waitFor();
    const charts = page.getByRole('slider', { name: 'A moment of the run' });
    await charts.focus();
    const end = Number(await charts.getAttribute('aria-valuemax'));
    const now = async (): Promise<number> => Number(await charts.getAttribute('aria-valuenow'));
    await page.keyboard.press('End');
    await expect.poll(now).toBe(end);
    await page.keyboard.press('Home');
    await expect.poll(now).toBe(0);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await expect.poll(now).toBeGreaterThan(end * 0.1);
    expect(await charts.getAttribute('aria-valuetext')).toMatch(
      /^\d+:\d\d, Heart rate \d+ beats a minute, Pace \d+:\d\d min\/km, Cadence \d+ steps a minute, Altitude \d+ m$/,
    );
    const shown = async (): Promise<string> =>
      (await page.locator('.times span').allTextContents()).join(' ');
    const all = await shown();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(shown).not.toBe(all);
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe(all);
  });

  it('zooms into what is dragged over, in all charts and in the grid', async () => {
    const { page } = await openPage(await useRun(), { viewport: screens.desktop });
    await page.locator('sinew-signals.live canvas').first().waitFor();
    const plots = page.locator('.signal .plot');
    await plots.nth(1).scrollIntoViewIfNeeded();
    const box = await plots.nth(1).boundingBox();
    if (box === null) throw new Error('there is no chart');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + 30, { steps: 5 });
    await page.mouse.up();
    const views = async (): Promise<number[][]> => {
      const texts = await page.evaluate(
        'Array.from(document.querySelectorAll(".plot > svg"), (one) => one.getAttribute("viewBox")).join()',
      );
      return Array.from(String(texts).split(',')).map((text) => text.split(' ').map(Number));
    };
    await expect.poll(async () => (await views())[0]?.[0]).toBeGreaterThan(1000);
    const [first, ...others] = await views();
    for (const other of others) expect(other).toEqual(first);
  });

  it('weighs less than 100 kB', async () => {
    const { page } = await openPage(await useRun());
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      bytes += (await request.sizes()).responseBodySize;
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(mostBytes);
  });
});
