import { rules, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';

/** A run that adds nothing to what the ceiling was counted from. */
const withoutGrowth = (ceiling: number): number => ceiling / (1 + rules['L-PLAN'].params.growthShare);

/** How far the next run may go, until when, and what is gentler; null while running waits or nothing is known. */
const lengths = ({ assessment }: ShownRunner, { today: say, common }: SayPages): Html | null => {
  const { nextRunMeters: meters, nextRunSeconds: seconds } = assessment.ceiling;
  const [most, gentle] =
    meters === null
      ? [
          seconds === null ? null : say('atMostMinutes', { seconds }),
          seconds === null ? null : say('gentlerMinutes', { seconds: withoutGrowth(seconds) }),
        ]
      : [say('atMost', { meters }), say('gentler', { meters: withoutGrowth(meters) })];
  if (most === null) return null;
  const { state, untilDay } = assessment.running;
  // On the way back the stage says how far, not a growth.
  return html`<p class="most">${most}</p>
${state === 'capped' && untilDay !== null ? html`<p>${common('until', { day: untilDay })}</p>` : null}
${state === 'staged' ? null : html`<p>${gentle}</p>`}`;
};

/** The advice on running, and its last day unless the advice names it. */
const advised = ({ assessment, language }: ShownRunner, say: SayPages): Html => {
  const { text, untilDay, state } = assessment.running;
  const isSaid = untilDay === null || text.includes(wordsOf(language).dayName(untilDay));
  return html`<p>${state === 'ordinary' ? null : html`<strong>${say.today('runningState', { state })}</strong> `}${text}${isSaid ? null : ` ${say.common('until', { day: untilDay })}`}</p>`;
};

/** Whether to run, how far at most, and why. */
export const nextRun = (shown: ShownRunner, say: SayPages): Html => {
  const { running, ceiling, plannedRun } = shown.assessment;
  const most = lengths(shown, say);
  const basis = most === null || running.text.includes(ceiling.basis) ? null : ceiling.basis;
  // The advice on a limit is the limit, which stands above it.
  const isAdviceSaid = running.state === 'capped' && most !== null;
  return html`<section class="card" aria-labelledby="next-run"><h2 id="next-run">${say.today('nextRun')}</h2>${most}
${isAdviceSaid ? null : advised(shown, say)}
${plannedRun === null || most === null ? null : html`<p>${plannedRun.basis}</p>`}
${basis === null ? null : html`<details><summary>${say.today('why')}</summary><p>${basis}</p></details>`}</section>`;
};
