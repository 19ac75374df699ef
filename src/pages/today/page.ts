import { type Html, html } from '#src/edges/html.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { type ShownRunner, showRunner } from '#src/use-cases/links/show-runner.ts';
import { advice, adviceFiles, isReferralAlone } from './advice.ts';
import { changeMark, doneToday } from './mark-done.ts';
import { canPlan, planForm } from './plan.ts';

const plan = (visit: RunnerVisit, shown: ShownRunner): Html | null =>
  visit.allows('tryPlan') && canPlan(shown)
    ? html`<h2>${visit.say.today('planTitle')}</h2>${planForm(visit, shown, null)}`
    : null;

/** What the answer asks next, and where it is answered by whoever may. */
const questions = (
  { address, allows, say: { today: say } }: RunnerVisit,
  shown: ShownRunner,
): Html | null => {
  const { askNext } = shown.assessment;
  if (askNext.length === 0) return null;
  const list = html`<ul>${askNext.map(({ question }) => html`<li>${question}</li>`)}</ul>`;
  const answerThem = allows('createCheckIn')
    ? html`<p><a href="${address}">${say('answerThem')}</a></p>`
    : null;
  return html`<details><summary>${say('questions', { count: askNext.length })}</summary>${list}${answerThem}</details>`;
};

const foot = (visit: RunnerVisit, { assessment }: ShownRunner): Html => {
  const { address, link, allows, say } = visit;
  const { load, unanswered } = assessment.certainty;
  // A calendar cannot enter a PIN.
  const hasCalendar = allows('getWeekCalendar') && !link.hasPin;
  return html`<footer class="quiet"><p>${say.today('certainty', { load, open: unanswered.length })}</p>
<p>${assessment.disclaimer}</p>
${hasCalendar ? html`<p><a href="${address}/week-plan.ics">${say.today('calendar')}</a></p>` : null}</footer>`;
};

/** The answer of the day; its forms mark routines as done and try runs, where the link allows it. */
export const todayPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, form, proof, language, say, address, rest, allows } = visit;
  await countUse(context, link, [runner.id]);
  const shown = await showRunner(context, runner, language);
  const marks = allows('markRoutineDone');
  const isChanged = marks && form?.has('routine') === true ? await changeMark(visit, shown, form) : null;
  const page = { status: isChanged === false ? 422 : 200, title: say.today('title') };
  if (isReferralAlone(shown.assessment)) return { ...page, content: advice(shown, say), styles: ['today'] };
  const acts = marks ? { address: [address, ...rest].join('/'), proof, done: await doneToday(visit) } : null;
  return {
    ...page,
    elements: [...adviceFiles.elements, 'plan'],
    styles: adviceFiles.styles,
    content: html`${advice(shown, say, acts)}${questions(visit, shown)}${plan(visit, shown)}${foot(visit, shown)}`,
  };
};
