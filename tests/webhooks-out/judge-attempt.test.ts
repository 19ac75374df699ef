import { describe, expect, it } from 'vitest';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { nextAttemptMs, pauseMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { DeliveryOutcome } from '#src/edges/webhooks/send.ts';
import { type FinishedAttempt, judgeAttempt } from '#src/use-cases/webhooks/judge-attempt.ts';

const now = Date.UTC(2026, 0, 10);
const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString();
const day = 86_400_000;

const endpoint: WebhookEndpoint = {
  id: 'whe_1',
  clientId: 'cli_1',
  url: 'https://hooks.example.com/',
  events: [],
  description: null,
  secrets: [],
  disabled: false,
  disabledReason: null,
  disabledAt: null,
  failingSince: null,
  failures: 0,
  restUntil: null,
  slots: 3,
  verifiedAt: at(-day),
  archiveParts: false,
  minuteAt: null,
  minutePosts: 0,
  createdAt: at(-day),
  updatedAt: at(-day),
};

const failed = (status: number | null, retryAfterMs: number | null = null): DeliveryOutcome => ({
  kind: 'failed',
  status,
  because: 'it failed',
  answer: null,
  retryAfterMs,
});

const judge = (outcome: DeliveryOutcome, change: Partial<FinishedAttempt> = {}) =>
  judgeAttempt({
    outcome,
    endpoint,
    type: 'upload.processed',
    attempts: 1,
    nowMs: now,
    durationMs: 100,
    random: 0,
    nextAttemptMs,
    pauseMs,
    ...change,
  });

describe('an attempt', () => {
  it.each([
    [1, 5_000],
    [2, 300_000],
    [3, 1_800_000],
    [9, 86_400_000],
  ])('that is failure %i is followed by another after %i ms', (attempts, wait) => {
    expect(judge(failed(500), { attempts }).delivery).toEqual({
      status: 'waiting',
      nextAttemptAt: at(wait),
      finishedAt: null,
    });
  });

  it('that is the tenth failure is the last', () => {
    expect(judge(failed(500), { attempts: 10 }).delivery).toEqual({
      status: 'failed',
      nextAttemptAt: null,
      finishedAt: at(0),
    });
  });

  it.each([null, 429, 502, 503, 504])(
    'answered with %s pauses the receiver, twice as long each time, ten minutes at the most',
    (status) => {
      const healthAfter = (failures: number) =>
        judge(failed(status), { endpoint: { ...endpoint, failures } }).endpoint;
      expect(healthAfter(0)).toMatchObject({ failures: 1, restUntil: at(5_000), slots: 1 });
      expect(healthAfter(1)).toMatchObject({ failures: 2, restUntil: at(10_000) });
      expect(healthAfter(7).restUntil).toBe(at(600_000));
      expect(healthAfter(100).restUntil).toBe(at(600_000));
    },
  );

  it.each([400, 404, 500])('answered with %i pauses the receiver at the fifth failure in a row', (status) => {
    const healthAfter = (failures: number) =>
      judge(failed(status), { endpoint: { ...endpoint, failures } }).endpoint;
    expect(healthAfter(0)).toMatchObject({ failingSince: at(0), failures: 1, restUntil: null, slots: 1 });
    expect(healthAfter(3).restUntil).toBeNull();
    expect(healthAfter(4).restUntil).toBe(at(80_000));
  });

  it('answered with Retry-After delays this and every other message to that receiver', () => {
    const judged = judge(failed(503, now + 3_600_000));
    expect(judged.delivery.nextAttemptAt).toBe(at(3_600_000));
    expect(judged.endpoint.restUntil).toBe(at(3_600_000));
  });

  it('disables its endpoint after five days of failures, at the second failure of a message', () => {
    const failing = (days: number) => ({ ...endpoint, failingSince: at(-days * day) });
    expect(judge(failed(500), { attempts: 2, endpoint: failing(4.9) }).disable).toBeNull();
    expect(judge(failed(500), { attempts: 1, endpoint: failing(30) }).disable).toBeNull();
    expect(judge(failed(500), { attempts: 2, endpoint: failing(5) }).disable).toMatch(
      /since 2026-01-05.*it failed/,
    );
  });

  it('that is delivered resets the failures of its endpoint', () => {
    const sick = { ...endpoint, failingSince: at(-day), failures: 3, restUntil: at(0), slots: 1 };
    const judged = judge({ kind: 'delivered', status: 200 }, { endpoint: sick });
    expect(judged).toEqual({
      delivery: { status: 'delivered', nextAttemptAt: null, finishedAt: at(0) },
      endpoint: { failingSince: null, failures: 0, restUntil: null, slots: 2, verifiedAt: at(-day) },
      disable: null,
    });
  });

  it('that is quick allows its endpoint one message more at once, up to eight; a slow one allows it one', () => {
    const slots = (before: number, durationMs: number) =>
      judge({ kind: 'delivered', status: 200 }, { endpoint: { ...endpoint, slots: before }, durationMs })
        .endpoint.slots;
    expect([slots(1, 2_000), slots(8, 10), slots(8, 2_001)]).toEqual([2, 8, 1]);
  });

  it('that is a test is made once, and its failure leaves the health of its endpoint unchanged', () => {
    const unverified = { ...endpoint, verifiedAt: null };
    const judged = judge(failed(null), { type: 'endpoint.test', endpoint: unverified });
    expect(judged.delivery.status).toBe('failed');
    expect(judged.endpoint).toEqual({
      failingSince: null,
      failures: 0,
      restUntil: null,
      slots: 3,
      verifiedAt: null,
    });
    expect(judged.disable).toBeNull();
  });

  it('verifies its endpoint when it is a delivered test, and only then', () => {
    const unverified = { ...endpoint, verifiedAt: null };
    const healthAfter = (type: string) =>
      judge({ kind: 'delivered', status: 204 }, { type, endpoint: unverified }).endpoint.verifiedAt;
    expect(healthAfter('endpoint.test')).toBe(at(0));
    expect(healthAfter('upload.processed')).toBeNull();
  });
});
