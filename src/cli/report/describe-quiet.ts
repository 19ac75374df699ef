import type { Assessment, FindingSummary } from '#src/core/domain/assessment.ts';
import { type Loose, present, texts } from './loose.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** How many questions are proposed to the runner. */
const MOST_QUESTIONS = 3;

const item = (text: string, style: Style): string[] =>
  wrapText(text, style.columns, { first: '   - ', rest: '     ' });

const ofKind = (findings: Loose<Assessment['findings']>, kind: FindingSummary['kind']) =>
  present(findings).filter((finding) => finding.kind === kind);

/** What is missing, and to how many questions: twenty times "a check-in" is one line. */
const missingLines = (findings: Loose<Assessment['findings']>, style: Style): string[] => {
  const counts = new Map<string, number>();
  for (const finding of ofKind(findings, 'not-enough-data')) {
    const missing = texts(finding.missing).join('; ') || (finding.question ?? 'unknown');
    counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }
  return [...counts].flatMap(([missing, count]) =>
    item(count === 1 ? missing : `${missing} (${String(count)} questions)`, style),
  );
};

/** The questions that found nothing, and what those lack that could not be answered: both are answers. */
export const describeQuiet = (findings: Loose<Assessment['findings']>, style: Style): string[] => {
  const usual = ofKind(findings, 'as-usual').flatMap((finding) =>
    item(finding.question ?? finding.factor ?? 'a question', style),
  );
  const missing = missingLines(findings, style);
  return [
    ...(usual.length > 0 ? ['  Asked, and as usual:', ...usual] : []),
    ...(missing.length > 0 ? ['  Not enough data to say more. What is missing:', ...missing] : []),
  ];
};

/** The questions whose answers would decide most. */
export const describeQuestions = (questions: Loose<Assessment['askNext']>, style: Style): string[] =>
  texts(present(questions).map((question) => question.question))
    .slice(0, MOST_QUESTIONS)
    .flatMap((question) => item(question, style));
