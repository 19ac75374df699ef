import type { Assessment } from '#src/core/domain/assessment.ts';
import { describeQuestions, describeQuiet } from './describe-quiet.ts';
import { ceilingText, describeActions, describeRoutines } from './describe-routines.ts';
import { describeWarnings } from './describe-warnings.ts';
import { drawWeeks, type ReportWeek } from './draw-weeks.ts';
import { joinSentences, type Loose, present, reasonsOf } from './loose.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** The answers of the API that a report is made of. Anything in them may be missing. */
export type ReportAnswers = {
  readonly runner: Loose<{ readonly displayName: string }>;
  readonly load: Loose<{ readonly weeks: readonly ReportWeek[] }>;
  readonly assessment: Loose<Assessment>;
};

/** Where an answer brings no disclaimer. */
export const noDisclaimer = 'This is no medical advice and predicts no injury.';

const paragraph = (text: string, style: Style): string[] =>
  wrapText(text, style.columns, { first: '  ', rest: '  ' });

const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : [style.strong(title), ...lines, ''];

const words = (id: string | null | undefined): string => (id ?? 'unknown').replaceAll('_', ' ');

const loadRiskText = (risk: Loose<Assessment['loadRisk']>): string => {
  const rate = risk?.relativeRate;
  const value = rate?.value ?? null;
  const interval =
    typeof rate?.low80 === 'number' && typeof rate.high80 === 'number'
      ? `, 80% between ${rate.low80.toFixed(1)} and ${rate.high80.toFixed(1)}`
      : '';
  const times = value === null || value === 1 ? '' : ` (${value.toFixed(1)} times the usual rate${interval})`;
  return `Load risk: ${words(risk?.band)}${times}.`;
};

const headLines = (answers: ReportAnswers, style: Style): string[] => {
  const { assessment } = answers;
  const rule = '─'.repeat(style.columns);
  const severity = assessment?.severity ?? 'unknown';
  const verdict = severity === 'none' ? 'nothing stands out' : severity.toUpperCase();
  const name = answers.runner?.displayName ?? 'A runner';
  return [
    style.faint(rule),
    style.strong(`  ${name}, ${assessment?.asOf ?? 'day unknown'}: ${verdict}`),
    style.faint(rule),
    ...paragraph(
      `Triage: ${words(assessment?.triage?.level)}. ${loadRiskText(assessment?.loadRisk)} Confidence: ${words(assessment?.confidence)}.`,
      style,
    ),
    ...paragraph(assessment?.loadRisk?.label ?? '', style),
    ...paragraph(assessment?.referral ?? '', style).map(style.alarm),
    '',
  ];
};

const causeLines = (causes: Loose<Assessment['causes']>, style: Style): string[] =>
  present(causes).flatMap((cause) => {
    const because = joinSentences(reasonsOf(cause.because));
    return wrapText(
      `${cause.name ?? cause.id ?? 'a cause'}${because === '' ? '' : `: ${because}`}`,
      style.columns,
      {
        first: '   • ',
        rest: '     ',
      },
    );
  });

const briefRoutines = (routines: Loose<Assessment['routines']>, style: Style): string[] => {
  const first = [routines?.preRun, routines?.postRun, routines?.restDay].flatMap((list) =>
    present(list).slice(0, 1),
  );
  const lines = first.map(({ name, id, doseText }) =>
    [name ?? id ?? 'a routine', doseText ?? ''].filter((text) => text !== '').join(': '),
  );
  return [...new Set(lines)].flatMap((line) =>
    wrapText(line, style.columns, { first: '   • ', rest: '     ' }),
  );
};

const stepLines = (steps: Loose<Assessment['nextSteps']>, style: Style): string[] =>
  present(steps).flatMap(({ text }, index) =>
    wrapText(text ?? '', style.columns, { first: `  ${String(index + 1)}. `, rest: '     ' }),
  );

const titleLines = (answers: ReportAnswers, style: Style): string[] => {
  const { assessment } = answers;
  const rule = style.faint('─'.repeat(style.columns));
  const name = answers.runner?.displayName ?? 'A runner';
  return [
    rule,
    style.strong(`  ${name}, ${assessment?.asOf ?? 'day unknown'}`),
    rule,
    ...paragraph(assessment?.headline ?? 'There is no assessment yet.', style).map(style.strong),
    ...paragraph(assessment?.referral ?? '', style).map(style.alarm),
    ...paragraph(assessment?.safetyNet ?? '', style).map(style.alarm),
    '',
  ];
};

/**
 * The short report: headline, next steps, the next run and at most three routines. Plain text in the width of the
 * style, whatever is missing.
 *
 * @example
 * renderBrief(answers, plainStyle()); // '… Keep the next runs short. …'
 */
export const renderBrief = (answers: ReportAnswers, style: Style): string => {
  const { assessment } = answers;
  const run = [assessment?.running?.text, assessment?.ceiling?.basis].filter((text) => (text ?? '') !== '');
  return [
    ...titleLines(answers, style),
    ...section('NEXT STEPS', stepLines(assessment?.nextSteps, style), style),
    ...section('NEXT RUN', paragraph(run.join(' '), style), style),
    ...section('ROUTINES', briefRoutines(assessment?.routines, style), style),
    ...paragraph(assessment?.disclaimer ?? noDisclaimer, style),
    style.faint('─'.repeat(style.columns)),
    '',
  ].join('\n');
};

/**
 * The full report: weeks as bars, each warning with its numbers, its evidence and what clears it,
 * routines with dose and stop rule, the ceiling of the next run and what this is not. Plain text, never wider
 * than the style says (save words of an escape sequence), and never an error whatever is missing.
 */
export const renderReport = (answers: ReportAnswers, style: Style): string => {
  const { assessment } = answers;
  return [
    ...headLines(answers, style),
    ...section('YOUR WEEKS', drawWeeks(answers.load?.weeks, style), style),
    ...section('WHAT STANDS OUT', describeWarnings(assessment?.warnings, style).slice(0, -1), style),
    ...section('WHAT MAY BE BEHIND IT', causeLines(assessment?.causes, style), style),
    ...section('WHAT TO DO NOW', describeActions(assessment?.actions, style), style),
    ...section('NEXT RUN', paragraph(ceilingText(assessment?.ceiling), style), style),
    ...section('ROUTINES', describeRoutines(assessment?.routines, style).slice(0, -1), style),
    ...section('WORTH ANSWERING', describeQuestions(assessment?.askNext, style), style),
    ...section('WHAT ELSE WAS ASKED', describeQuiet(assessment?.findings, style), style),
    ...paragraph(assessment?.disclaimer ?? noDisclaimer, style),
    style.faint('─'.repeat(style.columns)),
    '',
  ].join('\n');
};
