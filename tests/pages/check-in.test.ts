import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useWebhookService } from '#tests/webhooks-out/open-webhook-service.ts';
import { useReceiver } from '#tests/webhooks-out/receiver.ts';
import { today, useCheckInLink } from './check-in-link.ts';

const answer = (page: Page, question: string | RegExp, name: string): Promise<void> =>
  page
    .getByRole('group', { name: question })
    .getByRole('radio', { name, exact: true })
    .check({ timeout: 5000 });

const rate = (page: Page, rating: number): Promise<void> => answer(page, 'How tight is it?', String(rating));

const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Send' }).first().click({ timeout: 5000 });

const chosenPlace = async (page: Page): Promise<readonly string[]> => [
  await page.getByLabel('Place', { exact: true }).inputValue(),
  await page.getByLabel('Side', { exact: true }).inputValue(),
];

describe('a check-in', () => {
  beforeEach(needsBrowser);

  it.each(Object.entries(screens))('is made by tapping the map, on a %s', async (_name, viewport) => {
    const { listen, checkIns } = await useCheckInLink();
    const { page, faults } = await openPage(await listen(), { viewport });
    const calf = page.getByRole('radio', { name: 'Calf, Left' });
    const { width = 0, height = 0 } = (await calf.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await calf.click();
    expect(await chosenPlace(page)).toEqual(['calf', 'left']);
    await rate(page, 6);
    await expectAccessible(page);
    expect(await layoutShiftOf(page)).toBe(0);
    await send(page);
    await page.getByText('Saved.').waitFor({ timeout: 5000 });
    expect((await checkIns())[0]).toMatchObject({ region: 'calf', side: 'left', tightness: 6, day: today });
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('is made with the keyboard alone, and the map follows the lists', async () => {
    const { listen, checkIns } = await useCheckInLink();
    const { page } = await openPage(await listen());
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await chosenPlace(page)).toEqual(['hip-flexor', 'left']);
    await page.getByLabel('Place', { exact: true }).selectOption('knee');
    expect(await page.getByRole('radio', { name: 'Knee, Left' }).getAttribute('aria-checked')).toBe('true');
    await page.getByLabel('Side', { exact: true }).press('Tab');
    for (const key of ['Space', 'ArrowRight', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor({ timeout: 5000 });
    expect((await checkIns())[0]).toMatchObject({ region: 'knee', side: 'left', tightness: 1 });
  });

  it('of a place that was rated before is three taps from the link to the new advice', async () => {
    const { service, runnerId, listen, say } = await useCheckInLink();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await say({ day: yesterday, region: 'calf', side: 'left', tightness: 2 });
    const { page } = await openPage(await listen());
    expect(await page.getByText('you rated your left calf 2 of 10').count()).toBe(1);
    expect(await page.getByRole('radio', { name: 'Calf, Left' }).getAttribute('aria-checked')).toBe('true');
    await rate(page, 6);
    await answer(page, /worse on the morning after/, 'Yes');
    await send(page);
    await page.getByText('Saved.').waitFor({ timeout: 5000 });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(String(body['headline']));
  });

  it('changes the answer and the webhook; a red flag fills the page and can be corrected', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url);
    service.work();
    const { listen } = await useCheckInLink(service);
    const { page, faults } = await openPage(await listen());
    await page.getByRole('radio', { name: 'Calf, Right' }).click();
    await rate(page, 7);
    await send(page);
    await answer(page, 'Is there heat and swelling at your right calf?', 'Yes');
    await send(page);
    await page.locator('h1.referral').waitFor({ timeout: 5000 });
    expect(await page.locator('h2, form, .body, .card').count()).toBe(0);
    await expectAccessible(page);
    await expect
      .poll(() => receiver.received.filter(({ type }) => type === 'assessment.changed').length)
      .toBeGreaterThan(0);
    expect(receiver.received.some(({ type }) => type === 'check-in.created')).toBe(true);
    await page.getByText('Correct an answer').click();
    await answer(page, 'Is there heat and swelling at your right calf?', 'No');
    await send(page);
    await page.getByText('Saved.').waitFor({ timeout: 5000 });
    expect(await page.locator('h1.referral').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
