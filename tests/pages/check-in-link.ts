import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

/** The day of runners whose time zone is UTC. */
export const today = new Date().toISOString().slice(0, 10);

/** A runner with a link that checks in. */
export const useCheckInLink = async (given?: TestService, terms: object = {}) => {
  const service = given ?? (await useTestService({ worker: false }));
  const runnerId = await service.createRunner({ displayName: 'Ada' });
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, {
    body: { view: 'check-in', ...terms },
  });
  const path = String(body['url']);
  return {
    ...{ service, runnerId, path, linkId: String(body['id']) },
    /** Its check-ins, newest first. */
    checkIns: async () =>
      (await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items'] as unknown as Body[],
    /** A check-in by the API. */
    say: (answers: object) =>
      service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: today, ...answers } }),
    get: (query = '') => service.app.inject({ url: path + query }),
    post: (form: Record<string, string> | URLSearchParams) =>
      service.app.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      }),
    /** The address in a browser. */
    listen: async () => (await service.listen()) + path,
  };
};
