import type { Activity } from '#src/core/index.ts';
import { dataBlock, type Html, html } from '#src/edges/html.ts';
import { advice, isReferralAlone } from '#src/pages/today/advice.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { readSaid } from '#src/use-cases/check-ins/read-said.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { correctForm, moreForm, placeForm, runForm } from './forms.ts';
import { type Filling, step } from './inputs.ts';
import { labelOf } from './label-of.ts';
import { asksFlags, nextGroup } from './questions.ts';

/** What the page is made from. */
export type State = {
  readonly shown: ShownRunner;
  readonly said: Awaited<ReturnType<typeof readSaid>>;
  /** The newest run, where nobody said how hard it felt. */
  readonly run: Pick<Activity, 'id' | 'localDay' | 'distanceMeters'> | null;
  /** What became of the form that was sent; null: none was. */
  readonly outcome: 'saved' | 'nothing' | 'unreadable' | null;
  readonly faulty: readonly string[];
  readonly part: 'correct' | 'add' | 'answer' | 'blank' | null;
  readonly asked: readonly string[];
  readonly filling: Filling;
};

/** Why a form was not saved, with the questions whose answers cannot be read. */
const alert = (visit: RunnerVisit, { outcome, faulty }: State): Html | null => {
  const { say } = visit;
  if (outcome === 'nothing') return html`<p class="fault" role="alert">${say.checkIn('nothing')}</p>`;
  if (outcome !== 'unreadable') return null;
  const fields = faulty.slice(0, 10).map((name) => labelOf(name, visit));
  return html`<p class="fault" role="alert">${say.checkIn('notSaved')} ${say.checkIn('unreadableFields', { fields: fields.join(' ') })}</p>`;
};

/** The form for a place. What was said of places is left out where a phone keeps the page. */
export const placeContent = (visit: RunnerVisit, state: State): Html => {
  const { say } = visit;
  const { shown, part, filling } = state;
  const { today, places } = state.said;
  const said = part === 'blank' ? [] : places;
  const group = part === null ? nextGroup(shown.assessment.askNext, state.asked) : [];
  const [newest = null] = part === null ? said : [];
  return html`<h1>${say.checkIn('title')}</h1>${part === 'blank' ? null : html`<p class="quiet">${say.checkIn('day', { day: today })}</p>`}
${alert(visit, state)}
${placeForm(visit, {
  ...{ day: today, said, filling },
  newest,
  questions: asksFlags(group) ? group : [],
})}
${part === 'blank' ? null : step(visit, 'answer', say.checkIn('answer'))}`;
};

/** The answer of the day, then what it asks; a referral stands alone. */
export const answerContent = (visit: RunnerVisit, state: State): Html => {
  const { say } = visit;
  const { shown, outcome, run, asked, filling } = state;
  const { assessment } = shown;
  const correct = step(visit, 'correct', say.checkIn('correct'));
  if (isReferralAlone(assessment)) return html`${advice(shown, say)}${correct}`;
  const group = nextGroup(assessment.askNext, asked);
  const ofRun = asksFlags(group) ? null : runForm(visit, run, asked, filling);
  const next = ofRun ?? moreForm(visit, group, asked, filling);
  const isDone = next === null && asked.length > 0;
  return html`${alert(visit, state)}
${outcome === 'saved' ? html`<p class="saved" role="status">${say.checkIn('saved')}</p>` : null}
${next === null ? null : html`<p><a class="button" href="#more">${say.checkIn('more')}</a></p>`}
${advice(shown, say)}
${next}${isDone ? html`<p>${say.checkIn('done')}</p>` : null}
${step(visit, 'add', say.checkIn('add'))}${correct}`;
};

/** What was said of each place, to be answered otherwise; beside a red flag also what it asks. */
export const correctContent = (visit: RunnerVisit, state: State): Html => {
  const { say } = visit;
  const { said, shown, asked, filling } = state;
  const group = isReferralAlone(shown.assessment) ? nextGroup(shown.assessment.askNext, asked) : [];
  return html`<h1>${say.checkIn('correct')}</h1>
${said.places.length === 0 ? html`<p>${say.checkIn('nothingSaid')}</p>` : null}
${said.places.slice(0, 20).map((place) => correctForm(visit, place))}
${moreForm(visit, group, asked, filling)}
${step(visit, 'add', say.checkIn('add'))}${step(visit, 'answer', say.checkIn('answer'))}`;
};

const keptWords = [
  'kept',
  'keptUntil',
  'filledIn',
  'sent',
  'revoked',
  'refused',
  'remove',
  'tryAgain',
  'full',
] as const;

/** What the element around the page needs: whose link it is, whether something was saved, and its words. */
export const surround = ({ link, runner, say }: RunnerVisit, { part }: State, content: Html): Html => {
  const words = Object.fromEntries(keptWords.map((id) => [id, say.checkIn(id)]));
  return html`<sinew-check-in-form data-link="${link.id}" data-zone="${runner.timeZone}" data-part="${part ?? ''}" data-keeps="${link.hasPin ? '' : 'page'}">
${dataBlock('check-in-words', words)}<div class="kept" aria-live="polite"></div>
${content}</sinew-check-in-form>`;
};
