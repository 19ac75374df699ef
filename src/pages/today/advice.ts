import { type Severity, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';

const redFlags: readonly (string | null)[] = ['urgent', 'emergency'] satisfies readonly Severity[];

/** True when nothing but whom to see may be shown. */
export const isReferralAlone = (answer: {
  readonly severity: string | null;
  readonly referral: string | null;
}): boolean => answer.referral !== null && redFlags.includes(answer.severity);

const steps = ({ assessment: { nextSteps }, language }: ShownRunner, say: SayPages): Html | null => {
  if (nextSteps.length === 0) return null;
  const items = nextSteps.map(({ text, untilDay }) => {
    // Some steps say it themselves.
    const isSaid = untilDay === null || text.includes(wordsOf(language).dayName(untilDay));
    return html`<li>${text}${isSaid ? null : ` (${say.common('until', { day: untilDay })})`}</li>`;
  });
  return html`<h2>${say.today('nextSteps')}</h2><ol>${items}</ol>`;
};

const phases = ['preRun', 'postRun', 'restDay'] as const;

/** The chosen routines by when they are done; an item stands in one phase. */
const routines = ({ assessment }: ShownRunner, say: SayPages): readonly Html[] =>
  phases.flatMap((phase) => {
    const chosen = assessment.routines[phase];
    if (chosen.length === 0) return [];
    const items = chosen.map(
      ({ name, doseText, how, cautions, stopRule }) =>
        html`<details><summary>${name}${doseText === '' ? null : `, ${doseText}`}</summary>
<p>${[how, ...cautions].join(' ')}</p><p>${stopRule}</p></details>`,
    );
    return [html`<h2>${say.today(phase)}</h2>`, ...items];
  });

/** The answer of the day: its severity in words, its headline, what to do until when, whether and how to run. */
export const advice = (shown: ShownRunner, say: SayPages): Html => {
  const { assessment } = shown;
  const severity = html`<p class="severity ${assessment.severity}">${say.common('severity', { severity: assessment.severity })}</p>`;
  if (isReferralAlone(assessment)) return html`${severity}<h1 class="referral">${assessment.referral}</h1>`;
  return html`${severity}<h1>${assessment.headline}</h1>
${assessment.referral === null ? null : html`<p>${assessment.referral}</p>`}
${steps(shown, say)}
<h2>${say.today('running')}</h2><p>${assessment.running.text}</p>
${assessment.safetyNet === null ? null : html`<p><strong>${assessment.safetyNet}</strong></p>`}
${routines(shown, say)}`;
};
