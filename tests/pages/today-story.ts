import { addDays } from '#src/core/domain/calendar.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

export const today = new Date().toISOString().slice(0, 10);
export const daysAgo = (days: number): string => addDays(today, -days);

type Run = { readonly daysAgo: number; readonly meters: number };

/** What a runner did and said. */
export type Story = { readonly runs: readonly Run[]; readonly checkIn?: object };

/** 8 km every other day of six weeks. */
export const steady: readonly Run[] = Array.from({ length: 20 }, (_, at) => ({
  ...{ daysAgo: 2 + 2 * at, meters: 8000 },
}));
export const jump: Run = { daysAgo: 1, meters: 17_000 };

export const sore = { region: 'hamstring', side: 'left', tightness: 4 };
export const strained = { ...sore, tightness: 7, signs: { pop: true, suddenOnset: true } };

const createRunner = async (service: TestService, { runs, checkIn }: Story): Promise<string> => {
  const runnerId = await service.createRunner({ displayName: 'Ada', timeZone: 'UTC' });
  for (const { daysAgo: ago, meters } of runs)
    await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: { startTime: `${daysAgo(ago)}T05:00:00Z`, distanceMeters: meters, durationSeconds: meters / 3 },
    });
  if (checkIn !== undefined)
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: today, ...checkIn } });
  return runnerId;
};

/** A runner with a story, and a link to the runner. */
export const useStory = async (story: Story, view = 'today', terms: object = {}) => {
  const service = await useTestService({ worker: false });
  const runnerId = await createRunner(service, story);
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view, ...terms } });
  const address = String(body['url']);
  const get = async (below = '') => (await service.app.inject({ url: address + below })).body;
  const post = (form: Record<string, string>, below = '') =>
    service.app.inject({
      method: 'POST',
      url: address + below,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
  const assessment = async (): Promise<Body> =>
    (await service.call('GET', `/v1/runners/${runnerId}/assessment`)).body;
  const doneRoutines = async (): Promise<readonly unknown[]> => {
    const marks = (await service.call('GET', `/v1/runners/${runnerId}/done-routines`)).body['items'];
    return Array.isArray(marks) ? marks : [];
  };
  return { service, runnerId, address, get, post, assessment, doneRoutines };
};
