import Type, { type Static } from 'typebox';
import { type Assessment, severities } from '#src/core/index.ts';
import { urgentLines } from '#src/http/mcp/brief-assessment.ts';
import { fitText, sayDistance } from '#src/http/mcp/say.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { LeftOutSchema, openRunner, type ToolRunner } from '#src/http/mcp/tool-runner.ts';
import { WhatIfBodySchema } from '#src/http/schemas/assessment.ts';
import { GivenId, literals, nullable, numberOrNull, strictObject } from '#src/http/schemas/common.ts';
import { tryPlan, type WhatIf } from '#src/use-cases/assessment/try-plan.ts';

const change = <T extends Type.TSchema>(value: T, description: string) =>
  Type.Object({ from: value, to: value }, { description });

const Rules = (description: string) =>
  Type.Array(Type.Object({ rule: Type.String(), title: Type.String() }), { description });

const Plan = Type.Object({
  asOf: Type.String({ format: 'calendar-day', description: 'The day of its last run' }),
  headline: Type.String({ description: 'What would be said on that day' }),
  severity: change(literals(severities), 'Today, and after the plan'),
  ceilingMeters: change(numberOrNull('Longest next run'), 'Today, and after the plan'),
  acuteMeters: change(numberOrNull('Distance of seven days'), 'Today, and after the plan'),
  warningsAdded: Rules('What would warn because of the plan'),
  warningsCleared: Type.Array(Type.String(), { description: 'Rules that no longer warn then' }),
  runs: Type.Array(
    Type.Object({
      day: Type.String({ format: 'calendar-day' }),
      distanceMeters: numberOrNull('Planned distance'),
      durationSeconds: numberOrNull('Planned duration'),
      race: Type.Boolean(),
    }),
    { description: 'The runs that were assumed' },
  ),
});

const output = Type.Object({
  referral: nullable(Type.String(), {
    description: 'Whom to see first, to be repeated word for word: then no plan is judged. null: nobody',
  }),
  safetyNet: nullable(Type.String(), { description: 'Signs that need an emergency department; null: none' }),
  plan: nullable(Plan, { description: 'null beside a referral' }),
  leftOut: LeftOutSchema,
});

type Answer = { readonly text: string; readonly content: Static<typeof output> };

const referInstead = (
  { headline, referral, safetyNet }: Assessment,
  { leftOut, leftOutLines }: ToolRunner,
): Answer => ({
  text: fitText([...urgentLines({ headline, referral, safetyNet }), ...leftOutLines], []),
  content: { referral, safetyNet, plan: null, leftOut },
});

const viewPlan = ({ assessment, plannedRuns, difference }: WhatIf): Static<typeof Plan> => ({
  asOf: assessment.asOf,
  headline: assessment.headline,
  severity: { from: difference.severity.from, to: difference.severity.to },
  ceilingMeters: difference.ceilingMeters,
  acuteMeters: difference.acuteMeters,
  warningsAdded: assessment.warnings
    .filter(({ rule }) => difference.warningsAdded.includes(rule))
    .map(({ rule, title }) => ({ rule, title })),
  warningsCleared: [...difference.warningsCleared],
  runs: plannedRuns.map(({ day, distanceMeters, durationSeconds, race }) => ({
    day,
    distanceMeters,
    durationSeconds,
    race,
  })),
});

const sayPlan = (plan: Static<typeof Plan>): readonly string[] => {
  const ceiling = plan.ceilingMeters.to;
  return [
    `After these runs, on ${plan.asOf}: ${plan.headline}`,
    `Severity ${plan.severity.from} today, ${plan.severity.to} then.`,
    ...plan.warningsAdded.map(({ title, rule }) => `It would warn: ${title} (${rule})`),
    ...(plan.warningsCleared.length === 0
      ? []
      : [`It would no longer warn: ${plan.warningsCleared.join(', ')}`]),
    ...(ceiling === null ? [] : [`The ceiling would be ${sayDistance(ceiling)}.`]),
  ];
};

/** A plan before it is run. */
export const tryPlanTool = defineTool({
  name: 'try_plan',
  title: 'Try a plan',
  description:
    'What the answer would be after planned runs, and what they change. Stores nothing. Without plannedRuns it tries the stored plans of the next two months. Where the runner has to see somebody first, the answer is the referral and nothing else.',
  scope: 'read',
  input: strictObject({ runnerId: GivenId, ...WhatIfBodySchema.properties }),
  output,
  run: async (context, clientId, { runnerId, plannedRuns }): Promise<Answer> => {
    const opened = await openRunner(context, clientId, runnerId);
    const tried = await tryPlan(opened.deps, opened.runner, plannedRuns ?? null);
    const referring = [tried.now, tried.assessment].find(({ referral }) => referral !== null);
    if (referring !== undefined) return referInstead(referring, opened);
    const plan = viewPlan(tried);
    const { safetyNet } = tried.now;
    return {
      text: fitText([...(safetyNet === null ? [] : [safetyNet]), ...opened.leftOutLines], sayPlan(plan)),
      content: { referral: null, safetyNet, plan, leftOut: opened.leftOut },
    };
  },
});
