import Type from 'typebox';
import { notificationKinds } from '#src/edges/notifications/kinds.ts';
import type { TargetChange, TargetStatement } from '#src/use-cases/notifications/change-targets.ts';
import type { QuietHours } from '#src/use-cases/notifications/quiet-hours.ts';
import {
  countOf,
  type FieldsOf,
  GivenId,
  Id,
  Instant,
  literals,
  nullable,
  plainText,
  strictObject,
} from './common.ts';
import { DeliveryStatus, Severity } from './enums.ts';
import { meaning, named } from './named.ts';

const Kind = named(
  'NotificationKind',
  literals(notificationKinds, {
    description:
      '`ntfy`: address of a topic; `apprise`: address of an Apprise API (`…/notify/{key}`); `email`: a mail address, where the service has a mail server',
  }),
);
const Address = plainText(2048, {
  minLength: 1,
  description:
    'Where to send: https on port 443 with a public host name, without credentials; or one plain mail address',
});
const MinimumSeverity = meaning(
  Severity,
  'A change is told when the severity before or after it is at least this; a new referral always is. `caution` when absent',
);
const Details = named(
  'NotificationDetails',
  literals(['none', 'headline'] as const, {
    description:
      '`none`: only that there is something new about the runner; `headline`: the headline of the assessment, which is health data that passes through the services of the address',
  }),
);
const onlyRunner = 'The only runner it is told of; null: every runner of the client';
const time = (description: string) =>
  Type.String({ maxLength: 5, pattern: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', description });
const Quiet = named(
  'QuietHours',
  strictObject(
    {
      from: time('HH:MM on the runner’s wall clock'),
      to: time('HH:MM; of the next day where it is earlier than `from`'),
    } satisfies FieldsOf<QuietHours>,
    {
      description:
        'What comes up in these hours is sent at their end; only what is urgent or an emergency is sent at once',
    },
  ),
);
const Description = nullable(plainText(500, { description: 'What you note about it' }));

const Disabled = Type.Boolean({ description: 'Nothing is sent to it' });

const changeable = {
  minimumSeverity: Type.Optional(MinimumSeverity),
  details: Type.Optional(Details),
  quietHours: Type.Optional(nullable(Quiet)),
  description: Type.Optional(Description),
  disabled: Type.Optional(Disabled),
};

export const NewNotificationTargetSchema = named(
  'NewNotificationTarget',
  strictObject(
    {
      kind: Kind,
      address: Address,
      runnerId: Type.Optional(nullable(GivenId, { description: onlyRunner })),
      ...changeable,
    } satisfies FieldsOf<TargetStatement>,
    { description: 'A target to add' },
  ),
);

export const NotificationTargetChangeSchema = named(
  'NotificationTargetChange',
  strictObject(
    {
      address: Type.Optional(Address),
      ...changeable,
    } satisfies FieldsOf<TargetChange>,
    { description: 'What is changed of a target' },
  ),
);

export const NotificationTargetSchema = Type.Object(
  {
    id: Id,
    kind: Kind,
    address: Type.String({ description: 'Where it is sent' }),
    runnerId: nullable(Type.String(), { description: onlyRunner }),
    minimumSeverity: MinimumSeverity,
    details: Details,
    quietHours: nullable(Quiet),
    description: Description,
    disabled: Disabled,
    disabledReason: nullable(
      Type.String({
        description: 'Why it is disabled: by its owner, a refused address, or days of failures',
      }),
    ),
    disabledAt: nullable(Instant, { description: 'Since when; null: it is enabled' }),
    failingSince: nullable(
      Type.String({
        format: 'date-time',
        description: 'The first failure since the last success. Five days of failures only disable it',
      }),
    ),
    lastFailure: nullable(Type.String({ description: 'Why the last attempt failed' })),
    lastDeliveredAt: nullable(Instant, { description: 'The last success; null: none yet' }),
    createdAt: Instant,
    updatedAt: Instant,
  },
  { $id: 'NotificationTarget', description: 'Where people are told of changes' },
);

export const NotificationSchema = Type.Object(
  {
    id: Id,
    targetId: Id,
    runnerId: nullable(Type.String({ description: 'null for a test' })),
    cause: literals(['severity', 'referral', 'test'] as const, {
      description: 'A changed severity, a new referral, or a test',
    }),
    status: meaning(
      DeliveryStatus,
      '`cancelled`: the target was disabled, or everything was as before when it was to be sent',
    ),
    attempts: countOf('How often it was tried'),
    because: nullable(Type.String({ description: 'Why the last attempt failed, or why it was not sent' })),
    nextAttemptAt: nullable(Instant, { description: 'When it is tried next; null: not again' }),
    createdAt: Instant,
    finishedAt: nullable(Instant, { description: 'When it was delivered or given up; null: it waits' }),
  },
  { $id: 'Notification', description: 'One change that a target is told of. Kept for 30 days' },
);
