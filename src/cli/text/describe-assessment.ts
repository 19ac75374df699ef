import { wrapText } from '#src/cli/report/wrap-text.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import type { Routine } from '#src/core/domain/routine.ts';

const columns = 96;

const wrap = (text: string, indent = ''): string[] =>
  wrapText(text, columns, { first: indent, rest: indent });

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const warningLines = ({ warnings }: Assessment): string[] =>
  warnings.flatMap((warning) => [
    `  ${warning.severity.toUpperCase()}  ${warning.title}  (${warning.rule}, evidence ${warning.evidence.grade})`,
    ...wrap(warning.message, '    '),
    ...wrap(`Clears when: ${warning.clearsWhen}`, '    '),
  ]);

const routineLines = ({ routines }: Assessment): string[] =>
  (
    [
      ['before a run', routines.preRun],
      ['after a run', routines.postRun],
      ['on a rest day', routines.restDay],
    ] as const
  ).flatMap(([when, chosen]) =>
    chosen.flatMap((routine) => wrap(`${when}: ${routine.name}. Stop: ${routine.stopRule}`, '  ')),
  );

const ceilingLines = ({ ceiling }: Assessment): string[] =>
  ceiling.nextRunMeters === null
    ? wrap(ceiling.basis, '  ')
    : wrap(`At most ${(ceiling.nextRunMeters / 1000).toFixed(1)} km: ${ceiling.basis}`, '  ');

/** The first routine of each list, each once. */
const fewRoutines = ({ routines }: Assessment): readonly Routine[] => [
  ...new Map(
    [routines.preRun, routines.postRun, routines.restDay].flatMap((list) =>
      list.slice(0, 1).map((routine): [string, Routine] => [routine.id, routine]),
    ),
  ).values(),
];

const certaintyText = ({ certainty }: Assessment): string => {
  const open = certainty.unanswered.length;
  const signs = `${open} warning ${open === 1 ? 'question' : 'questions'} unanswered`;
  return `Certainty of your runs: ${certainty.load}; of your answers: ${certainty.triage}${open === 0 ? '' : `, ${signs}`}.`;
};

/**
 * The short answer as text: headline, next steps, the next run, at most three routines, and the disclaimer.
 *
 * @example
 * describeBriefly('ada', assessment)[0]; // 'ada, 2025-06-08: Keep the next runs short.'
 */
export const describeBriefly = (name: string, assessment: Assessment): string[] => [
  `${name}, ${assessment.asOf}: ${assessment.headline}`,
  ...(assessment.referral === null ? [] : wrap(assessment.referral)),
  ...(assessment.safetyNet === null ? [] : wrap(assessment.safetyNet)),
  ...section(
    'Next steps',
    assessment.nextSteps.flatMap(({ text }) => wrap(text, '  ')),
  ),
  ...section('Next run', [...wrap(assessment.running.text, '  '), ...wrap(assessment.ceiling.basis, '  ')]),
  ...section(
    'Routines',
    fewRoutines(assessment).flatMap(({ name: routine, doseText }) =>
      wrap(doseText === '' ? routine : `${routine}: ${doseText}`, '  '),
    ),
  ),
  '',
  certaintyText(assessment),
  ...wrap(assessment.disclaimer),
  'Reasons, numbers and all routines: --full.',
];

/** The whole assessment as text: severity, reasons, what to do, what is unknown, and the disclaimer. */
export const describeAssessment = (name: string, assessment: Assessment): string[] => {
  const { loadRisk, triage, confidence } = assessment;
  const missing = assessment.findings.filter((finding) => finding.kind === 'not-enough-data').length;
  const verdict = assessment.severity === 'none' ? 'nothing stands out' : assessment.severity.toUpperCase();
  return [
    `${name}, ${assessment.asOf}: ${verdict}`,
    `Triage ${triage.level.replaceAll('_', ' ')}; load risk ${loadRisk.band.replaceAll('_', ' ')}; confidence ${confidence}.`,
    ...(assessment.referral === null ? [] : wrap(assessment.referral)),
    ...section('Warnings', warningLines(assessment)),
    ...section(
      'What to do now',
      assessment.actions.flatMap(({ name: action, how }) => wrap(`${action}: ${how}`, '  ')),
    ),
    ...section('Next run', ceilingLines(assessment)),
    ...section('Routines', routineLines(assessment)),
    ...section(
      'Not known',
      missing === 0
        ? []
        : [`  ${missing} of ${assessment.findings.length} questions lack data (--json names them).`],
    ),
    '',
    ...wrap(assessment.disclaimer),
  ];
};
