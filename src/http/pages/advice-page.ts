import { type Severity, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { pageWords } from './page-words.ts';

const redFlags: readonly (string | null)[] = ['urgent', 'emergency'] satisfies readonly Severity[];

/** True when nothing but whom to see may be shown. */
export const isReferralAlone = (answer: {
  readonly severity: string | null;
  readonly referral: string | null;
}): boolean => answer.referral !== null && redFlags.includes(answer.severity);

const steps = ({ assessment: { nextSteps }, language }: ShownRunner): Html | null => {
  if (nextSteps.length === 0) return null;
  const { nextSteps: title, until } = pageWords[language];
  const items = nextSteps.map(({ text, untilDay }) => {
    const day = untilDay === null ? null : wordsOf(language).dayName(untilDay);
    // Some steps say it themselves.
    return html`<li>${text}${day === null || text.includes(day) ? null : ` (${until(day)})`}</li>`;
  });
  return html`<h2>${title}</h2><ol>${items}</ol>`;
};

const phases = ['preRun', 'postRun', 'restDay'] as const;

/** The chosen routines by when they are done; an item stands in one phase. */
const routines = ({ assessment, language }: ShownRunner): readonly Html[] =>
  phases.flatMap((phase) => {
    const chosen = assessment.routines[phase];
    if (chosen.length === 0) return [];
    const items = chosen.map(
      ({ name, doseText, how, cautions, stopRule }) =>
        html`<details><summary>${name}${doseText === '' ? null : `, ${doseText}`}</summary>
<p>${[how, ...cautions].join(' ')}</p><p>${stopRule}</p></details>`,
    );
    return [html`<h2>${pageWords[language].phases[phase]}</h2>`, ...items];
  });

/** The answer of the day: its severity in words, its headline, what to do until when, whether and how to run. */
export const advice = (shown: ShownRunner): Html => {
  const { assessment, language } = shown;
  const { severities, running } = pageWords[language];
  const severity = html`<p class="severity">${severities[assessment.severity]}</p>`;
  if (isReferralAlone(assessment)) return html`${severity}<h1 class="referral">${assessment.referral}</h1>`;
  return html`${severity}<h1>${assessment.headline}</h1>
${assessment.referral === null ? null : html`<p>${assessment.referral}</p>`}
${steps(shown)}
<h2>${running}</h2><p>${assessment.running.text}</p>
${assessment.safetyNet === null ? null : html`<p><strong>${assessment.safetyNet}</strong></p>`}
${routines(shown)}`;
};
