import Type, { type Static } from 'typebox';
import type { Assessment } from '#src/core/index.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { HttpContext } from '#src/http/context.ts';
import { Count, nullable } from '#src/http/schemas/common.ts';
import { leaveOutPlatform } from '#src/use-cases/assessment/leave-out-platform.ts';
import { showAssessment } from '#src/use-cases/assessment/show-assessment.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';

/** The platform whose terms keep its data from assistants: `src/edges/platforms/strava/README.md`. */
const keptFromAssistants = { id: 'strava', name: 'Strava' };

/** What an answer is without. */
export const LeftOutSchema = nullable(
  Type.Object({
    platform: Type.String(),
    activities: Count,
    because: Type.String({ description: 'What that means for this answer' }),
  }),
  { description: 'Activities that this answer is made without; null: none' },
);

/** A runner as a tool may read it. */
export type ToolRunner = {
  readonly runner: OwnedRunner;
  /** Read without the activities that are left out. */
  readonly deps: HttpContext;
  readonly leftOut: Static<typeof LeftOutSchema>;
  /** The same as a line of a text; none when nothing is left out. */
  readonly leftOutLines: readonly string[];
};

const sayLeftOut = (activities: number): string =>
  `${activities === 1 ? '1 activity' : `${activities} activities`} came from ${keptFromAssistants.name} alone and may not be shown to assistants: this answer is made without, as if nothing were known of their days. Sinew itself counts them.`;

/** @throws Failure `not-found` for a runner of another client. */
export const openRunner = async (
  context: HttpContext,
  clientId: string,
  runnerId: string,
): Promise<ToolRunner> => {
  const runner = await findRunner(context, clientId, runnerId);
  const { deps, activities } = await leaveOutPlatform(context, runner.id, keptFromAssistants.id);
  if (activities === 0) return { runner, deps, leftOut: null, leftOutLines: [] };
  const because = sayLeftOut(activities);
  const leftOut = { platform: keptFromAssistants.id, activities, because };
  return { runner, deps, leftOut, leftOutLines: [because] };
};

/** The assessment of a day, of today unless it is named. @throws Failure `request-invalid` for a day too far ahead. */
export const assessOpened = ({ deps, runner }: ToolRunner, asOf: string | null = null): Promise<Assessment> =>
  showAssessment(deps, runner, {
    asOf,
    plannedMeters: null,
    days: null,
    equipment: null,
    plannedRuns: null,
  });
