import { rules, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';

/** A run that adds nothing to what the ceiling was counted from. */
const withoutGrowth = (ceiling: number): number => ceiling / (1 + rules['L-PLAN'].params.growthShare);

/** How far the next run may go, and what is gentler; null while running waits or nothing is known. */
const lengths = ({ assessment }: ShownRunner, { today: say }: SayPages): Html | null => {
  const { nextRunMeters: meters, nextRunSeconds: seconds } = assessment.ceiling;
  const [most, gentle] =
    meters === null
      ? [
          seconds === null ? null : say('atMostMinutes', { seconds }),
          seconds === null ? null : say('gentlerMinutes', { seconds: withoutGrowth(seconds) }),
        ]
      : [say('atMost', { meters }), say('gentler', { meters: withoutGrowth(meters) })];
  if (most === null) return null;
  // On the way back the stage says how far, not a growth.
  const isStaged = assessment.running.state === 'staged';
  return html`<p class="most">${most}</p>${isStaged ? null : html`<p>${gentle}</p>`}`;
};

/** Whether to run, how far at most, and why. */
export const nextRun = (shown: ShownRunner, say: SayPages): Html => {
  const { running, ceiling, plannedRun } = shown.assessment;
  const { text, untilDay, state } = running;
  const isSaid = untilDay === null || text.includes(wordsOf(shown.language).dayName(untilDay));
  const most = lengths(shown, say);
  const basis = most === null || text.includes(ceiling.basis) ? null : ceiling.basis;
  return html`<section class="card" aria-labelledby="next-run"><h2 id="next-run">${say.today('nextRun')}</h2>${most}
<p>${state === 'ordinary' ? null : html`<strong>${say.today('runningState', { state })}</strong> `}${text}${isSaid ? null : ` ${say.common('until', { day: untilDay })}`}</p>
${plannedRun === null || most === null ? null : html`<p>${plannedRun.basis}</p>`}
${basis === null ? null : html`<details><summary>${say.today('why')}</summary><p>${basis}</p></details>`}</section>`;
};
