import Type, { type TSchema } from 'typebox';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import type { EventData } from '#src/use-cases/webhooks/event-data.ts';
import {
  CalendarDay,
  Count,
  countOf,
  type FieldsOf,
  Id,
  Instant,
  literals,
  nullable,
  Text,
} from './common.ts';
import { FileFormat, PlatformId, ProblemCode, RiskBand, RuleId, Severity } from './enums.ts';

/** The runner of an event; `externalId` is added where an event is written. */
const runner = {
  runnerId: Id,
  externalId: nullable(Type.String(), { description: 'Your own id of the runner; null without one' }),
};

const ArchiveId = nullable(Type.String(), { description: 'The archive of the file; null for a single file' });
const connection = { connectionId: Id, ...runner, platform: PlatformId };
const change = (value: TSchema, description: string) =>
  Type.Object(
    { from: nullable(value), to: value },
    { description: `${description}; \`from\` is null at first` },
  );

/** The data of each event. */
const data = {
  'upload.processed': {
    uploadId: Id,
    ...runner,
    archiveId: ArchiveId,
    format: nullable(FileFormat),
    activityIds: Type.Array(Id, { description: 'The first hundred; none for an archive' }),
    activityCount: countOf('Activities that were read from it'),
    files: nullable(Type.Object({ total: Count, processed: Count, rejected: Count, duplicate: Count }), {
      description: 'Only for an archive: the outcomes of its parts',
    }),
  },
  'upload.rejected': {
    uploadId: Id,
    ...runner,
    archiveId: ArchiveId,
    problem: Type.Object(
      { code: ProblemCode, detail: Text('What is wrong, in one sentence') },
      { description: 'Why; the same as in `problem` of the upload, whose `type` ends in this code' },
    ),
  },
  'assessment.changed': {
    assessmentId: Id,
    ...runner,
    asOf: CalendarDay,
    changed: Type.Array(literals(['severity', 'triage', 'load-risk', 'warnings', 'routines']), {
      description: 'What it says anew',
    }),
    severity: change(Severity, 'The severity'),
    triage: change(Type.Ref('Triage'), 'The triage'),
    loadRiskBand: change(RiskBand, 'The band of the load risk'),
    rulesAdded: Type.Array(RuleId, { description: 'Rules that warn now' }),
    rulesCleared: Type.Array(RuleId, { description: 'Rules that warned before' }),
  },
  'activity.revised': {
    activityId: Id,
    ...runner,
    because: literals(['stated', 'recording-removed', 'read-again'], {
      description: 'It was corrected, it has one recording less, or its files were read again',
    }),
    changed: Type.Array(Type.String(), {
      description: 'Names of the changed fields, such as `sessionRpe` or `cadence`',
    }),
    splitInto: nullable(Type.String(), { description: 'The activity that was split off, if any' }),
    joinedIds: Type.Array(Id, { description: 'Activities that became part of it' }),
  },
  'check-in.created': {
    checkInId: Id,
    ...runner,
    day: CalendarDay,
    triage: Type.Ref('Triage'),
  },
  'connection.activated': connection,
  'connection.history-finished': connection,
  'connection.revoked': { ...connection, because: Text('Who ended it and how that was noticed') },
  'reprocessing.finished': {
    reprocessingJobId: Id,
    status: literals(['finished', 'cancelled'], { description: 'How it ended' }),
    total: countOf('Files in scope'),
    done: countOf('Files that are up to date now'),
    failed: countOf('Files that cannot be read'),
    startedAt: nullable(Instant),
    finishedAt: Instant,
  },
} satisfies { readonly [T in WebhookEventType]: FieldsOf<EventData[T]> };

const meanings = {
  'upload.processed': 'A file was read, or every part of an archive',
  'upload.rejected': 'A file cannot be read',
  'assessment.changed': 'An assessment says something else than the one before',
  'activity.revised': 'An activity has other numbers, or another meaning, than before',
  'check-in.created': 'A check-in was recorded or replaced by itself; a list of them announces none',
  'connection.activated': 'A runner is connected to a platform',
  'connection.history-finished':
    'The recordings that a platform listed for a new connection are received. Only of platforms that can list',
  'connection.revoked': 'A connection ended',
  'reprocessing.finished': 'A reprocessing job ended',
} satisfies { readonly [T in WebhookEventType]: string };

const meaningOf = (type: string): string => new Map(Object.entries(meanings)).get(type) ?? type;

const componentOf = (type: string): string =>
  `${type.replace(/(?:^|[.-])([a-z])/g, (_match, letter: string) => letter.toUpperCase())}Event`;

/** A message as it is sent, for each type of event, and what it means. */
export const eventSchemas = Object.entries(data).map(([type, fields]) => ({
  type,
  name: componentOf(type),
  meaning: meaningOf(type),
  schema: Type.Object(
    {
      type: Type.Enum([type]),
      timestamp: Type.String({ format: 'date-time', description: 'When it happened' }),
      data: Type.Object(fields, { description: 'Ids, rules and bands; the rest is read from the API' }),
    },
    { $id: componentOf(type), description: meaningOf(type) },
  ),
}));
