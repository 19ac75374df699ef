import Type from 'typebox';
import { addDays } from '#src/core/index.ts';
import { fitText, sayDistance } from '#src/http/mcp/say.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { LeftOutSchema, openRunner } from '#src/http/mcp/tool-runner.ts';
import {
  CalendarDay,
  Count,
  GivenId,
  nullable,
  numberOrNull,
  strictObject,
} from '#src/http/schemas/common.ts';
import { roundNumbers } from '#src/http/views/round-numbers.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { type LoadAnswer, showLoad } from '#src/use-cases/assessment/show-load.ts';

const Week = Type.Object({
  weekStart: Type.String({ format: 'calendar-day' }),
  runs: Count,
  distanceMeters: numberOrNull('Distance; null: unknown'),
  durationSeconds: numberOrNull('Duration; null: unknown'),
  load: numberOrNull('Training load in `unit`'),
  longestRunMeters: numberOrNull('The longest run'),
  changeFromPreviousWeek: numberOrNull('0.2 is a fifth more; null: one of the two is not fully known'),
  restDays: nullable(Count),
});

const output = Type.Object({
  unit: Type.String({ description: 'Unit of `load`' }),
  weeks: Type.Array(Week, { description: 'Oldest first; the last one may not be over' }),
  last7Days: Type.Object({
    distanceMeters: numberOrNull('Distance of the seven days up to `to`'),
    change: numberOrNull('Against the seven days before: 0.2 is a fifth more'),
  }),
  leftOut: LeftOutSchema,
});

const viewWeek = (week: LoadAnswer['weeks'][number]) => ({
  weekStart: week.weekStart,
  runs: week.runs,
  distanceMeters: week.distanceMeters,
  durationSeconds: week.durationSeconds,
  load: week.load,
  longestRunMeters: week.longestRunMeters,
  changeFromPreviousWeek: week.changeFromPreviousWeek,
  restDays: week.restDays,
});

const sayWeek = ({ weekStart, runs, distanceMeters }: ReturnType<typeof viewWeek>): string => {
  return `Week of ${weekStart}: ${runs} ${runs === 1 ? 'run' : 'runs'}, ${sayDistance(distanceMeters)}`;
};

/** Training weeks of a runner. */
export const getLoadTool = defineTool({
  name: 'get_load',
  title: 'Training weeks',
  description: 'Runs, distance and load of the weeks up to a day. An unknown week is null, not rest.',
  scope: 'read',
  input: strictObject({
    runnerId: GivenId,
    to: Type.Optional(CalendarDay),
    weeks: Type.Integer({ minimum: 1, maximum: 52, default: 12 }),
  }),
  output,
  run: async (context, clientId, { runnerId, to, weeks }) => {
    const opened = await openRunner(context, clientId, runnerId);
    const last = to ?? todayOf(context, opened.runner);
    const from = addDays(last, 7 - 7 * weeks);
    const load = roundNumbers(await showLoad(opened.deps, opened.runner, { from, to: last }));
    const content = {
      unit: load.series.unit,
      weeks: load.weeks.map(viewWeek),
      last7Days: { distanceMeters: load.ramp.acuteMeters, change: load.ramp.change7 },
      leftOut: opened.leftOut,
    };
    const lines = content.weeks.toReversed().map(sayWeek);
    return { text: fitText(opened.leftOutLines, lines), content };
  },
});
