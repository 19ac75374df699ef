import { describe, expect, it } from 'vitest';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { nextAttemptMs } from '#src/edges/webhooks/retry-schedule.ts';
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
  restUntil: null,
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
    random: 0,
    nextAttemptMs,
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
    'answered with %s pauses the receiver, a minute at the most',
    (status) => {
      expect(judge(failed(status)).endpoint.restUntil).toBe(at(5_000));
      expect(judge(failed(status), { attempts: 4 }).endpoint.restUntil).toBe(at(60_000));
    },
  );

  it.each([400, 404, 500])('answered with %i does not delay other messages', (status) => {
    expect(judge(failed(status)).endpoint).toEqual({ failingSince: at(0), restUntil: null });
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
    const sick = { ...endpoint, failingSince: at(-day), restUntil: at(0) };
    const judged = judge({ kind: 'delivered', status: 200 }, { endpoint: sick });
    expect(judged).toEqual({
      delivery: { status: 'delivered', nextAttemptAt: null, finishedAt: at(0) },
      endpoint: { failingSince: null, restUntil: null },
      disable: null,
    });
  });

  it('that is a test is made once and leaves the health of its endpoint unchanged', () => {
    const judged = judge(failed(null), { type: 'endpoint.test' });
    expect(judged.delivery.status).toBe('failed');
    expect(judged.endpoint).toEqual({ failingSince: null, restUntil: null });
    expect(judged.disable).toBeNull();
  });
});
