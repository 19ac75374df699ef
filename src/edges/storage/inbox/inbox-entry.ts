import type { InboxTable } from '#src/edges/storage/tables/platform-tables.ts';

export type InboxStatus = InboxTable['status'];

/** One event of a platform, from its arrival to its outcome. */
export type InboxEntry = {
  readonly id: string;
  readonly platform: string;
  readonly eventKey: string;
  readonly kind: string;
  readonly proof: string | null;
  readonly platformUserId: string | null;
  readonly platformActivityId: string | null;
  readonly revisionMs: number | null;
  readonly confirmWith: string;
  readonly plan: object | null;
  readonly payloadName: string | null;
  readonly status: InboxStatus;
  readonly reason: string | null;
  readonly runnerId: string | null;
  readonly connectionId: string | null;
  readonly uploadId: string | null;
  readonly attempts: number;
  readonly repeats: number;
  readonly nextAttemptAt: string | null;
  readonly receivedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
};

export type NewInboxEntry = Pick<
  InboxEntry,
  | 'id'
  | 'platform'
  | 'eventKey'
  | 'kind'
  | 'proof'
  | 'platformUserId'
  | 'platformActivityId'
  | 'revisionMs'
  | 'confirmWith'
  | 'plan'
  | 'payloadName'
  | 'status'
  | 'reason'
  | 'receivedAt'
> & {
  readonly payload: Uint8Array | null;
  readonly runnerId?: string | null;
  readonly connectionId?: string | null;
};

/** The request body that events came in; header values hold no secrets. */
export type InboxBody = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
};

export const inboxColumns = [
  'id',
  'platform',
  'eventKey',
  'kind',
  'proof',
  'platformUserId',
  'platformActivityId',
  'revisionMs',
  'confirmWith',
  'plan',
  'payloadName',
  'status',
  'reason',
  'runnerId',
  'connectionId',
  'uploadId',
  'attempts',
  'repeats',
  'nextAttemptAt',
  'receivedAt',
  'startedAt',
  'finishedAt',
] as const;

/** Statuses of an event that is still to be processed. */
export const unfinished = ['received', 'waiting'] as const;
