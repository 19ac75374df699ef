import type { Assessment, Warning } from '#src/core/domain/assessment.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { type Loose, present, texts } from './loose.ts';
import { measuredText } from './name-measured.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const gradeText = (grade: string | null | undefined): string => {
  if (grade === null || grade === undefined) return 'grade unknown';
  const meaning = Object.entries(wordsOf().evidenceGrades).find(([id]) => id === grade)?.[1];
  return meaning === undefined ? `grade ${grade}` : `grade ${grade}, ${meaning}`;
};

/**
 * What a statement rests on, in words.
 *
 * @example
 * evidenceText({ grade: 'D', sources: [] }); // 'grade D, expert, coach or our convention'
 */
export const evidenceText = (evidence: Loose<Warning['evidence']>): string =>
  [gradeText(evidence?.grade), ...texts(evidence?.sources)].join('; ');

/** A labelled paragraph below a heading; nothing when there is nothing to say. */
export const labelled = (label: string, text: string | null | undefined, style: Style): string[] =>
  text === null || text === undefined || text.trim() === ''
    ? []
    : wrapText(text, style.columns, { first: `     ${label.padEnd(10)} `, rest: ' '.repeat(16) });

/** The threshold in the service's own words, else its numbers. */
export const thresholdText = (threshold: Loose<Warning['threshold']>): string => {
  const { inWords, ...numbers } = threshold ?? {};
  return typeof inWords === 'string' ? inWords : measuredText(numbers);
};

const describeWarning = (warning: Loose<Warning>, index: number, style: Style): string[] => {
  const head = `  ${String(index + 1)}. ${warning?.title ?? warning?.rule ?? 'A warning without a title'}`;
  const message = wrapText(warning?.message ?? '', style.columns, { first: '     ', rest: '     ' });
  return [
    `${style.strong(head)} ${style.alarm(`[${warning?.severity ?? 'unknown'}]`)}`,
    ...message,
    ...labelled('measured', measuredText(warning?.measured), style),
    ...labelled('threshold', thresholdText(warning?.threshold), style),
    ...labelled('evidence', evidenceText(warning?.evidence), style),
    ...labelled('clears', warning?.clearsWhen, style),
    ...labelled('rule', warning?.rule, style),
    '',
  ];
};

/** Every warning with its numbers, what it rests on and what ends it. */
export const describeWarnings = (warnings: Loose<Assessment['warnings']>, style: Style): string[] => {
  const known = present(warnings);
  return known.length === 0
    ? ['  Nothing stands out.', '']
    : known.flatMap((warning, index) => describeWarning(warning, index, style));
};
