import Type from 'typebox';
import { platformIds } from '#src/edges/platforms/platform.ts';
import type { ConnectRequest } from '#src/use-cases/platforms/connect-runner.ts';
import { Count, type FieldsOf, Id, Instant, nullable, plainText, strictObject } from './common.ts';

const PlatformIdSchema = Type.Enum([...platformIds]);
export const PlatformSchema = Type.Object(
  {
    id: PlatformIdSchema,
    name: Type.String(),
    configured: Type.Boolean(),
    missing: Type.Array(Type.String(), { description: 'Names of the required settings that are not set' }),
    delivers: Type.Array(Type.String(), { description: 'Signals that its recordings may contain' }),
    quirks: Type.Array(Type.String()),
    provenance: Type.Object({
      terms: Type.String(),
      retentionDays: nullable(Type.Integer()),
      deleteWithinDaysOfRevocation: nullable(Type.Integer()),
      note: Type.String(),
    }),
    settings: Type.Array(
      Type.Object({ name: Type.String(), meaning: Type.String(), need: Type.Enum(['required', 'optional']) }),
    ),
    can: Type.Object({
      connect: Type.Boolean(),
      receive: Type.Boolean(),
      fetch: Type.Boolean(),
      list: Type.Boolean(),
    }),
    webhookUrl: nullable(
      Type.String({ description: 'Where it sends its events; only for operators, once it is configured' }),
    ),
    redirectUri: nullable(
      Type.String({ description: 'The OAuth redirect address to register at the platform' }),
    ),
  },
  { $id: 'Platform', description: 'A watch platform: what it delivers and whether it is configured' },
);

const ConnectionStatus = Type.Enum(['pending', 'active', 'paused', 'revoked', 'failed']);

export const ConnectionSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    platform: PlatformIdSchema,
    platformUserId: nullable(Type.String()),
    status: ConnectionStatus,
    reason: nullable(Type.String({ description: 'Why it is not active' })),
    scopes: nullable(Type.Array(Type.String())),
    revocation: Type.Enum(['none', 'waiting', 'done', 'failed'], {
      description: 'Whether the consent was revoked at the platform',
    }),
    revocationReason: nullable(Type.String()),
    lastEventAt: nullable(Instant),
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

export const NewConnectionSchema = strictObject({
  platform: PlatformIdSchema,
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
} satisfies FieldsOf<Omit<ConnectRequest, 'runnerId' | 'baseUrl'>>);

export const inboxStatuses = ['received', 'waiting', 'processed', 'ignored', 'failed', 'alert'] as const;

export const InboxEntrySchema = Type.Object(
  {
    id: Id,
    platform: Type.String(),
    kind: Type.String(),
    status: Type.Enum([...inboxStatuses]),
    reason: nullable(Type.String()),
    proof: nullable(
      Type.String({ description: 'signature, shared-secret or path-only; null for events of this service' }),
    ),
    platformUserId: nullable(Type.String()),
    platformActivityId: nullable(Type.String()),
    runnerId: nullable(Id),
    connectionId: nullable(Id),
    uploadId: nullable(Id),
    attempts: Count,
    repeats: Type.Integer({ minimum: 0, description: 'How often the platform sent it again' }),
    receivedAt: Instant,
    nextAttemptAt: nullable(Instant),
    finishedAt: nullable(Instant),
  },
  { $id: 'InboxEntry', description: 'An event of a platform and its outcome' },
);
