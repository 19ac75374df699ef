import type { Assessment } from '#src/core/domain/assessment.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import { wrapText } from './wrap-text.ts';

const columns = 96;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const warningLines = ({ warnings }: Assessment): string[] =>
  warnings.flatMap((warning) => [
    `  ${warning.severity.toUpperCase()}  ${warning.title}  (${warning.rule}, evidence ${warning.evidence.grade})`,
    ...wrapText(warning.message, columns, '    '),
    ...wrapText(`Clears when: ${warning.clearsWhen}`, columns, '    '),
  ]);

const routineLines = ({ routines }: Assessment): string[] =>
  (
    [
      ['before a run', routines.preRun],
      ['after a run', routines.postRun],
      ['on a rest day', routines.restDay],
    ] as const
  ).flatMap(([when, chosen]) =>
    chosen.flatMap((routine) =>
      wrapText(`${when}: ${routine.name}. Stop: ${routine.stopRule}`, columns, '  '),
    ),
  );

const ceilingLines = ({ ceiling }: Assessment): string[] =>
  ceiling.nextRunMeters === null
    ? wrapText(ceiling.basis, columns, '  ')
    : wrapText(`At most ${(ceiling.nextRunMeters / 1000).toFixed(1)} km: ${ceiling.basis}`, columns, '  ');

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
  ...(assessment.referral === null ? [] : wrapText(assessment.referral, columns)),
  ...(assessment.safetyNet === null ? [] : wrapText(assessment.safetyNet, columns)),
  ...section(
    'Next steps',
    assessment.nextSteps.flatMap(({ text }) => wrapText(text, columns, '  ')),
  ),
  ...section('Next run', [
    ...wrapText(assessment.running.text, columns, '  '),
    ...wrapText(assessment.ceiling.basis, columns, '  '),
  ]),
  ...section(
    'Routines',
    fewRoutines(assessment).flatMap(({ name: routine, doseText }) =>
      wrapText(doseText === '' ? routine : `${routine}: ${doseText}`, columns, '  '),
    ),
  ),
  '',
  certaintyText(assessment),
  ...wrapText(assessment.disclaimer, columns),
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
    ...(assessment.referral === null ? [] : wrapText(assessment.referral, columns)),
    ...section('Warnings', warningLines(assessment)),
    ...section(
      'What to do now',
      assessment.actions.flatMap(({ name: action, how }) => wrapText(`${action}: ${how}`, columns, '  ')),
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
    ...wrapText(assessment.disclaimer, columns),
  ];
};
