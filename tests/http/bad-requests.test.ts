import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type FailureCode, failures } from '#src/core/domain/failure.ts';
import { problems } from '#src/http/problems/catalogue.ts';
import { type Answer, type TestService, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const expectProblem = (answer: Answer, status: number, code: FailureCode): void => {
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ type: `/problems/${code}`, status, title: problems[code].title });
  expect(answer.body['detail']).toBeTruthy();
  expect(answer.body['requestId']).toBe(answer.headers['x-request-id']);
};

const countRows = async (service: TestService, runnerId: string): Promise<object> =>
  service.runtime.deps.stores.runners.countHeld(runnerId);

describe('a bad request', () => {
  it('without a key, with an unknown or an expired one is 401 and says how to authenticate', async () => {
    const service = await useTestService({ worker: false });
    const bare = await service.call('GET', '/v1/runners', { key: null });
    expectProblem(bare, 401, 'unauthenticated');
    expect(bare.headers['www-authenticate']).toMatch(/^Bearer/);
    expectProblem(await service.call('GET', '/v1/runners', { key: 'sinew_wrong' }), 401, 'unauthenticated');
    const client = await service.call('POST', '/v1/clients', { body: { name: 'late' } });
    const { body: late } = await service.call('POST', `/v1/clients/${client.body['id']}/keys`, {
      body: { scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' },
    });
    expectProblem(
      await service.call('GET', '/v1/runners', { key: String(late['key']) }),
      401,
      'unauthenticated',
    );
  });

  it('outside of the scopes of its key is 403', async () => {
    const service = await useTestService({ worker: false });
    const client = await service.call('POST', '/v1/clients', { body: { name: 'reader' } });
    const { body: reader } = await service.call('POST', `/v1/clients/${client.body['id']}/keys`, {
      body: { scopes: ['read'] },
    });
    const key = String(reader['key']);
    expect((await service.call('GET', '/v1/runners', { key })).status).toBe(200);
    expectProblem(await service.call('POST', '/v1/runners', { key, body: {} }), 403, 'forbidden');
    expectProblem(await service.call('GET', '/v1/clients', { key }), 403, 'forbidden');
  });

  it('for what belongs to another client is 404, as if it did not exist', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample('fit/every-second-running-dynamics.fit'));
    const activityId = upload['activityIds']?.[0];
    const client = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const { body: other } = await service.call('POST', `/v1/clients/${client.body['id']}/keys`, {
      body: { scopes: ['admin'] },
    });
    const key = String(other['key']);
    for (const url of [
      `/v1/runners/${runnerId}`,
      `/v1/runners/${runnerId}/activities`,
      `/v1/runners/${runnerId}/uploads`,
      `/v1/runners/${runnerId}/load`,
      `/v1/runners/${runnerId}/assessment`,
      `/v1/runners/${runnerId}/check-ins`,
      `/v1/uploads/${upload['id']}`,
      `/v1/activities/${activityId}`,
      `/v1/activities/${activityId}/streams`,
      `/v1/activities/${activityId}/file`,
    ]) {
      expectProblem(await service.call('GET', url, { key }), 404, 'not-found');
    }
    expectProblem(await service.call('DELETE', `/v1/runners/${runnerId}`, { key }), 404, 'not-found');
    expectProblem(
      await service.call('PATCH', `/v1/activities/${activityId}`, { key, body: { excluded: true } }),
      404,
      'not-found',
    );
    expectProblem(
      await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { key, raw: 'x' }),
      404,
      'not-found',
    );
    expect((await service.call('GET', '/v1/runners', { key })).body['items']).toEqual([]);
  });

  it('with wrong values points at each of them and stores nothing', async () => {
    const service = await useTestService({ worker: false });
    const answer = await service.call('POST', '/v1/runners', {
      body: { timeZone: 'Mars/Olympus', heightMeters: 178, nickname: 'x' },
    });
    expectProblem(answer, 422, 'request-invalid');
    const pointers = (answer.body['errors'] as unknown as { pointer: string }[]).map(
      (error) => error.pointer,
    );
    expect(pointers.sort()).toEqual(['/heightMeters', '/nickname', '/timeZone']);
    expect((await service.call('GET', '/v1/runners')).body['items']).toEqual([]);
    expectProblem(await service.call('GET', '/v1/runners?limit=201'), 422, 'request-invalid');
    expectProblem(await service.call('GET', '/v1/runners?cursor=nonsense'), 422, 'request-invalid');
    expectProblem(
      await service.call('POST', '/v1/runners', { body: { birthYear: '1990' } }),
      422,
      'request-invalid',
    );
  });

  it('names for each wrong value once what is allowed', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const faultsOf = async (method: 'POST' | 'PATCH', path: string, body: object): Promise<unknown> => {
      const answer = await service.call(method, `/v1/${path}`, { body });
      expectProblem(answer, 422, 'request-invalid');
      const errors = answer.body['errors'] as unknown as { pointer: string; detail: string }[];
      return Object.fromEntries(errors.map(({ pointer, detail }) => [pointer, detail]));
    };
    expect(
      await faultsOf('PATCH', `runners/${runnerId}`, {
        timeZone: 'Mars/Olympus',
        weekStartsOn: 'Monday',
        sex: 'm',
        birthYear: 1990.5,
        heightMeters: 178,
        displayName: 'a\u0000b',
        nickname: 'x',
      }),
    ).toEqual({
      '/timeZone': 'must be an IANA time zone, like Europe/Berlin',
      '/weekStartsOn': 'must be one of monday, sunday, saturday',
      '/sex': 'must be one of female, male, or null',
      '/birthYear': 'must be a whole number, or null',
      '/heightMeters': 'must be at most 2.6, or null',
      '/displayName': 'must not contain the character U+0000 or half of a surrogate pair, or null',
      '/nickname': 'is not a field of this request',
    });
    expect(
      await faultsOf('POST', `runners/${runnerId}/check-ins`, {
        day: '07/07/2026',
        wellness: { sleep: 0, stress: '3' },
        ostrc: [0, 4, null],
        signs: { fever: 1 },
      }),
    ).toEqual({
      '/day': 'must be a day from 1900 to 2100, YYYY-MM-DD',
      '/wellness/sleep': 'must be at least 1, or null',
      '/wellness/stress': 'must be a number, or null',
      '/ostrc': 'must NOT have fewer than 4 items, or null',
      '/ostrc/1': 'must be at most 3, or null',
      '/signs/fever': 'must be true or false, or null',
    });
    expect(await faultsOf('POST', `runners/${runnerId}/check-ins`, {})).toEqual({ '/day': 'is required' });
    expect(
      await faultsOf('POST', `clients/clt_unknown/keys`, { scopes: ['root'], expiresAt: 'tomorrow' }),
    ).toEqual({
      '/scopes/0': 'must be one of read, write, admin, operator',
      '/expiresAt':
        'must be an instant from 1900 to 2100 with its offset from UTC, like 2026-07-07T06:30:00Z, or null',
    });
  });

  it('with broken JSON is 400, with another type of content 415, with another method 405', async () => {
    const service = await useTestService({ worker: false });
    const json = { 'content-type': 'application/json' };
    expectProblem(
      await service.call('POST', '/v1/runners', { raw: '{"a":', headers: json }),
      400,
      'request-malformed',
    );
    expectProblem(
      await service.call('POST', '/v1/runners', { raw: '', headers: json }),
      400,
      'request-malformed',
    );
    const form = await service.call('POST', '/v1/runners', {
      raw: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expectProblem(form, 415, 'request-media-type');
    expect(form.body['detail']).toContain('application/json');
    const wrong = await service.call('PUT', '/v1/runners');
    expectProblem(wrong, 405, 'method-not-allowed');
    expect(String(wrong.headers['allow'])).toMatch(/POST/);
    expectProblem(await service.call('GET', '/v1/nothing-here'), 404, 'not-found');
  });

  it('to upload nothing, or a form without a file, is refused at once', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const url = `/v1/runners/${runnerId}/uploads`;
    expectProblem(await service.call('POST', url, { raw: '' }), 400, 'request-malformed');
    const boundary = 'x123';
    const form = `--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--${boundary}--\r\n`;
    expectProblem(
      await service.call('POST', url, {
        raw: form,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      }),
      400,
      'request-malformed',
    );
    expect(await countRows(service, runnerId)).toMatchObject({ uploads: 0, activities: 0, checkIns: 0 });
  });

  it('to upload more than allowed is 413 and leaves no upload behind', async () => {
    const service = await useTestService({ worker: false, env: { MAX_UPLOAD_BYTES: '2000' } });
    const runnerId = await service.createRunner();
    const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads`, {
      raw: new Uint8Array(200_000),
    });
    expectProblem(answer, 413, 'request-too-large');
    expect(await countRows(service, runnerId)).toMatchObject({ uploads: 0, activities: 0, checkIns: 0 });
  });

  it('past the limit of its key is 429 with Retry-After', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '2' } });
    await service.call('GET', '/v1/runners');
    await service.call('GET', '/v1/runners');
    const answer = await service.call('GET', '/v1/runners');
    expectProblem(answer, 429, 'rate-limited');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await service.call('GET', '/health/live', { key: null })).status).toBe(200);
  });
});

describe('a bad file', () => {
  const rejected: readonly (readonly [string, FailureCode])[] = [
    ['broken/cut-before-any-record.fit', 'file-truncated'],
    ['broken/web-page.gpx', 'file-unknown-format'],
    ['broken/without-times.gpx', 'file-without-time'],
    ['broken/workout.fit', 'file-not-an-activity'],
    ['broken/junk.fit', 'file-unknown-format'],
  ];

  it('is rejected on its upload with its problem, and nothing else is touched', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    for (const [path, code] of rejected) {
      const upload = await service.upload(runnerId, await sample(path), path.split('/')[1]);
      expect(upload, path).toMatchObject({ status: 'rejected', activityIds: [] });
      expect(upload['problem'], path).toMatchObject({ type: `/problems/${code}`, status: 422 });
    }
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toEqual([]);
  });

  it('can be sent again after it was rejected', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const junk = await sample('broken/junk.fit');
    const first = await service.upload(runnerId, junk);
    const second = await service.upload(runnerId, junk);
    expect(second['id']).not.toBe(first['id']);
    expect(second['status']).toBe('rejected');
  });

  it('in an archive does not affect the others, and the archive counts it', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample('broken/one-bad-part.zip'), 'takeout.zip');
    expect(upload).toMatchObject({
      status: 'processed',
      format: 'zip',
      files: { total: 3, processed: 2, rejected: 1, duplicate: 0 },
    });
    expect(upload['items']).toHaveLength(3);
  });

  it('of a ride is kept as an activity and never counted as running', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample('broken/ride-not-a-run.fit'));
    const { body: ride } = await service.call('GET', `/v1/activities/${upload['activityIds']?.[0]}`);
    expect(ride['sport']).toBe('cycling');
    const day = ride['localDay'];
    const { body: load } = await service.call('GET', `/v1/runners/${runnerId}/load?from=${day}&to=${day}`);
    expect(load['days']?.[0]).toMatchObject({ day, runs: 0, distanceMeters: 0, known: true });
  });
});

describe('the catalogue of problems', () => {
  it('has a page for every kind, and none for others', async () => {
    const service = await useTestService({ worker: false });
    for (const code of Object.keys(failures) as FailureCode[]) {
      const page = await service.call('GET', `/problems/${code}`, { key: null });
      expect(page.status, code).toBe(200);
      expect(page.body, code).toContain(problems[code].title);
    }
    expect((await service.call('GET', '/problems/nonsense', { key: null })).status).toBe(404);
  });
});
