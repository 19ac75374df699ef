import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';
import { fillService } from './fill-service.ts';

const views = ['', '/inbox', '/uploads', '/deliveries', '/queue', '/connections', '/reprocessing'];

const signIn = async (service: TestService, options: BrowserContextOptions = {}) => {
  const address = await service.listen();
  const opened = await openPage(`${address}/operator`, options);
  await opened.page.getByLabel('API key').fill(operatorKey);
  await opened.page.keyboard.press('Enter');
  await opened.page.getByRole('heading', { name: 'Overview' }).waitFor();
  return { ...opened, address };
};

const widthBeyondScreen = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));

/** Buttons, links and fields that are smaller than a thumb, inline links in sentences left out. */
const smallTargets = async (page: Page): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('button, select, input:not([type=hidden]), a')]
    .map((one) => ({ text: one.outerHTML.slice(0, 80), height: one.getBoundingClientRect().height }))
    .filter(({ height }) => height < 44)`);

describe('the pages of operators', () => {
  beforeEach(needsBrowser);

  it.each(Object.entries(screens))(
    'are accessible and stay still on a %s, light and dark',
    async (_name, viewport) => {
      const service = await useTestService({ worker: false });
      await fillService(service);
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults, address } = await signIn(service, { viewport, colorScheme });
        for (const view of views) {
          await page.goto(`${address}/operator${view}`);
          await expectAccessible(page);
          // A busy machine may paint a page that is still arriving.
          expect(await layoutShiftOf(page), view).toBeLessThan(0.01);
          expect(await widthBeyondScreen(page), view).toBeLessThanOrEqual(0);
          expect(await smallTargets(page), view).toEqual([]);
        }
        expect(faults).toEqual([]);
        await page.getByRole('button', { name: 'Sign out' }).click();
        await expectAccessible(page);
        expect(await smallTargets(page)).toEqual([]);
      }
    },
  );

  it('are worked with by the keyboard alone: to a rejected upload, and to read it again', async () => {
    const service = await useTestService({ worker: false });
    const database = await fillService(service);
    const { page, faults } = await signIn(service, { viewport: screens.desktop });
    const pressUntil = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate('document.activeElement.textContent.trim()');
        if (name.test(String(focused))) return void (await page.keyboard.press('Enter'));
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await pressUntil(/^Uploads rejected/);
    await page.waitForURL('**/operator/uploads?status=rejected');
    await pressUntil(/^Read again\s+upl_2$/);
    await page.getByText('The upload is read again.').waitFor();
    const { rows } = await database.query(`select status from upload where id = 'upl_2'`);
    expect(rows).toEqual([{ status: 'queued' }]);
    expect(faults).toEqual([]);
  });

  it('do the same without JavaScript', async () => {
    const service = await useTestService({ worker: false });
    const database = await fillService(service);
    const { page } = await signIn(service, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Deliveries', exact: true }).click();
    await page.getByRole('button', { name: 'Send again del_1' }).click();
    await page.getByRole('button', { name: 'Yes, do it' }).click();
    await page.getByText('The delivery is sent again.').waitFor();
    const { rows } = await database.query(`select status from webhook_delivery where id = 'del_1'`);
    expect(rows).toEqual([{ status: 'waiting' }]);
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await page.getByLabel('State').selectOption('Failed');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('Nothing to show.').waitFor();
  });

  it('refresh themselves while they are seen, until they are paused or the session ends', async () => {
    const service = await useTestService({ worker: false });
    const database = await fillService(service);
    const { page, faults } = await signIn(service);
    await page.clock.install();
    await page.goto(page.url().replace(/operator.*/, 'operator/uploads?status=rejected'));
    const shows = (id: string) => page.getByText(id, { exact: true }).first().waitFor({ timeout: 5_000 });
    await database.query(`update upload set status = 'rejected' where id = 'upl_4'`);
    await page.clock.runFor(15_000);
    await shows('upl_4');
    // Not under somebody's hands.
    await page.getByRole('button', { name: 'Read again upl_4' }).focus();
    await database.query(`update upload set status = 'queued' where id = 'upl_2'`);
    await page.clock.runFor(30_000);
    expect(await page.getByText('upl_2', { exact: true }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Pause' }).focus();
    await page.clock.runFor(15_000);
    await expect.poll(() => page.getByText('upl_2', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Pause' }).click();
    await database.query(`update upload set status = 'rejected' where id = 'upl_1'`);
    await page.clock.runFor(60_000);
    expect(await page.getByText('upl_1', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.clock.runFor(15_000);
    await shows('upl_1');
    expect(faults).toEqual([]);
    await database.query('delete from operator_session');
    await page.clock.runFor(15_000);
    await page.getByText('This page is no longer refreshed').waitFor();
    await expectAccessible(page);
  });
});
