import Type, { type Static } from 'typebox';
import { Failure } from '#src/core/index.ts';
import { toFaults } from '#src/http/problems/failure-of.ts';
import { compileBody } from '#src/http/validation.ts';
import type { CheckInEntry } from '#src/use-cases/check-ins/record-check-ins.ts';
import { NewCheckInSchema } from './check-in.ts';
import { CalendarDay, countOf, Id, nullable, strictObject } from './common.ts';
import { named } from './named.ts';

/** A year of daily check-ins. */
const mostItems = 366;
const size = { minItems: 1, maxItems: mostItems };

export const CheckInListSchema = named(
  'CheckInList',
  strictObject(
    { items: Type.Array(NewCheckInSchema, size) },
    { description: 'Check-ins, each judged by itself' },
  ),
);

/** What is refused as a whole; the items are judged one by one. */
export const AnyListSchema = strictObject({ items: Type.Array(Type.Unknown(), size) });

export const RecordedListSchema = Type.Object(
  {
    recorded: Type.Integer({ minimum: 1, description: 'How many were stored' }),
    refused: countOf('How many were not'),
    items: Type.Array(
      Type.Object({
        index: Type.Integer({ minimum: 0, description: 'Place in the request, from 0' }),
        status: Type.Integer({ description: '201: stored; 422: refused' }),
        checkIn: nullable(
          Type.Object({
            id: Id,
            day: CalendarDay,
            triage: Type.Ref('Triage'),
            referral: nullable(Type.String({ description: 'What to do now; null unless triage refers' })),
          }),
          { description: 'Null where it was refused' },
        ),
        problem: nullable(Type.Ref('Problem'), {
          description: 'Why it was refused; null where it was stored',
        }),
      }),
    ),
  },
  { $id: 'RecordedCheckIns', description: 'What became of each check-in of a list' },
);

const check = compileBody(NewCheckInSchema);

const isCheckIn = (item: unknown): item is Static<typeof NewCheckInSchema> => check(item) === true;

/** An item of a list as a check-in, or what is wrong with it. */
export const readCheckIn = (item: unknown): CheckInEntry => {
  if (isCheckIn(item)) return item;
  const result = check(item);
  const errors = result === true ? [] : toFaults(result.error);
  return new Failure('request-invalid', 'The check-in has invalid values.', { errors });
};
