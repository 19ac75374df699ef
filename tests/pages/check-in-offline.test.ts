import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, needsBrowser, openPage } from '#tests/support/open-browser.ts';
import { today, useCheckInLink } from './check-in-link.ts';

const fill = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Shin, Right' }).click({ timeout: 5000 });
  await page
    .getByRole('group', { name: 'How tight is it?' })
    .getByRole('radio', { name: '4', exact: true })
    .check({ timeout: 5000 });
  await page.getByRole('button', { name: 'Send', exact: true }).click({ timeout: 5000 });
};

const see = (page: Page, text: string): Promise<void> =>
  page.getByText(text).first().waitFor({ timeout: 5000 });

const untilKept = async (page: Page): Promise<void> => {
  const isControlled = () => page.evaluate('navigator.serviceWorker.controller !== null');
  await expect.poll(isControlled, { timeout: 5000 }).toBe(true);
};

/** All that the browser keeps of this service. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const texts = [JSON.stringify(localStorage)];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        texts.push(request.url, await (await caches.match(request.url)).text());
    return texts.join('\\n');
  })()`);

describe('a check-in without a connection', () => {
  beforeEach(needsBrowser);

  it('is kept on the device, says so, is sent when the connection is back, and deleted', async () => {
    const { listen, checkIns } = await useCheckInLink();
    const { page } = await openPage(await listen());
    const context = page.context();
    await context.setOffline(true);
    await fill(page);
    await see(page, 'Kept on this device, not sent yet');
    await see(page, 'How tight is it? 4');
    await expectAccessible(page);
    expect(await checkIns()).toEqual([]);
    await context.setOffline(false);
    await see(page, 'What was kept on this device is sent');
    expect(await checkIns()).toHaveLength(1);
    expect((await checkIns())[0]).toMatchObject({ region: 'shin', side: 'right', tightness: 4, day: today });
    expect(await keptBy(page)).not.toContain('tightness","4');
  });

  it('begins at the saved link too, which opens an empty form that says nothing about the runner', async () => {
    const { listen, say, path, checkIns } = await useCheckInLink();
    await say({ region: 'hamstring', side: 'left', tightness: 5 });
    const { page, faults } = await openPage(await listen());
    await untilKept(page);
    const kept = await keptBy(page);
    expect(kept).toContain('/p/check-in');
    for (const text of [
      path.split('/')[2] ?? '',
      'you rated',
      'place said',
      'place chosen',
      'Keep the next runs',
    ])
      expect([text, kept.includes(text)]).toEqual([text, false]);
    await page.context().setOffline(true);
    await page.goto(page.url());
    await fill(page);
    await see(page, 'Kept on this device, not sent yet');
    await page.goto(page.url());
    await see(page, 'Kept on this device, not sent yet');
    await page.context().setOffline(false);
    await see(page, 'What was kept on this device is sent');
    expect((await checkIns()).map(({ region }) => region)).toContain('shin');
    await page.goto(page.url());
    expect(await page.locator('sinew-check-in-form[data-part=""] h1').count()).toBe(1);
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(fault))).toEqual([]);
  });

  it('whose link was revoked meanwhile is shown to its runner, and deleted when they say so', async () => {
    const { service, listen, linkId } = await useCheckInLink();
    const { page } = await openPage(await listen());
    await untilKept(page);
    await page.context().setOffline(true);
    await fill(page);
    await see(page, 'Kept on this device, not sent yet');
    await service.call('DELETE', `/v1/links/${linkId}`);
    await page.context().setOffline(false);
    await see(page, 'This link is no longer valid, so this cannot be sent.');
    await page.goto(page.url());
    await see(page, 'How tight is it? 4');
    await see(page, 'This link is no longer valid, so this cannot be sent.');
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Delete it from this device' }).click();
    await see(page, 'This link is no longer valid. Ask whoever sent it');
    expect(await keptBy(page)).toBe('{}');
  });
});
