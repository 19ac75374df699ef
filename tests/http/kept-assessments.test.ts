import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '#src/compose.ts';
import { openApi } from '#src/compose-api.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

/** A service that counts how often the runs of a history are read, and whose clock can be set. */
const useCountingService = async (startMs = Date.parse('2025-03-20T12:00:00Z')) => {
  let reads = 0;
  let nowMs = startMs;
  const replace = (runtime: Runtime): Runtime => {
    const { activities } = runtime.deps.stores;
    const counting = {
      ...activities,
      historyRuns: (runnerId: string, from: string, to: string) => {
        reads += 1;
        return activities.historyRuns(runnerId, from, to);
      },
    };
    const stores = { ...runtime.deps.stores, activities: counting };
    return {
      ...runtime,
      deps: { ...runtime.deps, stores, clock: { ...runtime.deps.clock, nowMs: () => nowMs } },
    };
  };
  const service = await useTestService({ worker: false, replace });
  return {
    service,
    reads: () => reads,
    setClock: (at: string) => {
      nowMs = Date.parse(at);
    },
  };
};

const getAssessment = async (service: TestService, runnerId: string, query = '') =>
  service.call('GET', `/v1/runners/${runnerId}/assessment${query}`);

describe('an assessment', () => {
  it('is computed once while nothing changes, for all who ask at the same time', async () => {
    const { service, reads } = await useCountingService();
    const runnerId = await service.createRunner();
    const answers = await Promise.all(Array.from({ length: 20 }, () => getAssessment(service, runnerId)));
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(1);
    await getAssessment(service, runnerId);
    expect(reads()).toBe(1);
    await getAssessment(service, runnerId, '?plannedMeters=5000');
    await getAssessment(service, runnerId, '?days=7');
    await getAssessment(service, runnerId, '?asOf=2025-03-01');
    expect(reads()).toBe(4);
  });

  it('is not that of another runner with the same profile', async () => {
    const { service } = await useCountingService();
    const [one, other] = [await service.createRunner(), await service.createRunner()];
    await getAssessment(service, one);
    await service.call('POST', `/v1/runners/${other}/check-ins`, {
      body: { day: '2025-03-20', region: 'calf', tightness: 8 },
    });
    const [ofOne, ofOther] = [await getAssessment(service, one), await getAssessment(service, other)];
    expect(ofOther.body).not.toEqual(ofOne.body);
  });

  it('is that of the new day as soon as it begins where the runner is', async () => {
    const { service, setClock } = await useCountingService();
    const runnerId = await service.createRunner({ timeZone: 'Pacific/Auckland' });
    setClock('2025-03-20T10:59:59Z');
    expect((await getAssessment(service, runnerId)).body['asOf']).toBe('2025-03-20');
    setClock('2025-03-20T11:00:00Z');
    expect((await getAssessment(service, runnerId)).body['asOf']).toBe('2025-03-21');
  });

  it('is gone with its runner', async () => {
    const { service } = await useCountingService();
    const runnerId = await service.createRunner();
    await getAssessment(service, runnerId);
    await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect((await getAssessment(service, runnerId)).status).toBe(404);
  });

  it('is computed anew after one that failed', async () => {
    const { service } = await useCountingService();
    const runnerId = await service.createRunner();
    for (let index = 0; index < 2; index++)
      expect((await getAssessment(service, runnerId, '?asOf=2099-01-01')).status).toBe(422);
  });
});

/** Every way in which a client changes what an assessment reads. */
const changes: Record<
  string,
  (service: TestService, runnerId: string, activityId: string) => Promise<unknown>
> = {
  'a profile': (service, runnerId) =>
    service.call('PATCH', `/v1/runners/${runnerId}`, { body: { birthYear: 1950, sex: 'female' } }),
  'a check-in': (service, runnerId) =>
    service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: '2025-03-16', region: 'calf', tightness: 8 },
    }),
  'a check-in that is deleted': async (service, runnerId) => {
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    return service.call('DELETE', `/v1/check-ins/${body['items']?.[0]?.['id']}`);
  },
  'a done routine': async (service, runnerId) => {
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment?asOf=2025-03-16`);
    return service.call('POST', `/v1/runners/${runnerId}/done-routines`, {
      body: { day: '2025-03-15', routine: body['routines']?.['eligible']?.[0] },
    });
  },
  'a rated run': (service, _runnerId, activityId) =>
    service.call('PATCH', `/v1/activities/${activityId}`, { body: { sessionRpe: 9 } }),
  'an excluded run': (service, _runnerId, activityId) =>
    service.call('PATCH', `/v1/activities/${activityId}`, { body: { excluded: true } }),
  'a run that counts again': (service, _runnerId, activityId) =>
    service.call('PATCH', `/v1/activities/${activityId}`, { body: { excluded: false } }),
  'an upload': async (service, runnerId) =>
    service.upload(runnerId, await sample('histories/steady-ten-weeks/2025-03-13-7-km.fit'), 'b.fit'),
  'a deleted run': (service, _runnerId, activityId) => service.call('DELETE', `/v1/activities/${activityId}`),
};

describe('a change, in whatever process it is made,', () => {
  it('is in the next answer of every other', async () => {
    const service = await useTestService();
    // A second API on the same database, as in a process of its own: it shares no memory but the stores' connection.
    const { app } = await openApi(service.runtime);
    try {
      const runnerId = await service.createRunner();
      const bytes = await sample('histories/steady-ten-weeks/2025-03-16-9-km.fit');
      const upload = await service.upload(runnerId, bytes);
      const activityId = String(upload['activityIds']?.[0]);
      const ask = async (): Promise<string> => {
        const { payload } = await app.inject({
          url: `/v1/runners/${runnerId}/assessment?asOf=2025-03-16&days=7`,
          headers: { authorization: 'Bearer sinew-test-operator-key' },
        });
        return payload;
      };
      const { stores } = service.runtime.deps;
      const stateOf = async () => (await stores.runners.findWithState(runnerId))?.state;
      for (const [name, change] of Object.entries(changes)) {
        await expect.poll(() => stores.runners.dirtyAt(runnerId)).toBeNull();
        const [before, state] = [await ask(), await stateOf()];
        await change(service, runnerId, activityId);
        expect(await stateOf(), name).not.toBe(state);
        // Nobody is answered from before; where the change matters, the answer shows it.
        if (name !== 'a rated run') expect(await ask(), name).not.toBe(before);
      }
    } finally {
      await app.close();
    }
  });
});
