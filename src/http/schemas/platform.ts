import Type from 'typebox';
import type { ConnectRequest } from '#src/use-cases/platforms/connect-runner.ts';
import {
  countOf,
  type FieldsOf,
  Id,
  Instant,
  literals,
  nullable,
  plainText,
  strictObject,
} from './common.ts';
import { PlatformId } from './enums.ts';
import { named } from './named.ts';

export const PlatformSchema = Type.Object(
  {
    id: PlatformId,
    name: Type.String({ description: 'Its name' }),
    configured: Type.Boolean({ description: 'Every required setting is set' }),
    missing: Type.Array(Type.String(), { description: 'Names of the required settings that are not set' }),
    delivers: Type.Array(Type.String(), { description: 'Signals that its recordings may contain' }),
    quirks: Type.Array(Type.String(), { description: 'What to know of its recordings' }),
    provenance: Type.Object(
      {
        terms: Type.String({ description: 'The terms under which its data may be kept' }),
        retentionDays: nullable(Type.Integer(), { description: 'How long at most; null: no limit' }),
        deleteWithinDaysOfRevocation: nullable(Type.Integer(), {
          description: 'Days until its data is deleted after a revocation; null: none is asked for',
        }),
        note: Type.String(),
      },
      { description: 'What its terms ask for' },
    ),
    settings: Type.Array(
      Type.Object({
        name: Type.String(),
        meaning: Type.String(),
        need: literals(['required', 'optional'] as const),
      }),
      { description: 'The settings of this service that it reads' },
    ),
    can: Type.Object(
      {
        connect: Type.Boolean({ description: 'Runners connect their accounts' }),
        receive: Type.Boolean({ description: 'It sends events' }),
        fetch: Type.Boolean({ description: 'Recordings are fetched from it' }),
        list: Type.Boolean({ description: 'Recordings of the past can be listed' }),
      },
      { description: 'What works with it' },
    ),
    webhookUrl: nullable(
      Type.String({ description: 'Where it sends its events; only for operators, once it is configured' }),
    ),
    redirectUri: nullable(
      Type.String({ description: 'The OAuth redirect address to register at the platform' }),
    ),
  },
  { $id: 'Platform', description: 'A watch platform: what it delivers and whether it is configured' },
);

const ConnectionStatus = literals(['pending', 'active', 'paused', 'revoked', 'failed'] as const, {
  description: 'Waits for the consent, works, has to be consented to again, was ended, could not be made',
});

export const ConnectionSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    platform: PlatformId,
    platformUserId: nullable(Type.String(), { description: 'Id of the runner at the platform' }),
    status: ConnectionStatus,
    reason: nullable(Type.String({ description: 'Why it is not active' })),
    scopes: nullable(Type.Array(Type.String()), { description: 'What the runner consented to' }),
    revocation: literals(['none', 'waiting', 'done', 'failed'] as const, {
      description: 'Whether the consent was revoked at the platform',
    }),
    revocationReason: nullable(Type.String(), { description: 'Why it failed' }),
    lastEventAt: nullable(Instant, { description: 'When the platform last sent something' }),
    createdAt: Instant,
    connectedAt: nullable(Instant),
    endedAt: nullable(Instant),
    authorizeUrl: Type.Optional(
      nullable(
        Type.String({ description: 'Where to send the runner; only in the response that created it' }),
      ),
    ),
    push: Type.Optional(
      nullable(
        Type.Object(
          { url: Type.String(), headers: Type.Record(Type.String(), Type.String()) },
          {
            description: 'How the runner’s device sends recordings; only in the response that created it',
          },
        ),
      ),
    ),
  },
  { $id: 'Connection', description: 'The link of a runner to an account at a platform' },
);

export const NewConnectionSchema = named(
  'NewConnection',
  strictObject({
    platform: PlatformId,
    redirectTo: Type.Optional(
      nullable(
        plainText(2000, {
          description:
            'Where the runner is redirected afterwards; its origin must be one of CONNECT_RETURN_ORIGINS',
        }),
      ),
    ),
    platformUserId: Type.Optional(
      nullable(
        plainText(200, {
          minLength: 1,
          description:
            'Only for platforms without OAuth: the id of the runner at the sender; requires the scope `operator`. Default: the runner’s id',
        }),
      ),
    ),
  } satisfies FieldsOf<Omit<ConnectRequest, 'runnerId' | 'baseUrl'>>),
);

const inboxStatuses = ['received', 'waiting', 'processed', 'ignored', 'failed', 'alert'] as const;

export const InboxStatus = named(
  'InboxStatus',
  literals(inboxStatuses, {
    description:
      'What became of it: not looked at, to be tried again, done, of no interest, given up, something for the operator',
  }),
);

export const InboxEntrySchema = Type.Object(
  {
    id: Id,
    platform: Type.String({ description: 'The platform that sent it' }),
    kind: Type.String({ description: 'What it is about, in the words of its platform' }),
    status: InboxStatus,
    reason: nullable(Type.String(), { description: 'Why it is ignored, waits or failed' }),
    proof: nullable(
      Type.String({ description: 'signature, shared-secret or path-only; null for events of this service' }),
    ),
    platformUserId: nullable(Type.String(), { description: 'Whom it is about, at the platform' }),
    platformActivityId: nullable(Type.String(), { description: 'The recording, at the platform' }),
    runnerId: nullable(Id),
    connectionId: nullable(Id),
    uploadId: nullable(Id),
    attempts: countOf('How often it was processed'),
    repeats: Type.Integer({ minimum: 0, description: 'How often the platform sent it again' }),
    receivedAt: Instant,
    nextAttemptAt: nullable(Instant, { description: 'When it is processed next; null when it is not' }),
    finishedAt: nullable(Instant),
  },
  { $id: 'InboxEntry', description: 'An event of a platform and its outcome' },
);
