import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linkRights } from '#src/http/link-rights.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const dayMs = 86_400_000;
const today = new Date().toISOString().slice(0, 10);

type Made = { readonly id: string; readonly token: string; readonly body: Body };

const createLink = async (service: TestService, path: string, body: object): Promise<Made> => {
  const answer = await service.call('POST', path, { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  const url = String(answer.body['url']);
  return { id: String(answer.body['id']), token: url.split('/p/')[1] ?? '', body: answer.body };
};

const linkOf = (service: TestService, runnerId: string, view: string, terms: object = {}): Promise<Made> =>
  createLink(service, `/v1/runners/${runnerId}/links`, { view, ...terms });

const statusOf = async (service: TestService, token: string, url: string): Promise<number> =>
  (await service.call('GET', url, { key: token })).status;

describe('a link', () => {
  it('is made for a view, listed without its address, found at its Location and revoked', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const answer = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'today' } });
    expect(answer.body).toMatchObject({
      runnerId,
      view: 'today',
      hasPin: false,
      lastUsedAt: null,
      tag: null,
    });
    expect(String(answer.body['url'])).toMatch(/^\/p\/link_[\w-]{27}$/);
    const days = (Date.parse(String(answer.body['expiresAt'])) - Date.now()) / dayMs;
    expect(days).toBeGreaterThan(89);
    expect(days).toBeLessThan(91);
    const { url: _url, ...stored } = answer.body as unknown as Record<string, unknown>;
    const location = String(answer.headers['location']);
    expect((await service.call('GET', location)).body).toEqual(stored);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/links`);
    expect(body['items']).toEqual([stored]);
    expect((await service.call('DELETE', location)).status).toBe(204);
    expect((await service.call('GET', location)).status).toBe(404);
    expect((await service.call('DELETE', location)).status).toBe(404);
    expect((await service.call('GET', `/v1/runners/${runnerId}/links`)).body['items']).toEqual([]);
  });

  it('has an absolute address where the service knows its own', async () => {
    const service = await useTestService({ worker: false, env: { PUBLIC_URL: 'https://sinew.example/api' } });
    const { body } = await linkOf(service, await service.createRunner(), 'today');
    expect(String(body['url'])).toMatch(/^https:\/\/sinew\.example\/api\/p\/link_/);
  });

  it('lives for a year at most and not in the past', async () => {
    const service = await useTestService({ worker: false });
    const path = `/v1/runners/${await service.createRunner()}/links`;
    const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
    for (const expiresAt of [at(-1), at(400)]) {
      const { status, body } = await service.call('POST', path, { body: { view: 'today', expiresAt } });
      expect([status, body['errors']?.[0]?.['pointer']]).toEqual([422, '/expiresAt']);
    }
    expect(
      (await createLink(service, path, { view: 'today', expiresAt: at(3) })).body['expiresAt'],
    ).toBeTruthy();
  });

  it('repeats its address for the same Idempotency-Key, and stores neither token nor PIN', async () => {
    const service = await useTestService({ worker: false });
    const path = `/v1/runners/${await service.createRunner()}/links`;
    const body = { view: 'today', pin: '904417' };
    const headers = { 'idempotency-key': 'one-link' };
    const first = await service.call('POST', path, { body, headers });
    const again = await service.call('POST', path, { body, headers });
    expect(again.body).toEqual(first.body);
    const token = String(first.body['url']).split('/p/')[1] ?? '';
    const database = new pg.Client({ connectionString: service.databaseUrl });
    await database.connect();
    onTestFinished(() => database.end());
    const { rows } = await database.query(
      `select (select json_agg(link) from link)::text || (select json_agg(idempotency) from idempotency)::text as held`,
    );
    expect(rows[0].held).not.toContain(token);
    expect(rows[0].held).not.toContain('904417');
  });

  it('opens nothing any more, and says no more about it, once it is revoked, expired or its runner erased', async () => {
    let nowMs = Date.now();
    const service = await useTestService({
      worker: false,
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const runnerId = await service.createRunner();
    const other = await service.createRunner();
    const [kept, revoked] = [
      await linkOf(service, runnerId, 'today'),
      await linkOf(service, runnerId, 'today'),
    ];
    const erased = await linkOf(service, other, 'today');
    const ask = async (token: string) => {
      const { status, body } = await service.call('GET', `/v1/runners/${runnerId}/today`, { key: token });
      return { status, detail: body['detail'], title: body['title'] };
    };
    expect((await ask(kept.token)).status).toBe(200);
    expect((await ask(revoked.token)).status).toBe(200);
    await service.call('DELETE', `/v1/links/${revoked.id}`);
    await service.call('DELETE', `/v1/runners/${other}`);
    const unknown = await ask(`link_${'x'.repeat(27)}`);
    expect(unknown.status).toBe(401);
    expect(await ask(revoked.token)).toEqual(unknown);
    expect(await ask(erased.token)).toEqual(unknown);
    nowMs += 91 * dayMs;
    expect(await ask(kept.token)).toEqual(unknown);
  });

  it('is of one client: another one neither sees nor revokes it', async () => {
    const service = await useTestService({ worker: false });
    const { id } = await linkOf(service, await service.createRunner(), 'today');
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const { body: made } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['write'] },
    });
    const key = String(made['key']);
    expect((await service.call('GET', `/v1/links/${id}`, { key })).status).toBe(404);
    expect((await service.call('DELETE', `/v1/links/${id}`, { key })).status).toBe(404);
  });
});

type Operation = { readonly operationId: string; readonly method: string; readonly path: string };

const operationsOf = (service: TestService): Operation[] => {
  const { paths } = service.app.swagger() as unknown as {
    paths: Record<string, Record<string, { operationId: string; security?: unknown[] }>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.length !== 0)
      .map(([method, { operationId }]) => ({ operationId, method: method.toUpperCase(), path })),
  );
};

/** About no runner. */
const ofNoRunner = ['listPlatforms', 'getOwnLink'];

describe('what a link allows', () => {
  it('tells its holder which runner it shows, and nothing that opens it', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { id, token, body } = await linkOf(service, runnerId, 'today');
    const { url: _url, ...stored } = body as unknown as Record<string, unknown>;
    const own = await service.call('GET', '/v1/links/self', { key: token });
    expect(own.body).toEqual({ ...stored, id, runnerId, lastUsedAt: null });
    expect((await service.call('GET', '/v1/links/self')).status).toBe(403);
    expect(await statusOf(service, token, `/v1/links/${id}`)).toBe(403);
  });

  it('names operations that exist', async () => {
    const known = operationsOf(await useTestService({ worker: false })).map(({ operationId }) => operationId);
    for (const operationId of Object.values(linkRights).flat()) expect(known).toContain(operationId);
  });

  it('is what its view names: every other operation is refused, whatever it is about', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner({ tags: ['a'] });
    for (const view of ['today', 'check-in', 'timeline', 'physio', 'connect', 'squad'] as const) {
      const { token } =
        view === 'squad'
          ? await createLink(service, '/v1/squad-links', { tag: 'a' })
          : await linkOf(service, runnerId, view);
      for (const { operationId, method, path } of operationsOf(service)) {
        if (operationId === 'unlockLink' || linkRights[view].includes(operationId)) continue;
        const url = path.replace('{id}', runnerId).replace(/\{\w+\}/g, 'x');
        const answer = await service.app.inject({
          method: method as 'GET',
          url,
          headers: { authorization: `Bearer ${token}` },
        });
        expect([view, operationId, answer.statusCode]).toEqual([view, operationId, 403]);
      }
    }
  });

  it('is only about its own runner: of another one nothing is found, nothing is stored', async () => {
    const service = await useTestService();
    const [mine, other] = [await service.createRunner(), await service.createRunner()];
    const upload = await service.upload(other, 'no run at all', 'other.gpx');
    const checkIn = await service.call('POST', `/v1/runners/${other}/check-ins`, { body: { day: today } });
    expect(checkIn.status).toBe(201);
    for (const view of ['today', 'check-in', 'timeline', 'physio', 'connect'] as const) {
      const { token } = await linkOf(service, mine, view);
      for (const { operationId, method, path } of operationsOf(service)) {
        if (!linkRights[view].includes(operationId) || ofNoRunner.includes(operationId)) continue;
        const id = path.startsWith('/v1/uploads') ? String(upload['id']) : other;
        const answer = await service.app.inject({
          method: method as 'GET',
          url: path.replace('{id}', id),
          headers: { authorization: `Bearer ${token}` },
          ...(method === 'POST' ? { payload: { day: today } } : {}),
        });
        expect([view, operationId, answer.statusCode]).toEqual([view, operationId, 404]);
        expect(answer.body).not.toContain('no run at all');
      }
    }
    expect((await service.call('GET', `/v1/runners/${other}/check-ins`)).body['items']).toHaveLength(1);
  });

  it('opens the plans, the week and the kept answers of its runner, by their ids too', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const plan = await service.call('POST', `/v1/runners/${runnerId}/planned-runs`, {
      body: { startTime: `${today}T09:00:00Z`, distanceMeters: 5000 },
    });
    for (const view of ['today', 'timeline', 'physio'] as const) {
      const { token } = await linkOf(service, runnerId, view);
      for (const path of ['planned-runs', 'week-plan.ics'])
        expect(await statusOf(service, token, `/v1/runners/${runnerId}/${path}`), path).toBe(200);
      expect(await statusOf(service, token, `/v1/planned-runs/${plan.body['id']}`)).toBe(200);
      // What is not the runner's is not found; what the view does not show is refused.
      const kept = await statusOf(service, token, '/v1/assessments/asm_unknown');
      expect(kept).toBe(view === 'today' ? 403 : 404);
      const changed = await service.call('PATCH', `/v1/planned-runs/${plan.body['id']}`, {
        key: token,
        body: { title: 'A' },
      });
      expect(changed.status).toBe(403);
    }
  });

  it('works for its own runner: checking in, uploading, reading', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const checkIn = await linkOf(service, runnerId, 'check-in');
    const said = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      key: checkIn.token,
      body: { day: today, region: 'calf', tightness: 4 },
    });
    expect(said.status).toBe(201);
    for (const { token } of [checkIn, await linkOf(service, runnerId, 'today')]) {
      const body = { day: today, routine: 'plank' };
      const mark = await service.call('POST', `/v1/runners/${runnerId}/done-routines`, { key: token, body });
      expect(mark.status).toBe(201);
      const location = String(mark.headers['location']);
      expect(await statusOf(service, token, location)).toBe(200);
      expect((await service.call('DELETE', location, { key: token })).status).toBe(204);
    }
    const connect = await linkOf(service, runnerId, 'connect');
    const sent = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.gpx`, {
      key: connect.token,
      raw: 'nothing',
      headers: { 'content-type': 'application/octet-stream', prefer: 'wait=20' },
    });
    expect(sent.status).toBe(200);
    expect(await statusOf(service, connect.token, `/v1/uploads/${sent.body['items']?.[0]?.['id']}`)).toBe(
      200,
    );
    const physio = await linkOf(service, runnerId, 'physio');
    for (const list of ['activities', 'check-ins', 'load', 'assessments', 'done-routines'])
      expect(await statusOf(service, physio.token, `/v1/runners/${runnerId}/${list}`)).toBe(200);
  });

  it('of a squad is the rows of its tag', async () => {
    const service = await useTestService({ worker: false });
    const a = await service.createRunner({ tags: ['juniors'] });
    await service.createRunner({ tags: ['seniors'] });
    const { token } = await createLink(service, '/v1/squad-links', { tag: ' juniors ' });
    const { body } = await service.call('GET', '/v1/squad', { key: token });
    expect((body['items'] as unknown as Body[]).map((row) => row['runnerId'])).toEqual([a]);
    expect(await statusOf(service, token, '/v1/squad?tag=juniors')).toBe(200);
    expect(await statusOf(service, token, '/v1/squad?tag=seniors')).toBe(403);
    expect(await statusOf(service, token, `/v1/runners/${a}/today`)).toBe(403);
    expect((await service.call('GET', '/v1/squad-links')).body['items']).toHaveLength(1);
  });
});

describe('a PIN', () => {
  const unlock = (service: TestService, token: string, pin: string) =>
    service.call('POST', '/v1/links/unlock', { key: token, body: { pin } });

  it('is needed before anything is shown, and gives a token that needs none', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const [one, two] = [
      await linkOf(service, runnerId, 'today', { pin: '4711' }),
      await linkOf(service, runnerId, 'today', { pin: '4711' }),
    ];
    const url = `/v1/runners/${runnerId}/today`;
    expect(await statusOf(service, one.token, url)).toBe(403);
    expect((await unlock(service, one.token, '1147')).status).toBe(403);
    const { body, status } = await unlock(service, one.token, '4711');
    expect(status).toBe(200);
    const opened = String(body['token']);
    expect(await statusOf(service, opened, url)).toBe(200);
    // A proof is of one link, and of what was signed.
    const proof = opened.split('~')[1] ?? '';
    expect(await statusOf(service, `${two.token}~${proof}`, url)).toBe(403);
    expect(await statusOf(service, `${one.token}~9${proof}`, url)).toBe(403);
    expect((await service.call('POST', '/v1/links/unlock', { body: { pin: '4711' } })).status).toBe(403);
  });

  it('can be tried five times, also all at once; then the link is locked for an hour', async () => {
    let nowMs = Date.now();
    const service = await useTestService({
      worker: false,
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const runnerId = await service.createRunner();
    const { token } = await linkOf(service, runnerId, 'today', { pin: '4711' });
    const wrong = Array.from({ length: 12 }, (_, index) => unlock(service, token, `000${index % 10}`));
    const statuses = (await Promise.all(wrong)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(5).fill(403), ...Array(7).fill(429)]);
    const locked = await unlock(service, token, '4711');
    expect([locked.status, locked.headers['retry-after']]).toEqual([429, '3600']);
    nowMs += 61 * 60_000;
    expect((await unlock(service, token, '4711')).status).toBe(200);
  });
});

describe('wrong tokens', () => {
  it('are refused by address after some, cost the database nothing then, and keep no valid one out', async () => {
    let lookUps = 0;
    const service = await useTestService({
      worker: false,
      env: { RATE_LIMIT_PER_MINUTE: '200' },
      replace: (runtime) => {
        const { links } = runtime.deps.stores;
        const counting = {
          ...links,
          findByToken: (hash: string) => {
            lookUps += 1;
            return links.findByToken(hash);
          },
        };
        return { ...runtime, deps: { ...runtime.deps, stores: { ...runtime.deps.stores, links: counting } } };
      },
    });
    const runnerId = await service.createRunner();
    const { token } = await linkOf(service, runnerId, 'today');
    const wrong = (index: number) => `link_${String(index).padStart(27, 'x')}`;
    const statuses = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 2 === 0
          ? statusOf(service, wrong(index), `/v1/runners/${runnerId}/today`)
          : service.app.inject({ url: `/p/${wrong(index)}` }).then(({ statusCode }) => statusCode),
      ),
    );
    expect(lookUps).toBeLessThanOrEqual(12);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(40);
    expect(await statusOf(service, token, `/v1/runners/${runnerId}/today`)).toBe(200);
  });
});

describe('the uses of a link', () => {
  it('are counted by day, told by its last use, and forgotten a year after it expired', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner({ tags: ['a'] });
    const { id, token } = await linkOf(service, runnerId, 'today');
    const squad = await createLink(service, '/v1/squad-links', { tag: 'a' });
    for (let count = 0; count < 3; count++) await statusOf(service, token, `/v1/runners/${runnerId}/today`);
    await statusOf(service, squad.token, '/v1/squad');
    const { body } = await service.call('GET', `/v1/links/${id}`);
    expect(Date.now() - Date.parse(String(body['lastUsedAt']))).toBeLessThan(60_000);
    const { exports } = service.runtime.deps.stores;
    const usesOf = async () => (await exports.page('link-uses', runnerId, '', 10)).rows;
    expect(await usesOf()).toEqual([
      { runnerId, linkId: id, day: today, uses: 3 },
      { runnerId, linkId: squad.id, day: today, uses: 1 },
    ]);
    await service.call('DELETE', `/v1/links/${id}`);
    expect(await usesOf()).toHaveLength(2);
    const sweepAfter = (days: number) =>
      sweepUnfinished({ ...service.runtime.deps, clock: { nowMs: () => Date.now() + days * dayMs } });
    await sweepAfter(90 + 364);
    expect(await usesOf()).toHaveLength(2);
    await sweepAfter(90 + 368);
    expect(await usesOf()).toEqual([]);
  });
});
