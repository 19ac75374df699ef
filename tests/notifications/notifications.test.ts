import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openConsumer } from '#src/compose-worker.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { readBody } from '#tests/support/read-body.ts';
import { useSmtpServer } from '#tests/support/smtp-server.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';
import { shortSchedule } from '#tests/webhooks-out/open-webhook-service.ts';
import { createProcessors } from '#workers/processors.ts';

const noon = '2026-03-01T12:00:00Z';
const day = '2026-03-01';
const hourMs = 3_600_000;

type Received = { readonly headers: Readonly<Record<string, unknown>>; readonly body: string };

/** A server that keeps what is posted to it, and answers what `status` says once nothing holds it. */
const useInbox = async (status: () => number = () => 200, held: Promise<void> = Promise.resolve()) => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (body !== null) received.push({ headers: request.headers, body });
    await held;
    response.writeHead(status()).end('secret answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/topic`, received };
};

const openService = async (env: Record<string, string> = {}, waitsMs: readonly number[] = [50, 50]) => {
  const clock = { nowMs: Date.parse(noon) };
  const service = await useTestService({
    worker: false,
    env: { WEBHOOKS_ALLOW_PRIVATE: 'yes', ...env },
    replace: (runtime) => ({
      ...runtime,
      deps: {
        ...runtime.deps,
        clock: { nowMs: () => clock.nowMs },
        notifications: { ...runtime.deps.notifications, nextAttemptMs: shortSchedule(waitsMs) },
      },
    }),
  });
  const consumer = openConsumer(service.runtime, createProcessors(service.runtime.deps));
  onTestFinished(() => consumer.close());
  const target = async (body: object): Promise<Body> => {
    const answer = await service.call('POST', '/v1/notification-targets', { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const show = async (id: unknown): Promise<Body> =>
    (await service.call('GET', `/v1/notification-targets/${id}`)).body;
  const told = async (id: unknown): Promise<readonly Body[]> =>
    (await service.call('GET', `/v1/notification-targets/${id}/notifications`)).body[
      'items'
    ] as unknown as readonly Body[];
  const say = async (runnerId: string, body: object): Promise<void> => {
    const answer = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day, ...body },
    });
    expect(answer.status).toBe(201);
    await expect.poll(() => service.runtime.deps.stores.runners.dirtyAt(runnerId)).toBeNull();
  };
  /** Moves the clock and lets the sweep find what is due then. */
  const wait = async (hours: number): Promise<void> => {
    clock.nowMs += hours * hourMs;
    await sweepUnfinished(service.runtime.deps, 0);
  };
  return { service, clock, target, show, told, say, wait };
};

const statusesOf = (told: readonly Body[]): readonly string[] => told.map(({ status }) => String(status));
/** Pain of 5 of 10: caution. */
const sore = { region: 'hamstring', side: 'left', tightness: 5 };
const redFlag = { signs: { bladderBowelChange: true, saddleNumbness: true } };

describe('a notification', () => {
  it('is sent to an ntfy topic and an Apprise API, in their own form', async () => {
    const { service, target, told, say } = await openService();
    const [ntfy, apprise] = [await useInbox(), await useInbox()];
    const { id } = await target({
      kind: 'ntfy',
      address: ntfy.url,
      details: 'headline',
      minimumSeverity: 'info',
    });
    await target({ kind: 'apprise', address: apprise.url });
    const runnerId = await service.createRunner({ displayName: 'Zoë' });
    await say(runnerId, redFlag);
    const { headline } = (await service.call('GET', `/v1/runners/${runnerId}/assessment?asOf=${day}`)).body;
    await expect.poll(() => ntfy.received.length + apprise.received.length).toBe(2);
    expect(ntfy.received[0]).toMatchObject({
      headers: { title: 'Sinew', priority: '5' },
      body: `Zoë: ${headline}`,
    });
    expect(JSON.parse(apprise.received[0]?.body ?? '')).toEqual({
      title: 'Sinew',
      body: 'There is something new about Zoë. Open your app to read it.',
      type: 'failure',
      format: 'text',
    });
    await expect
      .poll(async () => (await told(id))[0])
      .toMatchObject({
        cause: 'referral',
        status: 'delivered',
        runnerId,
        attempts: 1,
      });
  });

  it('is sent by mail where there is a mail server', async () => {
    const smtp = await useSmtpServer((address) => (address.startsWith('gone') ? '550 no such user' : null));
    const { target, told, show, service } = await openService({
      SMTP_URL: smtp.url,
      SMTP_FROM: 'sinew@club.example',
    });
    const { id } = await target({ kind: 'email', address: 'coach@club.example' });
    expect((await service.call('POST', `/v1/notification-targets/${id}/test`)).status).toBe(202);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered']);
    expect(smtp.received).toMatchObject([
      { from: 'sinew@club.example', to: ['coach@club.example'], headers: { subject: 'Sinew' } },
    ]);
    expect(smtp.received[0]?.text).toContain('This is a test');
    const gone = await target({ kind: 'email', address: 'gone@club.example' });
    await service.call('POST', `/v1/notification-targets/${gone['id']}/test`);
    await expect.poll(async () => statusesOf(await told(gone['id']))).toEqual(['failed']);
    expect(await show(gone['id'])).toMatchObject({
      lastFailure: 'the mail server answered 550',
      failingSince: null,
      disabled: false,
    });
  });

  it('is of one runner where the target is', async () => {
    const { service, target, told, say } = await openService();
    const inbox = await useInbox();
    const [one, other] = [await service.createRunner(), await service.createRunner()];
    const { id } = await target({ kind: 'ntfy', address: inbox.url, runnerId: one });
    await say(other, sore);
    await say(one, sore);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered']);
    expect((await told(id))[0]).toMatchObject({ runnerId: one });
  });

  it('is sent at most once a day, but a new referral at once', async () => {
    const { service, clock, target, told, say, wait } = await openService();
    const inbox = await useInbox();
    const { id } = await target({ kind: 'ntfy', address: inbox.url });
    const runnerId = await service.createRunner();
    await say(runnerId, sore);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered']);
    clock.nowMs += hourMs;
    await say(runnerId, { ...sore, tightness: 1 });
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['waiting', 'delivered']);
    expect((await told(id))[0]?.['nextAttemptAt']).toBe('2026-03-02T12:00:00.000Z');
    await say(runnerId, redFlag);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered', 'delivered']);
    expect((await told(id))[0]).toMatchObject({ cause: 'referral' });
    await wait(24);
    expect(inbox.received).toHaveLength(2);
  });

  it('waits for the end of quiet hours of the runner, and is not sent when all is as before', async () => {
    const { service, target, told, say, wait } = await openService();
    const inbox = await useInbox();
    const quietHours = { from: '11:00', to: '14:00' };
    const { id } = await target({ kind: 'ntfy', address: inbox.url, quietHours });
    const runnerId = await service.createRunner({ timeZone: 'UTC' });
    const elsewhere = await service.createRunner({ timeZone: 'Asia/Tokyo' });
    await say(elsewhere, sore);
    await expect.poll(() => inbox.received.length).toBe(1);
    await say(runnerId, sore);
    await expect
      .poll(async () => (await told(id))[0])
      .toMatchObject({
        runnerId,
        status: 'waiting',
        nextAttemptAt: '2026-03-01T14:00:00.000Z',
      });
    await say(runnerId, { ...sore, tightness: 0 });
    await wait(2);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['cancelled', 'delivered']);
    const urgent = await service.createRunner({ timeZone: 'Atlantic/Reykjavik' });
    await service.call('PATCH', `/v1/notification-targets/${id}`, {
      body: { quietHours: { from: '00:00', to: '23:59' } },
    });
    await say(urgent, redFlag);
    await expect.poll(() => inbox.received.length).toBe(2);
  });

  it('that fails is tried again, and shows on its target without what the receiver said', async () => {
    const { service, clock, target, told, show, say } = await openService();
    let status = 500;
    const inbox = await useInbox(() => status);
    const { id } = await target({ kind: 'ntfy', address: inbox.url });
    await say(await service.createRunner(), sore);
    await expect
      .poll(async () => (await told(id))[0])
      .toMatchObject({
        status: 'waiting',
        attempts: 1,
        because: 'answered 500',
      });
    expect(await show(id)).toMatchObject({
      lastFailure: 'answered 500',
      failingSince: '2026-03-01T12:00:00.000Z',
    });
    status = 200;
    clock.nowMs += 50;
    await sweepUnfinished(service.runtime.deps, 0);
    await expect.poll(async () => (await told(id))[0]).toMatchObject({ status: 'delivered', attempts: 2 });
    expect(await show(id)).toMatchObject({
      lastFailure: null,
      failingSince: null,
      lastDeliveredAt: expect.any(String),
    });
    expect(inbox.received).toHaveLength(2);
  });

  it('of a referral is not lost while another one is on its way', async () => {
    const { service, target, told, say } = await openService();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const inbox = await useInbox(() => 200, held);
    const { id } = await target({ kind: 'ntfy', address: inbox.url });
    const runnerId = await service.createRunner();
    await say(runnerId, sore);
    await expect.poll(() => inbox.received.length).toBe(1);
    await say(runnerId, redFlag);
    goOn();
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered', 'delivered']);
    expect((await told(id))[0]).toMatchObject({ cause: 'referral' });
  });

  it.each([
    ['is told a day later', 0, ['delivered', 'delivered']],
    ['is not where it ended meanwhile', 5, ['cancelled', 'delivered']],
  ])('that is on its way knows nothing of a later change, which %s', async (_, tightness, statuses) => {
    const { service, target, told, say, wait } = await openService();
    const held = Promise.withResolvers<void>();
    const inbox = await useInbox(() => 200, held.promise);
    const { id } = await target({ kind: 'ntfy', address: inbox.url });
    const runnerId = await service.createRunner();
    await say(runnerId, sore);
    await expect.poll(() => inbox.received.length).toBe(1);
    await say(runnerId, { ...sore, tightness: 0 });
    held.resolve();
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['waiting', 'delivered']);
    expect((await told(id))[0]?.['nextAttemptAt']).toBe('2026-03-02T12:00:00.000Z');
    await say(runnerId, { ...sore, tightness });
    await wait(24);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(statuses);
    expect(inbox.received).toHaveLength(statuses.filter((status) => status === 'delivered').length);
  });

  it('that failed while a later one told the same is not sent again', async () => {
    const { service, clock, target, told, say } = await openService();
    const held = Promise.withResolvers<void>();
    const answers = [500];
    const inbox = await useInbox(() => answers.shift() ?? 200, held.promise);
    const { id } = await target({ kind: 'ntfy', address: inbox.url });
    const runnerId = await service.createRunner();
    await say(runnerId, sore);
    await expect.poll(() => inbox.received.length).toBe(1);
    clock.nowMs += 1;
    await say(runnerId, redFlag);
    held.resolve();
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered', 'waiting']);
    clock.nowMs += 50;
    await sweepUnfinished(service.runtime.deps, 0);
    await expect.poll(async () => statusesOf(await told(id))).toEqual(['delivered', 'cancelled']);
    expect(inbox.received).toHaveLength(2);
  });

  it('after five days of failures disables its target, until it is enabled', async () => {
    const { service, clock, target, told, show, say } = await openService({}, [50]);
    const inbox = await useInbox(() => 503);
    const { id } = await target({ kind: 'apprise', address: inbox.url });
    const database = new pg.Client({ connectionString: service.databaseUrl });
    await database.connect();
    onTestFinished(() => database.end());
    await database.query(
      `update notification_target set failing_since = '2026-02-20T00:00:00Z' where id = $1`,
      [id],
    );
    await say(await service.createRunner(), sore);
    await expect.poll(async () => (await told(id))[0]).toMatchObject({ status: 'waiting', attempts: 1 });
    expect(await show(id)).toMatchObject({ disabled: false, lastFailure: 'answered 503' });
    clock.nowMs += 50;
    await sweepUnfinished(service.runtime.deps, 0);
    await expect.poll(async () => (await show(id))['disabled']).toBe(true);
    expect((await show(id))['disabledReason']).toMatch(/only failures since.*answered 503/i);
    expect(statusesOf(await told(id))).toEqual(['failed']);
    expect((await service.call('POST', `/v1/notification-targets/${id}/test`)).status).toBe(409);
    const enabled = await service.call('PATCH', `/v1/notification-targets/${id}`, {
      body: { disabled: false },
    });
    expect(enabled.body).toMatchObject({ disabled: false, disabledReason: null, failingSince: null });
  });
});

describe('a notification target', () => {
  it('is created, read, listed, changed and deleted', async () => {
    const { service } = await openService();
    const body = { kind: 'ntfy', address: 'https://ntfy.sh/my-topic' };
    const made = await service.call('POST', '/v1/notification-targets', { body });
    const location = String(made.headers['location']);
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...body,
        runnerId: null,
        minimumSeverity: 'caution',
        details: 'none',
        quietHours: null,
        disabled: false,
        lastFailure: null,
      },
    });
    expect((await service.call('GET', location)).body).toEqual(made.body);
    expect((await service.call('GET', '/v1/notification-targets')).body['items']).toEqual([made.body]);
    const change = { minimumSeverity: 'strong', quietHours: { from: '22:00', to: '06:30' }, disabled: true };
    const changed = await service.call('PATCH', location, { body: change });
    expect(changed.body).toMatchObject({ ...change, disabledReason: 'Disabled by its owner.' });
    expect((await service.call('DELETE', location)).status).toBe(204);
    expect((await service.call('GET', location)).status).toBe(404);
  });

  it.each([
    ['an unknown kind', { kind: 'pigeon', address: 'https://example.com' }, '/kind'],
    ['no mail server', { kind: 'email', address: 'coach@club.example' }, '/address'],
    ['a private address', { kind: 'ntfy', address: 'https://10.0.0.7/topic' }, '/address'],
    [
      'a user in its address',
      { kind: 'apprise', address: 'https://me:secret@example.com/notify/a' },
      '/address',
    ],
    [
      'a time that is none',
      { kind: 'ntfy', address: 'https://ntfy.sh/a', quietHours: { from: '24:00', to: '07:00' } },
      '/quietHours/from',
    ],
  ])('with %s is refused', async (_name, body, pointer) => {
    const service = await useTestService({ worker: false });
    const answer = await service.call('POST', '/v1/notification-targets', { body });
    expect(answer.status).toBe(422);
    expect(answer.body['errors']?.[0]).toMatchObject({ pointer });
  });

  it.each([
    'a@b',
    'two@a.example,b@c.example',
    'name <a@b.example>',
    'a@b.example\r\nBcc: x@y.example',
    `${'a'.repeat(65)}@b.example`,
  ])('takes no mail address like %j', async (address) => {
    const { service } = await openService({ SMTP_URL: 'smtp://127.0.0.1:1', SMTP_FROM: 'a@b.example' });
    const answer = await service.call('POST', '/v1/notification-targets', {
      body: { kind: 'email', address },
    });
    expect(answer.status).toBe(422);
  });

  it('is of its client, and so is its runner', async () => {
    const { service, target } = await openService();
    const { id } = await target({ kind: 'ntfy', address: 'https://ntfy.sh/mine' });
    const runnerId = await service.createRunner();
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other club' } });
    const { body: other } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['admin'] },
    });
    const key = String(other['key']);
    const place = `/v1/notification-targets/${id}`;
    const body = { kind: 'ntfy', address: 'https://ntfy.sh/theirs', runnerId };
    const refused = [
      await service.call('GET', place, { key }),
      await service.call('PATCH', place, { key, body: {} }),
      await service.call('DELETE', place, { key }),
      await service.call('POST', `${place}/test`, { key }),
      await service.call('GET', `${place}/notifications`, { key }),
      await service.call('POST', '/v1/notification-targets', { key, body }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404));
  });
});
