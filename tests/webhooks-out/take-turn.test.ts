import { describe, expect, it } from 'vitest';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import { judgeTurn, type Traffic } from '#src/use-cases/webhooks/take-turn.ts';

const now = Date.UTC(2026, 0, 10, 12, 0, 30);
const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString();

const endpoint: WebhookEndpoint = {
  id: 'whe_1',
  clientId: 'cli_1',
  url: 'https://hooks.example.com/1',
  events: [],
  description: null,
  secrets: [],
  disabled: false,
  disabledReason: null,
  disabledAt: null,
  failingSince: null,
  failures: 0,
  restUntil: null,
  slots: 2,
  verifiedAt: at(-1),
  archiveParts: false,
  minuteAt: null,
  minutePosts: 0,
  createdAt: at(-1),
  updatedAt: at(-1),
};

const turn = (
  change: Partial<WebhookEndpoint>,
  traffic: Partial<Traffic> = {},
  type = 'upload.processed',
) => {
  const changed = { ...endpoint, ...change };
  return judgeTurn(type, changed, {
    endpoints: [changed],
    sending: new Map(),
    mostAtOnce: 4,
    nowMs: now,
    ...traffic,
  });
};

const send = { kind: 'now' };
const held = (until: number | null) => ({ kind: 'held', until });

describe('a message', () => {
  it('is sent while its endpoint has a free slot and its client a share', () => {
    expect(turn({}, { sending: new Map([['whe_1', 1]]) })).toEqual(send);
    expect(turn({}, { sending: new Map([['whe_1', 2]]) })).toEqual(held(null));
    expect(turn({}, { sending: new Map([['whe_2', 3]]) })).toEqual(send);
    expect(
      turn(
        {},
        {
          sending: new Map([
            ['whe_2', 2],
            ['whe_3', 2],
          ]),
        },
      ),
    ).toEqual(held(null));
  });

  it('waits until its endpoint is verified, and until a pause has ended', () => {
    expect(turn({ verifiedAt: null })).toEqual(held(null));
    expect(turn({ restUntil: at(1) })).toEqual(held(now + 1));
    expect(turn({ restUntil: at(0) })).toEqual(send);
  });

  it('that is a test is sent before, but waits for a slot like any other', () => {
    expect(turn({ verifiedAt: null, restUntil: at(1) }, {}, 'endpoint.test')).toEqual(send);
    const busy = { sending: new Map([['whe_1', 2]]) };
    expect(turn({ verifiedAt: null }, busy, 'endpoint.test')).toEqual(held(now + 1_000));
  });

  it('is one of a thousand within a minute from a client to a host, whatever the number of endpoints there', () => {
    const minuteAt = new Date(now - 30_000).toISOString();
    const others = (minutePosts: number, change: Partial<WebhookEndpoint> = {}) => ({
      endpoints: [endpoint, { ...endpoint, id: 'whe_2', minuteAt, minutePosts, ...change }],
    });
    expect(turn({}, others(999))).toEqual(send);
    expect(turn({}, others(1_000))).toEqual(held(now + 30_000));
    expect(turn({}, others(1_000, { url: 'https://other.example.com/' }))).toEqual(send);
    expect(turn({}, others(1_000, { minuteAt: at(-90_000) }))).toEqual(send);
  });
});
