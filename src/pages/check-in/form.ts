import {
  type Language,
  type LanguageId,
  type NextQuestion,
  type QuestionField,
  regions,
  rules,
  sides,
  wordsOf,
  yesNoSigns,
} from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';

type Choice = { readonly value: string; readonly label: string };

const select = (name: string, label: string, choices: readonly Choice[], chosen: string | null): Html =>
  html`<label for="${name}">${label}</label><select id="${name}" name="${name}">${choices.map(
    ({ value, label: text }) =>
      value === chosen
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
  )}</select>`;

const radios = (name: string, question: string, choices: readonly Choice[]): Html =>
  html`<fieldset><legend>${question}</legend>${choices.map(
    ({ value, label }) => html`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`,
  )}</fieldset>`;

const yesNo = (name: string, question: string, say: SayPages): Html =>
  radios(name, question, [
    { value: 'yes', label: say.common('yes') },
    { value: 'no', label: say.common('no') },
    { value: '', label: say.common('notSaid') },
  ]);

const number = (name: string, label: string, most: number): Html =>
  html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="number" inputmode="decimal" min="0" max="${most}" step="any">`;

/** Numbers that are asked for, with the largest that a check-in takes. */
const numbers: { readonly [F in QuestionField]?: number } = {
  sittingHours: 24,
  previousHamstringMonths: 1200,
  daysWithSymptoms: 36_500,
};

const isSign = (field: string): boolean => yesNoSigns.some((sign) => sign === field);

/** What the form asks anyway, what a check-in does not answer, and what needs a day and a place besides. */
const notAsked: readonly QuestionField[] = ['tightness', 'sessionRpe', 'examined'];

/** Some answers under one question, each with a label of its own. */
const group = (question: string, inputs: readonly Html[]): Html =>
  html`<fieldset><legend>${question}</legend>${inputs}</fieldset>`;

const bridgeInputs = ({ sides: { left, right } }: Language): readonly Html[] => [
  number('bridge.0', left, 500),
  number('bridge.1', right, 500),
];

const wellnessInputs = ({ checkIn: { wellness, scales } }: Language): readonly Html[] => {
  const [lowest, highest] = scales.wellness;
  return (['sleep', 'stress', 'fatigue', 'soreness'] as const).map((item) =>
    number(`wellness.${item}`, `${wellness[item]} (1: ${lowest}, 7: ${highest})`, 7),
  );
};

/** The inputs of one asked field; null for what is not asked here. */
const inputOf = (
  field: QuestionField,
  question: string,
  language: LanguageId,
  say: SayPages,
): Html | null => {
  if (notAsked.includes(field)) return null;
  if (field === 'stretchBeforeRun') {
    const answers = [
      { value: 'yes', label: say.checkIn('stretchingBefore') },
      { value: 'no', label: say.checkIn('stretchingAfter') },
      { value: 'no', label: say.checkIn('stretchingNever') },
    ];
    return radios(field, question, [...answers, { value: '', label: say.common('notSaid') }]);
  }
  if (field === 'hoursSinceOnset') return number('signs.hoursSinceOnset', question, 100_000);
  if (field === 'bridge') return group(question, bridgeInputs(wordsOf(language)));
  if (field === 'wellness') return group(question, wellnessInputs(wordsOf(language)));
  const most = numbers[field];
  if (most !== undefined) return number(field, question, most);
  return yesNo(isSign(field) ? `signs.${field}` : field, question, say);
};

const askedInputs = (
  asked: NextQuestion,
  { language, place }: ShownRunner,
  say: SayPages,
): readonly Html[] => {
  const { ask } = wordsOf(language, rules);
  const isQuestion = (field: string): field is QuestionField => Object.hasOwn(ask, field);
  return asked.fields.filter(isQuestion).flatMap((field) => {
    const alone = ask[field]({ place });
    const input = inputOf(field, asked.fields.length === 1 ? asked.question : alone, language, say);
    return input === null ? [] : [input];
  });
};

/** A check-in as a plain form: where, how tight, and the questions that the answer asks first. */
export const checkInForm = (shown: ShownRunner, say: SayPages, proof: string | null): Html => {
  const { assessment, language, place } = shown;
  const names = wordsOf(language);
  const none = { value: '', label: say.common('notSaid') };
  const tightness = Array.from({ length: 11 }, (_, rating) => String(rating));
  return html`<h2>${say.checkIn('title')}</h2><form method="post">
${proof === null ? null : html`<input type="hidden" name="proof" value="${proof}">`}
${select(
  'region',
  say.checkIn('where'),
  [
    { value: '', label: say.checkIn('nowhere') },
    ...regions.map((value) => ({ value, label: names.regions[value] })),
  ],
  place.region,
)}
${select('side', say.checkIn('side'), [none, ...sides.map((value) => ({ value, label: names.sides[value] }))], place.side)}
${select('tightness', say.checkIn('tightness'), [none, ...tightness.map((value) => ({ value, label: value }))], null)}
${yesNo('nextMorningWorse', say.checkIn('nextMorningWorse'), say)}
${assessment.askNext.flatMap((asked) => askedInputs(asked, shown, say))}
<button>${say.checkIn('send')}</button></form>`;
};
