import { type Runner, unitMetersOf, unitsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { linkTo } from '#src/pages/link-to.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { type PlanWarning, type WeighedPlan, weighPlan } from '#src/use-cases/assessment/weigh-plan.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { type ShownRunner, showRunner } from '#src/use-cases/links/show-runner.ts';
import { advice, isReferralAlone } from './advice.ts';
import { severityLine } from './severity-line.ts';
import { isWarning } from './warnings.ts';

/** The longest run that can be tried, kilometers or miles: longer ones are no plan of a runner. */
const longest = 300;
/** The slider reaches so many times the ceiling, and at least this far. */
const sliderTimes = 2.5;
const leastSlider = 10;
const shortestMeters = 100;

/** The length that a form states, meters; null for what is none. */
const readLength = (stated: string, runner: Runner): number | null => {
  const text = stated.trim().slice(0, 12);
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)) return null;
  const length = Number(text.replace(',', '.'));
  const meters = Math.round(length * unitMetersOf(unitsOf(runner)));
  return meters >= shortestMeters && length <= longest ? meters : null;
};

/** A run can be planned where there is a ceiling to plan it by. */
export const canPlan = ({ assessment }: ShownRunner): boolean =>
  !isReferralAlone(assessment) && assessment.ceiling.nextRunMeters !== null;

/** The form of a run to try, with the answer to the one that was tried. */
export const planForm = (
  { address, proof, runner, say: { today: say } }: RunnerVisit,
  { assessment }: ShownRunner,
  tried: { readonly stated: string; readonly answer: Html } | null,
): Html => {
  const units = unitsOf(runner);
  const ceiling = (assessment.ceiling.nextRunMeters ?? 0) / unitMetersOf(units);
  const most = Math.ceil(Math.max(ceiling * sliderTimes, leastSlider));
  const value = tried?.stated.slice(0, 12) ?? String(Math.floor(ceiling * 2) / 2);
  return html`<sinew-plan><form method="${proof === null ? 'get' : 'post'}" action="${address}/plan">
${proof === null ? null : html`<input type="hidden" name="proof" value="${proof}">`}
<label for="run">${say('planLength', { units })}</label>
<div class="row"><input id="run" name="run" type="number" inputmode="decimal" min="0.1" max="${longest}" step="any" required value="${value}">
<button>${say('planTry')}</button></div>
<input class="slider" type="range" min="0.5" max="${most}" step="0.5" value="${value}" aria-label="${say('planSlider')}"></form>
<div class="plan-answer" role="status">${tried?.answer ?? html`<p class="quiet">${say('planHint')}</p>`}</div></sinew-plan>`;
};

const item = ({ severity, title, beyondMeters }: PlanWarning, say: SayPages): Html =>
  html`<li>${severityLine(severity, say)}<p>${say.today('planBeyond', { title, meters: beyondMeters })}</p></li>`;

/** What is only noticed is left out: the answer is read while the slider moves. */
const planAnswer = ({ assessment, added }: WeighedPlan, say: SayPages): Html => {
  const { distanceMeters = 0, basis = '' } = assessment.plannedRun ?? {};
  const warnings = added.filter(isWarning);
  const said =
    warnings.length === 0
      ? html`<p>${say.today('planQuiet')}</p>`
      : html`<p>${say.today('planWarns')}</p><ul class="cards">${warnings.map((one) => item(one, say))}</ul>`;
  return html`<p><strong>${say.today('km', { value: distanceMeters })}</strong></p><p>${basis}</p>${said}`;
};

/** A run to try: what the answer makes of it, what would warn and beyond which length. */
export const planPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, language, say, form, query, address } = visit;
  await countUse(context, link, [runner.id]);
  const shown = await showRunner(context, runner, language);
  const page = { title: say.today('planTitle'), elements: ['plan'], styles: ['today'] };
  if (isReferralAlone(shown.assessment)) return { ...page, status: 200, content: advice(shown, say) };
  const back = html`<p>${linkTo(visit, address, say.today('back'))}</p>`;
  const title = html`<h1>${say.today('planTitle')}</h1>`;
  if (!canPlan(shown)) {
    const content = html`${title}<p>${shown.assessment.running.text}</p>${back}`;
    return { ...page, status: 200, content };
  }
  const stated = (form ?? query).get('run');
  const meters = readLength(stated ?? '', runner);
  const answer =
    meters === null
      ? html`<p>${say.today('planUnread', { units: runner.units, most: longest })}</p>`
      : planAnswer(await weighPlan(context, runner, meters, language), say);
  return {
    ...page,
    status: stated !== null && meters === null ? 422 : 200,
    content: html`${title}${planForm(visit, shown, stated === null ? null : { stated, answer })}${back}`,
  };
};
