import Type from 'typebox';
import type { DoneStatement } from '#src/use-cases/check-ins/mark-routine-done.ts';
import {
  CalendarDay,
  type FieldsOf,
  Id,
  Instant,
  nullable,
  optional,
  plainText,
  strictObject,
} from './common.ts';
import { RoutineId } from './enums.ts';
import { named } from './named.ts';

export const NewDoneRoutineSchema = named(
  'NewDoneRoutine',
  strictObject({
    day: CalendarDay,
    routine: plainText(100, {
      minLength: 1,
      description: 'Id of a routine, as in assessments',
    }),
    note: optional(plainText(500)),
  } satisfies FieldsOf<DoneStatement>),
);

export const DoneRoutineSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    day: CalendarDay,
    routine: RoutineId,
    note: nullable(Type.String()),
    createdAt: Instant,
  },
  { $id: 'DoneRoutine', description: 'A mark: the runner did this routine on this day' },
);
