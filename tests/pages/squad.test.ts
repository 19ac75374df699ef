import { describe, expect, it } from 'vitest';
import { expectAccessible, needsBrowser, openPage, screens } from '#tests/support/open-browser.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const openSquad = async (service: TestService, tag: string, terms: object = {}): Promise<string> => {
  const { status, body } = await service.call('POST', '/v1/squad-links', { body: { tag, ...terms } });
  expect(status).toBe(201);
  return String(body['url']);
};

const checkIn = (service: TestService, id: string, body: object) =>
  service.call('POST', `/v1/runners/${id}/check-ins`, { body: { day: today, ...body } });

/** A squad of three: one who must be seen now, one to have a look at, one who needs nothing; and a stranger. */
const useSquad = async () => {
  const service = await useTestService();
  const [grave = '', sore = '', calm = '', stranger = ''] = await Promise.all([
    service.createRunner({ displayName: 'Gil <grave>', tags: ['club', 'fast'] }),
    service.createRunner({ displayName: 'Sam sore', tags: ['club'] }),
    service.createRunner({ displayName: 'Cara calm', tags: ['club', 'new'] }),
    service.createRunner({ displayName: 'Otto other', tags: ['elsewhere'] }),
  ]);
  await checkIn(service, grave, { region: 'lower-back', signs: { saddleNumbness: true } });
  await checkIn(service, sore, { region: 'hamstring', side: 'left', tightness: 5, nextMorningWorse: true });
  await checkIn(service, calm, { region: 'calf', side: 'left', tightness: 0 });
  const url = await openSquad(service, 'club');
  const get = (path = '') => service.app.inject({ url: url + path });
  await expect
    .poll(async () => (await get()).body)
    .toMatch(/Emergency[\s\S]*Have a look[\s\S]*Nothing needed[\s\S]*All quiet/);
  return { service, url, get, grave, sore, calm, stranger };
};

describe('a squad', () => {
  it('says who needs a look, the gravest first, and of a red flag only whom to see', async () => {
    const { get } = await useSquad();
    const { body } = await get();
    const at = (text: string): number => body.indexOf(text);
    expect([at('Now'), at('Gil'), at('Have a look'), at('Sam'), at('Nothing needed'), at('Cara')]).toEqual(
      [at('Now'), at('Gil'), at('Have a look'), at('Sam'), at('Nothing needed'), at('Cara')].toSorted(
        (a, b) => a - b,
      ),
    );
    expect(body).not.toContain('Otto');
    expect(body).not.toContain('<grave>');
    const row = body.slice(at('Gil'), at('Have a look'));
    expect(row).toMatch(/emergency/i);
    expect(row).not.toContain('<svg class="drawing');
  });

  it('is narrowed by name and by another tag of its runners', async () => {
    const { get } = await useSquad();
    const byName = (await get('?name=SAM')).body;
    expect([byName.includes('Sam sore'), byName.includes('Gil')]).toEqual([true, false]);
    const byTag = (await get('?tag=fast')).body;
    expect([byTag.includes('Sam sore'), byTag.includes('Gil')]).toEqual([false, true]);
    expect((await get('?name=nobody')).body).toContain('No runner is found.');
  });

  it('opens a runner to be read, and no other runner', async () => {
    const { get, service, sore, grave, stranger } = await useSquad();
    for (const path of ['', '/timeline']) {
      const { statusCode, body } = await get(`/runners/${sore}${path}`);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toContain('Sam sore');
      expect(body).not.toMatch(/<button[^>]*>I did this/);
      expect((await get(`/runners/${stranger}${path}`)).statusCode).toBe(404);
      expect((await get(`/runners/run_00000000000000000000000000${path}`)).statusCode).toBe(404);
    }
    // What was answered about conditions is between a runner and whoever examines them.
    expect((await get(`/runners/${sore}/sheet`)).statusCode).toBe(404);
    expect((await get(`/runners/${grave}`)).body).toMatch(/class="referral"/);
    await service.call('PATCH', `/v1/runners/${sore}`, { body: { tags: [] } });
    expect((await get(`/runners/${sore}`)).statusCode).toBe(404);
  });

  it('with a PIN is walked through without entering it again, and the address never holds it', async () => {
    const { service, sore } = await useSquad();
    const url = await openSquad(service, 'club', { pin: '4711' });
    const post = (path: string, form: Record<string, string>) =>
      service.app.inject({
        method: 'POST',
        url: url + path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      });
    expect((await service.app.inject({ url: `${url}/runners/${sore}` })).body).not.toContain('Sam sore');
    const list = await post('', { pin: '4711' });
    const proof = /name="proof" value="([^"]+)"/.exec(list.body)?.[1] ?? '';
    expect(list.body).toContain(`action="${url}/runners/${sore}"`);
    const opened = await post(`/runners/${sore}`, { proof });
    expect(opened.body).toContain('Sam sore');
    expect(opened.body).not.toContain(`?proof`);
  });

  it('is accessible, keeps within its page and fits a phone', async (context) => {
    needsBrowser(context);
    const { service, url, sore } = await useSquad();
    const address = await service.listen();
    for (const viewport of Object.values(screens))
      for (const path of ['', `/runners/${sore}`, `/runners/${sore}/timeline`]) {
        const { page, faults } = await openPage(address + url + path, { viewport });
        await expectAccessible(page);
        expect(faults).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([path, viewport.width, Number(overflow) <= 0]).toEqual([path, viewport.width, true]);
      }
  });

  it('opens a runner by keyboard alone', async (context) => {
    needsBrowser(context);
    const { service, url } = await useSquad();
    const address = await service.listen();
    const { page } = await openPage(address + url, { javaScriptEnabled: false });
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      const focused = await page.locator(':focus').textContent();
      if (focused?.includes('Sam') === true) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/runners\//);
    expect(await page.locator('.whose').textContent()).toContain('Sam sore');
  });
});
