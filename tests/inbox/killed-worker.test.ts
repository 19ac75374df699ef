import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { formatInstant } from '#src/core/domain/calendar.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { eventually, useConnectedService } from '#tests/support/platform-service.ts';
import { jsonReply, type Reply, type SeenRequest } from '#tests/support/simulated-platform.ts';
import { hmac, inbound } from '#tests/support/simulated-platform-bodies.ts';

const users = [101, 102, 103, 104];
const eventsOfUser = 50;
const hourMs = 3_600_000;

/** Every exercise is a run of its own; some answer late, some break, some are never there. */
const makeAnswer = () => {
  const asked = new Map<string, number>();
  return (request: SeenRequest): Reply | null => {
    const code = new URLSearchParams(request.body).get('code');
    if (code !== null) return jsonReply({ access_token: 't', token_type: 'bearer', x_user_id: Number(code) });
    const match = /\/exercises\/u(\d+)e(\d+)\/(fit|tcx)$/.exec(request.path);
    if (match === null) return null;
    const [, user, index] = match;
    const number = Number(index);
    const key = `${user}/${index}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
    if (number % 10 === 7) return { status: 410 };
    if (number % 10 === 3 && asked.get(key) === 1) return { status: 503 };
    const startMs = Date.UTC(2025, 10, 1, 6) + number * 12 * hourMs;
    return {
      status: 200,
      headers: { 'content-type': 'application/gpx+xml' },
      body: gpxText({ points: 60, startMs }),
      delayMs: number % 5,
    };
  };
};

it('processes each of two hundred events once, or states why not, however often the worker is killed', async () => {
  const service = await useConnectedService(['polar'], { worker: false, answer: makeAnswer() });
  const runnerIds: string[] = [];
  for (const user of users) {
    const runnerId = await service.createRunner();
    runnerIds.push(runnerId);
    const begun = await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      body: { platform: 'polar' },
    });
    const state = new URL(String(begun.body['authorizeUrl'])).searchParams.get('state');
    const back = await service.call('GET', `/connect/polar/callback?code=${user}&state=${state}`, {
      key: null,
    });
    expect(back.status).toBe(200);
  }
  const tell = async (user: number, index: number): Promise<void> => {
    const body = JSON.stringify({
      event: 'EXERCISE',
      user_id: user,
      entity_id: `u${user}e${index}`,
      timestamp: '2026-01-02T08:31:00Z',
    });
    const event = inbound(body, { 'polar-webhook-signature': hmac('sign', body) });
    expect((await service.deliver('polar', event)).status).toBe(200);
    if (index % 9 === 0) await service.deliver('polar', event);
  };
  let consumer = service.startWorker();
  const last = { user: 101, index: eventsOfUser - 1 };
  for (let index = 0; index < eventsOfUser; index += 1) {
    for (const user of users) if (user !== last.user || index !== last.index) await tell(user, index);
    if (index % 15 === 14) {
      await consumer.close();
      consumer = service.startWorker();
    }
  }
  await consumer.close();
  await tell(last.user, last.index);
  // A worker that was killed holds its user's lease, and has begun an event that it never ends.
  const { stores, clock } = service.platformDeps;
  const span = {
    now: formatInstant(clock.nowMs() + hourMs),
    until: formatInstant(clock.nowMs() + hourMs + 20_000),
  };
  await stores.platforms.acquireLease({
    platform: 'polar',
    platformUserId: '101',
    holder: 'killed',
    ...span,
  });
  expect(await stores.inbox.beginNext('polar', '101', formatInstant(clock.nowMs()))).toBeDefined();
  service.advance(hourMs + 60_000);
  service.startWorker();
  await eventually(async () => {
    await sweepInbox(service.platformDeps);
    await wait(300);
    const open = [
      ...(await service.ledger('&status=received')),
      ...(await service.ledger('&status=waiting')),
    ];
    return open.length === 0;
  }, 50_000);
  const failed = await service.ledger('&status=failed');
  expect(failed).toHaveLength(users.length * 5);
  expect(new Set(failed.map((entry) => String(entry['reason'])))).toEqual(new Set(['gone: answered 410']));
  const processed = await service.ledger('&status=processed');
  expect(processed).toHaveLength(users.length * 45);
  expect(new Set(processed.map((entry) => String(entry['uploadId']))).size).toBe(users.length * 45);
  for (const runnerId of runnerIds) {
    await eventually(async () => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads?limit=200`);
      const uploads = body['items'] as unknown as { status: string }[];
      return uploads.length === 45 && uploads.every(({ status }) => status === 'processed');
    }, 60_000);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`);
    expect(body['items']).toHaveLength(45);
  }
});
