import Type, { type Static } from 'typebox';
import { type Assessment, type Routine, runningStates, severities } from '#src/core/index.ts';
import { literals, nullable, numberOrNull } from '#src/http/schemas/common.ts';
import { roundNumbers } from '#src/http/views/round-numbers.ts';
import { fitText } from './say.ts';
import { LeftOutSchema, type ToolRunner } from './tool-runner.ts';

const Day = Type.String({ format: 'calendar-day' });
const LastDay = nullable(Day, { description: 'Last day on which it stands; null: it has none' });
const Sentence = (description: string) => nullable(Type.String(), { description });
const Values = (description: string) =>
  Type.Record(Type.String(), Type.Union([Type.Number(), Type.String(), Type.Boolean(), Type.Null()]), {
    description,
  });

const BriefRoutine = Type.Object({
  id: Type.String({ description: 'What mark_routine_done takes' }),
  name: Type.String(),
  dose: Type.String(),
  stopRule: Type.String({ description: 'When to stop; say it with the routine' }),
});

/** The few parts of an assessment that a conversation needs. */
export const BriefAssessmentSchema = Type.Object({
  asOf: Day,
  headline: Type.String({ description: 'The answer in one sentence' }),
  severity: literals(severities, { description: 'From nothing to the gravest' }),
  referral: Sentence('Whom to see and when: repeat it word for word. null: nobody'),
  safetyNet: Sentence('Signs that need an emergency department: repeat it word for word. null: none'),
  running: Type.Object({
    state: literals(runningStates),
    text: Type.String(),
    untilDay: LastDay,
  }),
  nextSteps: Type.Array(Type.Object({ text: Type.String(), untilDay: LastDay })),
  ceiling: Type.Object({
    nextRunMeters: numberOrNull('The longest next run; null while running waits or nothing is known'),
    nextRunSeconds: numberOrNull('The same by duration, where distances are missing'),
    basis: Type.String(),
  }),
  warnings: Type.Array(
    Type.Object({
      rule: Type.String(),
      title: Type.String(),
      severity: literals(severities),
      measured: Values('What was measured, each with its unit in its name'),
      threshold: Values('What it is held against'),
    }),
  ),
  routines: Type.Object(
    {
      preRun: Type.Array(BriefRoutine),
      postRun: Type.Array(BriefRoutine),
      restDay: Type.Array(BriefRoutine),
    },
    { description: 'Empty beside a referral' },
  ),
  askNext: Type.Array(
    Type.Object({
      fields: Type.Array(Type.String(), {
        description: 'Fields of record_check_in; a sign stands in `signs`',
      }),
      question: Type.String(),
    }),
    { description: 'Ask these next and record the answers; the most important first' },
  ),
  confidence: Type.String({ description: 'How far the known runs carry: high, moderate or low' }),
  leftOut: LeftOutSchema,
  disclaimer: Type.String(),
});

export type BriefAssessment = Static<typeof BriefAssessmentSchema>;

const viewRoutine = ({ id, name, doseText, stopRule }: Routine) => ({ id, name, dose: doseText, stopRule });

/** Beside a referral no routine is offered. */
const viewRoutines = ({ referral, routines }: Assessment): BriefAssessment['routines'] => ({
  preRun: referral === null ? routines.preRun.map(viewRoutine) : [],
  postRun: referral === null ? routines.postRun.map(viewRoutine) : [],
  restDay: referral === null ? routines.restDay.map(viewRoutine) : [],
});

/** The steps to take; beside a referral none that names a routine. */
const stepsOf = ({ referral, nextSteps }: Assessment): Assessment['nextSteps'] =>
  nextSteps.filter(({ kind }) => referral === null || kind !== 'symptom');

/** The questions that a check-in answers; the sport of an activity is corrected elsewhere. */
const questionsOf = ({ askNext }: Assessment): Assessment['askNext'] =>
  askNext.filter(({ activityIds }) => activityIds === undefined);

/** An assessment as the tools show it. */
export const viewBriefly = (
  assessment: Assessment,
  { leftOut }: Pick<ToolRunner, 'leftOut'>,
): BriefAssessment => ({
  asOf: assessment.asOf,
  headline: assessment.headline,
  severity: assessment.severity,
  referral: assessment.referral,
  safetyNet: assessment.safetyNet,
  running: {
    state: assessment.running.state,
    text: assessment.running.text,
    untilDay: assessment.running.untilDay,
  },
  nextSteps: stepsOf(assessment).map(({ text, untilDay }) => ({ text, untilDay })),
  ceiling: { ...assessment.ceiling },
  warnings: assessment.warnings.map(({ rule, title, severity, measured, threshold }) => ({
    rule,
    title,
    severity,
    measured: roundNumbers({ ...measured }),
    threshold: { ...threshold },
  })),
  routines: viewRoutines(assessment),
  askNext: questionsOf(assessment).map(({ fields, question }) => ({ fields: [...fields], question })),
  confidence: assessment.confidence,
  leftOut,
  disclaimer: assessment.disclaimer,
});

const sayValues = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

/** The measured numbers and the threshold, in words where it has them. */
const sayWarning = ({
  title,
  severity,
  measured,
  threshold,
}: BriefAssessment['warnings'][number]): string => {
  const { inWords } = threshold;
  const limit = typeof inWords === 'string' ? inWords : sayValues(threshold);
  return `Warning (${severity}): ${title} [measured: ${sayValues(measured)}; threshold: ${limit}]`;
};

const sayRoutines = (when: string, routines: readonly { readonly name: string }[]): readonly string[] =>
  routines.length === 0 ? [] : [`${when}: ${routines.map(({ name }) => name).join('; ')}`];

/** The lines that are said whatever their length. */
export const urgentLines = ({
  headline,
  referral,
  safetyNet,
}: Pick<BriefAssessment, 'headline' | 'referral' | 'safetyNet'>): readonly string[] => [
  ...new Set([headline, referral, safetyNet].filter((line) => line !== null)),
];

/** The same as a text of at most `longestText` characters. */
export const sayBriefly = (brief: BriefAssessment): string =>
  fitText(
    [...urgentLines(brief), ...(brief.leftOut === null ? [] : [brief.leftOut.because])],
    [
      `Running: ${brief.running.text}`,
      ...brief.nextSteps.map(({ text }) => `Next: ${text}`),
      `Ceiling: ${brief.ceiling.basis}`,
      ...brief.askNext.map(({ question, fields }) => `Ask (${fields.join(', ')}): ${question}`),
      ...brief.warnings.map(sayWarning),
      ...sayRoutines('Before a run', brief.routines.preRun),
      ...sayRoutines('After a run', brief.routines.postRun),
      ...sayRoutines('On a rest day', brief.routines.restDay),
      brief.disclaimer,
    ],
  );
