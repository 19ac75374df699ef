import { unitMetersOf, unitsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { advice, isReferralAlone } from '#src/pages/today/advice.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { type ShownRun, showRun } from '#src/use-cases/activities/show-run.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { type Amounts, amountsFor } from './amounts.ts';
import { cadence } from './cadence.ts';
import { head, nameOf } from './head.ts';
import { repairs, sources } from './origin.ts';
import { signals } from './signals.ts';
import { tables } from './tables.ts';
import { track } from './track.ts';

/** To the first page of the link; where it has a PIN, with the proof of it. */
const back = ({ address, proof, say }: RunnerVisit): Html => {
  const text = say.run('back');
  return proof === null
    ? html`<nav><a class="back" href="${address}">${text}</a></nav>`
    : html`<form method="post" action="${address}"><input type="hidden" name="proof" value="${proof}"><button>${text}</button></form>`;
};

const content = (shown: ShownRun, amounts: Amounts, judges: boolean): Html => html`
<div class="run"><section>${head(shown.details, amounts)}</section>
<section>${signals(shown, amounts)}${tables(shown, amounts)}</section>
<section>${track(shown.details.activity.features.polyline ?? null, amounts)}</section>
${judges ? html`<section>${cadence(shown, amounts)}</section>` : null}
<section>${repairs(shown, amounts)}${sources(shown, amounts)}</section></div>`;

/**
 * One run: what was recorded along it, what was made of it and where that came from.
 *
 * @throws Failure `not-found` for a run that the runner has not.
 */
export const runPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, language, say, rest } = visit;
  const splitMeters = unitMetersOf(unitsOf(runner));
  const shown = await showRun(context, link.clientId, runner, rest.at(-1) ?? '', splitMeters);
  await countUse(context, link, [runner.id]);
  const today = await showRunner(context, runner, language);
  const isReferred = isReferralAlone(today.assessment);
  // The runner's own page; whoever treats the runner reads what happened.
  if (isReferred && link.view === 'timeline')
    return { status: 200, title: say.today('title'), content: advice(today, say) };
  const amounts = amountsFor(visit, shown.details.activity.sport);
  return {
    status: 200,
    title: nameOf(shown.details, amounts),
    content: html`${back(visit)}${content(shown, amounts, !isReferred)}`,
    elements: shown.recorded === null ? [] : ['signals'],
    styles: ['run', 'uplot'],
    width: 'wide',
  };
};
