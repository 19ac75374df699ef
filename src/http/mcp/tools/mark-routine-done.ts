import Type from 'typebox';
import { defineTool } from '#src/http/mcp/tool.ts';
import { GivenId, strictObject } from '#src/http/schemas/common.ts';
import { NewDoneRoutineSchema } from '#src/http/schemas/done-routine.ts';
import { markRoutineDone } from '#src/use-cases/check-ins/mark-routine-done.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';

/** That a runner did a routine. */
export const markRoutineDoneTool = defineTool({
  name: 'mark_routine_done',
  title: 'Mark a routine as done',
  description:
    'Stores that the runner did a routine on a day; the plan of the week continues from it. The same day and routine again replaces the note.',
  scope: 'write',
  input: strictObject({ runnerId: GivenId, ...NewDoneRoutineSchema.properties }),
  output: Type.Object({
    id: Type.String(),
    day: Type.String({ format: 'calendar-day' }),
    routine: Type.String(),
  }),
  run: async (context, clientId, { runnerId, ...stated }) => {
    const runner = await findRunner(context, clientId, runnerId);
    const { id, day, routine } = await markRoutineDone(context, runner, stated);
    return { text: `Stored: ${routine} on ${day}.`, content: { id, day, routine } };
  },
});
