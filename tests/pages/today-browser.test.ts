import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { jump, sore, steady, useStory } from './today-story.ts';

const sizes = Object.entries(screens).map(([name, viewport]) => ({ name, viewport }));

/** Presses a key until an element has the focus, as somebody without a pointer does. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`No key leads to ${selector}`);
};

/** Bytes of a page and all that it loads, as they were sent. */
const bytesOf = async (page: Page): Promise<number> =>
  Number(
    await page.evaluate(
      "[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    ),
  );

const timerOf = (page: Page) => page.locator('details.card:has(sinew-timer)').first();

describe('today', () => {
  beforeEach(needsBrowser);

  it.each(sizes)(
    'is accessible, still and without faults at the size of a $name, light and dark',
    async ({ viewport }) => {
      const { service, address } = await useStory({ runs: [jump, ...steady], checkIn: sore });
      const host = await service.listen();
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await openPage(host + address, { viewport, colorScheme });
        await page.waitForFunction("customElements.get('sinew-plan') !== undefined");
        expect(await bytesOf(page)).toBeLessThan(100_000);
        await expectAccessible(page);
        for (const summary of await page.locator('summary:visible').all()) await summary.click();
        await expectAccessible(page);
        expect(await layoutShiftOf(page)).toBeLessThan(0.01);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
        expect(faults).toEqual([]);
      }
    },
  );

  it('goes through a routine, pauses and goes on, and marks it as done: by keys only', async () => {
    const { service, address, doneRoutines } = await useStory({ runs: steady });
    const { page, faults } = await openPage((await service.listen()) + address);
    await page.clock.install();
    const card = timerOf(page);
    await tabTo(page, 'details.card:has(sinew-timer) > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.timer-start');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await page.clock.fastForward(6000);
    await expect.poll(() => dialog.locator('.timer-act').innerText()).toBe('Keep going');
    await tabTo(page, '.timer-buttons .main');
    await page.keyboard.press('Enter');
    const standing = await dialog.locator('.timer-digits').innerText();
    await page.clock.fastForward(30_000);
    expect(await dialog.locator('.timer-digits').innerText()).toBe(standing);
    await page.keyboard.press('Enter');
    // A sleep of an hour: what passed meanwhile is behind.
    await page.clock.fastForward(3_600_000);
    await expect.poll(() => dialog.locator('.timer-act').innerText()).toBe('Finished');
    await tabTo(page, '.timer-buttons .main');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#routine-/);
    expect(await timerOf(page).locator('summary').innerText()).toContain('Done today');
    expect(await doneRoutines()).toHaveLength(1);
    expect(await card.count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('closes a timer by Escape, with the focus where it was, and begins anew', async () => {
    const { service, address } = await useStory({ runs: steady });
    const { page } = await openPage((await service.listen()) + address);
    await timerOf(page).locator('summary').click();
    await timerOf(page).locator('.timer-start').click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Sound' }).click();
    expect(await page.getByRole('button', { name: 'Sound' }).getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('timer-start');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  });

  it('stays open when it is opened before the browser has said that it was closed', async () => {
    const { service, address } = await useStory({ runs: steady });
    const { page, faults } = await openPage((await service.listen()) + address);
    await timerOf(page).locator('summary').click();
    await timerOf(page).locator('.timer-start').click();
    const closedEvents = await page.evaluate(`new Promise((resolve) => {
      const dialog = document.querySelector('sinew-timer dialog[open]');
      dialog.addEventListener('close', () => resolve('closed'), { once: true });
      dialog.close();
      dialog.closest('sinew-timer').querySelector('.timer-start').click();
    })`);
    expect(closedEvents).toBe('closed');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says while the slider moves what a run would warn of', async () => {
    const { service, address } = await useStory({ runs: steady });
    const { page, faults } = await openPage((await service.listen()) + address);
    const answer = page.locator('.plan-answer');
    await tabTo(page, '.slider');
    await page.keyboard.press('End');
    await expect.poll(() => answer.innerText()).toContain('begins to warn');
    expect(await page.locator('#run').inputValue()).toBe('22');
    await page.keyboard.press('Home');
    await expect.poll(() => answer.innerText()).toContain('no new warning');
    await page.locator('#run').fill('30');
    await expect.poll(() => answer.innerText()).toContain('30 km');
    expect(page.url()).not.toContain('/plan');
    expect(await layoutShiftOf(page)).toBeLessThan(0.01);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('is whole without a script: no slider and no timer is left empty', async () => {
    const { service, address, doneRoutines } = await useStory({ runs: steady });
    const { page } = await openPage((await service.listen()) + address, { javaScriptEnabled: false });
    await timerOf(page).locator('summary').click();
    expect(await page.locator('.slider').isVisible()).toBe(false);
    expect(await page.locator('sinew-timer').first().isVisible()).toBe(false);
    await timerOf(page).getByRole('button', { name: 'I did this today' }).click();
    await page.waitForURL(/#routine-/);
    expect(await doneRoutines()).toHaveLength(1);
    await page.locator('#run').fill('20');
    await page.getByRole('button', { name: 'Try it' }).click();
    expect(await page.locator('.plan-answer').innerText()).toContain('Beyond 16 km');
    await page.getByRole('link', { name: 'Back to today' }).click();
    expect(await page.locator('h1').innerText()).toContain('Nothing stands out');
  });
});
