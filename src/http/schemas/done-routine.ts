import Type from 'typebox';
import { CalendarDay, Id, Instant, nullable, plainText, strictObject } from './common.ts';

export const NewDoneRoutineSchema = strictObject({
  day: CalendarDay,
  routine: Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Id of a routine, as assessments name it',
  }),
  note: Type.Optional(nullable(plainText(500))),
});

export const DoneRoutineSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    day: CalendarDay,
    routine: Type.String(),
    note: nullable(Type.String()),
    createdAt: Instant,
  },
  { $id: 'DoneRoutine', description: 'The runner did this routine on this day' },
);
