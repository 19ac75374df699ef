import pino from 'pino';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '#src/compose.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';
import { formTokenIn, signedIn, visitOperator } from './operator-visit.ts';

const minuteMs = 60_000;

/** A service whose clock and log are the test's. */
const openWatched = async () => {
  const now = { laterMs: 0 };
  const lines: string[] = [];
  const service = await useTestService({
    worker: false,
    replace: (runtime: Runtime): Runtime => {
      const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
      const clock = { nowMs: () => Date.now() + now.laterMs };
      return { ...runtime, log, deps: { ...runtime.deps, clock, log } };
    },
  });
  const wait = (ms: number): void => {
    now.laterMs += ms;
  };
  return { service, lines, wait };
};

const makeKey = async (service: TestService, scopes: readonly string[]) => {
  const { body } = await service.call('GET', '/v1/clients');
  const made = await service.call('POST', `/v1/clients/${body['items']?.[0]?.['id']}/keys`, {
    body: { scopes },
  });
  return { id: String(made.body['id']), key: String(made.body['key']) };
};

describe('signing in as operator', () => {
  it('shows the form instead of any page, and returns to the page afterwards', async () => {
    const service = await useTestService({ worker: false });
    const visitor = visitOperator(service);
    for (const path of ['', '/inbox', '/uploads?status=rejected', '/queue']) {
      const { status, text } = await visitor.get(`/operator${path}`);
      expect(status).toBe(200);
      expect(text).toContain('name="key"');
      expect(text).toContain(`name="next" value="/operator${path}"`);
      expect(text).not.toContain('<table');
    }
    const answer = await visitor.post('/operator/sign-in', { key: operatorKey, next: '/operator/uploads' });
    expect(answer).toMatchObject({ status: 303, location: '/operator/uploads' });
    expect((await visitor.get('/operator/uploads')).text).toContain('Nothing to show');
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const service = await useTestService({ worker: false });
    const plain = await visitOperator(service).post('/operator/sign-in', { key: operatorKey });
    expect(String(plain.headers['set-cookie'])).toMatch(
      /^sinew-operator=session_[\w-]{43}; Max-Age=28800; Path=\/operator; HttpOnly; SameSite=Strict$/,
    );
    const secure = await useTestService({ worker: false, env: { PUBLIC_URL: 'https://sinew.example' } });
    const answer = await visitOperator(secure).post('/operator/sign-in', { key: operatorKey });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-sinew-operator=session_[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/v1/clients', '/operatorx'])(
    'leads nowhere else (%j)',
    async (next) => {
      const service = await useTestService({ worker: false });
      const answer = await visitOperator(service).post('/operator/sign-in', { key: operatorKey, next });
      expect(answer).toMatchObject({ status: 303, location: '/operator' });
    },
  );

  it('is refused to keys without the scope, unknown keys and texts that are none', async () => {
    const service = await useTestService({ worker: false });
    const { key } = await makeKey(service, ['read', 'write', 'admin']);
    const visitor = visitOperator(service);
    const small = await visitor.post('/operator/sign-in', { key });
    expect(small.status).toBe(403);
    expect(small.text).toContain('lacks the scope');
    for (const wrong of [`${operatorKey}x`, '', 'short', 'with blanks in it, as long as a key']) {
      const answer = await visitor.post('/operator/sign-in', { key: wrong });
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('This key is unknown');
      if (wrong !== '') expect(answer.text).not.toContain(wrong);
    }
    expect(visitor.cookie()).toBeNull();
  });

  it('is limited for who guesses, and not for a valid key from the same address', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '200' } });
    const visitor = visitOperator(service);
    const statuses = [];
    for (let tries = 0; tries < 15; tries += 1)
      statuses.push(
        (await visitor.post('/operator/sign-in', { key: `a-guessed-key-of-${tries}-letters` })).status,
      );
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
    await signedIn(service);
  });
});

describe('the session of an operator', () => {
  it('ends when it is signed out, in every copy of its cookie', async () => {
    const service = await useTestService({ worker: false });
    const visitor = await signedIn(service);
    const cookie = visitor.cookie() ?? '';
    expect(await visitor.post('/operator/sign-out', { token: visitor.token })).toMatchObject({ status: 303 });
    expect(visitor.cookie()).toBeNull();
    const again = await service.app.inject({ url: '/operator', headers: { cookie } });
    expect(again.statusCode).toBe(401);
    expect(again.payload).toContain('name="key"');
  });

  it('ends at once when its key is revoked', async () => {
    const service = await useTestService({ worker: false });
    const { id, key } = await makeKey(service, ['operator']);
    const visitor = await signedIn(service, key);
    expect((await service.call('DELETE', `/v1/keys/${id}`)).status).toBe(204);
    expect((await visitor.get('/operator')).status).toBe(401);
  });

  it('ends half an hour after its last use, which a page that refreshes itself is not', async () => {
    const { service, wait } = await openWatched();
    const visitor = await signedIn(service);
    for (let used = 0; used < 3; used += 1) {
      wait(20 * minuteMs);
      expect((await visitor.get('/operator/queue')).status).toBe(200);
    }
    wait(20 * minuteMs);
    expect((await visitor.get('/operator/queue?fragment')).status).toBe(200);
    wait(20 * minuteMs);
    expect((await visitor.get('/operator/queue?fragment')).status).toBe(401);
    expect((await visitor.get('/operator/queue')).text).toContain('name="key"');
  });

  it('ends after eight hours of use', async () => {
    const { service, wait } = await openWatched();
    const visitor = await signedIn(service);
    for (let used = 0; used < 23; used += 1) {
      wait(20 * minuteMs);
      expect((await visitor.get('/operator')).status).toBe(200);
    }
    wait(20 * minuteMs);
    expect((await visitor.get('/operator')).status).toBe(401);
  });

  it('opens nothing of the API, and a key opens no page', async () => {
    const service = await useTestService({ worker: false });
    const visitor = await signedIn(service);
    const api = await service.app.inject({ url: '/v1/clients', headers: { cookie: visitor.cookie() ?? '' } });
    expect(api.statusCode).toBe(401);
    const page = await service.call('GET', '/operator');
    expect(String(page.body)).toContain('name="key"');
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://other.localhost' }],
    ['another origin, by an old browser', { origin: 'https://elsewhere.example' }],
    ['nowhere', {}],
    ['an opaque origin', { origin: 'null' }],
  ])('accepts no form of %s', async (_name, headers) => {
    const service = await useTestService({ worker: false });
    const visitor = await signedIn(service);
    const fields = { token: visitor.token, target: '', back: '/operator/queue' };
    for (const url of ['/operator/actions/enqueue-unfinished', '/operator/sign-out'])
      expect((await visitor.post(url, fields, headers as Record<string, string>)).status).toBe(403);
    const fresh = await visitOperator(service).post(
      '/operator/sign-in',
      { key: operatorKey },
      headers as Record<string, string>,
    );
    expect(fresh.status).toBe(403);
    expect((await visitor.get('/operator')).status).toBe(200);
  });

  it('accepts no form without its token, nor with that of another session', async () => {
    const service = await useTestService({ worker: false });
    const [visitor, other] = [await signedIn(service), await signedIn(service)];
    for (const token of ['', 'guessed', other.token]) {
      const fields = { token, target: '', back: '/operator/queue' };
      expect((await visitor.post('/operator/actions/enqueue-unfinished', fields)).status).toBe(403);
    }
    expect(formTokenIn((await visitor.get('/operator/queue')).text)).toBe(visitor.token);
  });

  it('leaves lines of who did what in the log, and neither keys nor tokens', async () => {
    const { service, lines } = await openWatched();
    const visitor = await signedIn(service);
    await visitor.post('/operator/actions/enqueue-unfinished', {
      token: visitor.token,
      back: '/operator/queue',
    });
    await visitor.post('/operator/actions/retry-upload', { token: visitor.token, target: 'upl_none' });
    await visitor.post('/operator/sign-out', { token: visitor.token });
    const audited = lines.map((line) => JSON.parse(line)).filter(({ audit }) => audit === true);
    expect(audited).toMatchObject([
      { action: 'sign-in', targetId: null, outcome: 'done' },
      { action: 'enqueue-unfinished', targetId: null, outcome: 'done' },
      { action: 'retry-upload', targetId: 'upl_none', outcome: 'refused' },
      { action: 'sign-out', targetId: null, outcome: 'done' },
    ]);
    expect(new Set(audited.map(({ keyId }) => keyId)).size).toBe(1);
    expect(lines.join('\n')).not.toMatch(/session_|sinew-test-operator-key/);
    expect(lines.join('\n')).not.toContain(visitor.token);
  });
});
