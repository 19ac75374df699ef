import { type Assessment, type NextStep, type Severity, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { nextRun } from './next-run.ts';
import { type RoutineActs, routineCards } from './routines.ts';
import { severityLine } from './severity-line.ts';
import { warningCards } from './warnings.ts';

const redFlags: readonly (string | null)[] = ['urgent', 'emergency'] satisfies readonly Severity[];

/** True when nothing but whom to see may be shown. */
export const isReferralAlone = (answer: {
  readonly severity: string | null;
  readonly referral: string | null;
}): boolean => answer.referral !== null && redFlags.includes(answer.severity);

/** True when there is no run and no check-in: then nothing can be called quiet. */
export const isNothingKnown = ({ coverage }: Pick<Assessment, 'coverage'>): boolean =>
  coverage.runs === 0 && coverage.selfReportAgeDays === null;

/** What a page that shows an advice needs besides the common files. */
export const adviceFiles = { elements: ['timer'], styles: ['today'] } as const;

const step = ({ text, untilDay }: NextStep, { language }: ShownRunner, say: SayPages): Html => {
  // Some steps say it themselves.
  const isSaid = untilDay === null || text.includes(wordsOf(language).dayName(untilDay));
  return html`<li>${text}${isSaid ? null : html` <strong>${say.common('until', { day: untilDay })}</strong>`}</li>`;
};

const steps = (shown: ShownRunner, say: SayPages): Html | null => {
  const { nextSteps } = shown.assessment;
  if (nextSteps.length === 0) return null;
  return html`<h2>${say.today('nextSteps')}</h2><ol>${nextSteps.map((one) => step(one, shown, say))}</ol>`;
};

/**
 * The answer of the day, what matters most first: its severity, its headline, what to do until when, whether and how far
 * to run; then why, and the routines. With `acts` routines can be marked as done.
 */
export const advice = (shown: ShownRunner, say: SayPages, acts: RoutineActs | null = null): Html => {
  const { assessment } = shown;
  const severity = severityLine(assessment.severity, say);
  if (isReferralAlone(assessment)) return html`${severity}<h1 class="referral">${assessment.referral}</h1>`;
  if (isNothingKnown(assessment))
    return html`${severityLine('unknown', say)}<h1>${say.common('nothingKnown')}</h1>${routineCards(shown, say, acts)}`;
  return html`${severity}<h1>${assessment.headline}</h1>
${assessment.referral === null ? null : html`<p>${assessment.referral}</p>`}
${steps(shown, say)}
${assessment.safetyNet === null ? null : html`<p><strong>${assessment.safetyNet}</strong></p>`}
${nextRun(shown, say)}
${warningCards(shown, say)}
${routineCards(shown, say, acts)}`;
};
