import Type from 'typebox';
import { linkViews } from '#src/core/index.ts';
import { Id, Instant, LanguageTag, literals, nullable, optional, strictObject, Tag } from './common.ts';
import { meaning, named } from './named.ts';

const views = [...linkViews, 'squad'] as const;

const Pin = Type.String({
  pattern: '^[0-9]{4,12}$',
  minLength: 4,
  maxLength: 12,
  description: '4 to 12 digits that are asked for before anything is shown',
});

const terms = {
  expiresAt: optional(
    Type.String({
      format: 'date-time',
      maxLength: 40,
      description: '90 days from now unless stated; at most a year',
    }),
  ),
  pin: optional(Pin),
  language: optional(LanguageTag),
};

export const NewLinkSchema = named(
  'NewLink',
  strictObject(
    {
      view: literals(linkViews, {
        description:
          '`today`: the advice of the day, the week as a calendar, marking routines as done and trying a plan. `check-in`: the advice of the day, checking in, marking routines as done and correcting activities. `timeline`: the advice, the week, load, runs and answers, to read. `physio`: everything of the runner, to read. `connect`: uploads and connections',
      }),
      ...terms,
    },
    { description: 'A link to a runner' },
  ),
);

export const NewSquadLinkSchema = named(
  'NewSquadLink',
  strictObject(
    { tag: meaning(Tag, 'Whose runners it shows'), ...terms },
    { description: 'A link to a squad' },
  ),
);

export const LinkSchema = Type.Object(
  {
    id: Id,
    runnerId: nullable(Type.String({ description: 'The runner that it shows; null for a squad' })),
    tag: nullable(Type.String({ description: 'Whose runners a squad’s link shows' })),
    view: literals(views, { description: 'What it shows; `squad`: the runners with its tag' }),
    hasPin: Type.Boolean({ description: 'A PIN is asked for first' }),
    language: nullable(LanguageTag),
    expiresAt: Instant,
    createdAt: Instant,
    lastUsedAt: nullable(Instant, { description: 'Its last use, to the minute; null: not used yet' }),
    url: Type.Optional(
      Type.String({
        description:
          'Address of the page; its last part is the token. Only in the answer that created the link. `/week-plan.ics` behind it is the calendar of the week, where the view has it and there is no PIN. A path where the service does not know its public address',
      }),
    ),
  },
  { $id: 'Link', description: 'Shows a runner, or a squad, to whoever holds its address' },
);

export const UnlockSchema = named(
  'LinkUnlock',
  strictObject({ pin: Pin }, { description: 'The PIN of a link' }),
);

export const UnlockedSchema = Type.Object(
  {
    token: Type.String({ description: 'The token with the proof of its PIN: send it as the bearer' }),
    expiresAt: Instant,
  },
  { $id: 'UnlockedLink', description: 'A token that needs no PIN' },
);
