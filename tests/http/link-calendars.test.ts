import { describe, expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

const useLink = async (view: string, terms: object = {}) => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view, ...terms } });
  const subscribe = () => service.app.inject({ url: `${body['url']}/week-plan.ics` });
  return { service, runnerId, linkId: String(body['id']), subscribe };
};

describe('the calendar of a link', () => {
  it.each(['today', 'timeline'])(
    'is the week of its runner for the view %s, without a header',
    async (view) => {
      const { service, runnerId, linkId, subscribe } = await useLink(view);
      const { statusCode, headers, body } = await subscribe();
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, no-cache',
        'x-robots-tag': 'noindex, nofollow',
      });
      const asked = await service.call('GET', `/v1/runners/${runnerId}/week-plan.ics`);
      expect(body).toBe(String(asked.body));
      expect((await service.call('GET', `/v1/links/${linkId}`)).body['lastUsedAt']).not.toBeNull();
    },
  );

  it.each(['check-in', 'connect'])('is not of the view %s', async (view) => {
    expect((await (await useLink(view)).subscribe()).statusCode).toBe(403);
  });

  it('is closed where a PIN is asked for, and to tokens that open nothing', async () => {
    expect((await (await useLink('today', { pin: '904417' })).subscribe()).statusCode).toBe(403);
    const { service, linkId, subscribe } = await useLink('today');
    for (const token of [`link_${'x'.repeat(27)}`, 'x', 'x'.repeat(60)]) {
      const { statusCode } = await service.app.inject({ url: `/p/${token}/week-plan.ics` });
      expect({ token, statusCode }).toEqual({ token, statusCode: 404 });
    }
    await service.call('DELETE', `/v1/links/${linkId}`);
    expect((await subscribe()).statusCode).toBe(404);
  });

  it('is not of a squad', async () => {
    const service = await useTestService({ worker: false });
    const { body } = await service.call('POST', '/v1/squad-links', { body: { tag: 'a' } });
    const { statusCode } = await service.app.inject({ url: `${body['url']}/week-plan.ics` });
    expect(statusCode).toBe(403);
  });
});
