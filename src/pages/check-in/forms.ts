import { type Activity, type NextQuestion, regions, rules, sides, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { SaidPlace } from '#src/use-cases/check-ins/read-said.ts';
import { type Filling, hidden, rating, unfilled, yesNo } from './inputs.ts';
import { placeField } from './place-field.ts';
import { questionInputs } from './questions.ts';
import { askedPrefix } from './read-form.ts';

/** A form of this page: who sends it twice, records it once. */
const checkInForm = (
  visit: RunnerVisit,
  part: 'place' | 'more' | 'correct',
  content: readonly Html[],
): Html => {
  const { address, context, proof, say } = visit;
  return html`<form method="post" action="${address}">
${hidden('proof', proof)}${hidden('part', part)}${hidden('form', context.newId('request'))}
${content}<button class="main">${say.checkIn('send')}</button></form>`;
};

/** The place that was chosen in a form that was not saved. */
const typedPlace = ({ values }: Filling): Pick<SaidPlace, 'region' | 'side'> | null => {
  const region = regions.find((one) => one === values.get('region'));
  if (region === undefined) return null;
  return { region, side: sides.find((one) => one === values.get('side')) ?? null };
};

/** Where it is tight and how much, with what is asked first. */
export const placeForm = (
  visit: RunnerVisit,
  {
    day,
    said,
    newest,
    questions,
    filling,
  }: {
    readonly day: string;
    readonly said: readonly SaidPlace[];
    /** Where it is chosen already; null: nowhere. */
    readonly newest: SaidPlace | null;
    readonly questions: readonly NextQuestion[];
    readonly filling: Filling;
  },
): Html => {
  const { language, say } = visit;
  const [of] = questions;
  const ends = wordsOf(language, rules).checkIn.scales.rating;
  return checkInForm(visit, 'place', [
    html`${hidden('day', day)}`,
    placeField(typedPlace(filling) ?? newest, said, visit),
    rating('tightness', say.checkIn('tightness'), ends, filling),
    yesNo('nextMorningWorse', say.checkIn('nextMorningWorse'), filling),
    ...(of === undefined
      ? []
      : [
          html`${hidden(`${askedPrefix}region`, of.region)}${hidden(`${askedPrefix}side`, of.side)}
<h2>${say.checkIn('about', { place: wordsOf(language).placeName(of) })}</h2>`,
          ...questionInputs(questions, visit, filling, askedPrefix),
        ]),
  ]);
};

/** A few questions about one place; `skipped` were asked before and left open. */
export const moreForm = (
  visit: RunnerVisit,
  asked: readonly NextQuestion[],
  skipped: readonly string[],
  filling: Filling,
): Html | null => {
  const [of] = asked;
  if (of === undefined) return null;
  return html`<h2 id="more">${visit.say.checkIn('more')}</h2>${checkInForm(visit, 'more', [
    html`${hidden('region', of.region)}${hidden('side', of.side)}`,
    ...skipped.map((field) => html`${hidden('skip', field)}`),
    ...asked.flatMap(({ fields }) => fields).map((field) => html`${hidden('asks', field)}`),
    ...questionInputs(asked, visit, filling),
  ])}`;
};

/** How hard the newest run was. */
export const runForm = (
  visit: RunnerVisit,
  run: Pick<Activity, 'id' | 'localDay' | 'distanceMeters'> | null,
  skipped: readonly string[],
  filling: Filling,
): Html | null => {
  if (run === null || skipped.includes('sessionRpe')) return null;
  const { language, say } = visit;
  const { localDay: day, distanceMeters: meters } = run;
  const words = wordsOf(language, rules);
  const question =
    meters === null ? say.checkIn('effort', { day }) : say.checkIn('effortOf', { day, meters });
  return html`<h2 id="more">${say.checkIn('run')}</h2>${checkInForm(visit, 'more', [
    ...skipped.map((field) => html`${hidden('skip', field)}`),
    html`${hidden('asks', 'sessionRpe')}`,
    rating(`effort.${run.id}`, question, [say.checkIn('effortless'), say.checkIn('hardest')], filling),
    rating('painDuringRun', words.checkIn.fields.painDuringRun(), words.checkIn.scales.rating, filling),
  ])}`;
};

/** What was said of a place, to be answered otherwise: its rating, and what was answered with yes. */
export const correctForm = (visit: RunnerVisit, { region, side, tightness, signs }: SaidPlace): Html => {
  const { language, say } = visit;
  const words = wordsOf(language, rules);
  const place = { region, side };
  const name = words.placeName(place);
  const values = new URLSearchParams();
  for (const sign of signs) values.set(`signs.${sign}`, 'yes');
  if (tightness !== null) values.set('tightness', String(tightness));
  const filling: Filling = { ...unfilled(say), values };
  const asked = signs.map(
    (sign): NextQuestion => ({
      field: sign,
      fields: [sign],
      question: '',
      decides: [],
      ...place,
    }),
  );
  return html`<h2>${say.checkIn('said', { place: name })}</h2>${checkInForm(visit, 'correct', [
    html`${hidden('region', region)}${hidden('side', side)}`,
    rating('tightness', say.checkIn('tightness'), words.checkIn.scales.rating, filling),
    ...questionInputs(asked, visit, filling),
  ])}`;
};
