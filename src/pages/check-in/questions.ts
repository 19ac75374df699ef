import {
  type Language,
  type NextQuestion,
  type QuestionField,
  rules,
  wordsOf,
  yesNoSigns,
} from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import { type Filling, number, radios, yesNo } from './inputs.ts';

/** Numbers that are asked for, with the largest that a check-in takes. */
const numbers: { readonly [F in QuestionField]?: number } = {
  sittingHours: 24,
  previousHamstringMonths: 1200,
  daysWithSymptoms: 36_500,
};

const isSign = (field: string): boolean => yesNoSigns.some((sign) => sign === field);

/** What the form asks anyway, and what is asked of a run. */
const askedElsewhere: readonly string[] = ['tightness', 'sessionRpe', 'sport'];

/** So many answers at once; more are asked after them. Our convention. */
const mostFields = 3;

const isFlag = ({ decides }: NextQuestion): boolean => decides.some((rule) => rule.startsWith('T-'));

/** Questions of an answer that are asked at once: of one place, and red flags by themselves. */
export const nextGroup = (
  askNext: readonly NextQuestion[],
  skipped: readonly string[],
): readonly NextQuestion[] => {
  const open = askNext
    .filter(({ field }) => !askedElsewhere.includes(field))
    .map((one) => ({ ...one, fields: one.fields.filter((field) => !skipped.includes(field)) }))
    .filter(({ fields }) => fields.length > 0);
  const [first] = open;
  if (first === undefined) return [];
  let fields = 0;
  return open.filter((one) => {
    fields += one.fields.length;
    const isBeside = one.region === first.region && one.side === first.side && isFlag(one) === isFlag(first);
    return one === first || (isBeside && fields <= mostFields);
  });
};

/** Whether a yes to one of the questions would be a red flag or change the triage. */
export const asksFlags = (group: readonly NextQuestion[]): boolean => group.some(isFlag);

/** Some answers under one question, each with a label of its own. */
const together = (question: string, inputs: readonly Html[]): Html =>
  html`<fieldset><legend>${question}</legend>${inputs}</fieldset>`;

const wellnessInputs = (
  { checkIn: { wellness, scales } }: Language,
  prefix: string,
  filling: Filling,
): readonly Html[] => {
  const [lowest, highest] = scales.wellness;
  return (['sleep', 'stress', 'fatigue', 'soreness'] as const).map((item) =>
    number(`${prefix}wellness.${item}`, `${wellness[item]} (1: ${lowest}, 7: ${highest})`, 7, filling),
  );
};

const inputOf = (
  field: QuestionField,
  question: string,
  {
    words,
    prefix,
    filling,
  }: { readonly words: Language; readonly prefix: string; readonly filling: Filling },
): Html => {
  const { say } = filling;
  if (field === 'stretchBeforeRun') {
    const answers = [
      { value: 'yes', label: say.checkIn('stretchingBefore') },
      { value: 'no', label: say.checkIn('stretchingAfter') },
      { value: 'no', label: say.checkIn('stretchingNever') },
      { value: '', label: say.checkIn('unsure') },
    ];
    return radios(`${prefix}${field}`, question, answers, filling);
  }
  if (field === 'hoursSinceOnset') return number(`${prefix}signs.${field}`, question, 100_000, filling);
  if (field === 'bridge') {
    const { left, right } = words.sides;
    const ofSides = [left, right].map((side, index) =>
      number(`${prefix}bridge.${index}`, side, 500, filling),
    );
    return together(question, ofSides);
  }
  if (field === 'wellness') return together(question, wellnessInputs(words, prefix, filling));
  const most = numbers[field];
  if (most !== undefined) return number(`${prefix}${field}`, question, most, filling);
  return yesNo(`${prefix}${isSign(field) ? 'signs.' : ''}${field}`, question, filling);
};

/** The inputs of questions of an answer, each field with its own question; `prefix` stands before their names. */
export const questionInputs = (
  group: readonly NextQuestion[],
  { language }: Pick<RunnerVisit, 'language'>,
  filling: Filling,
  prefix = '',
): readonly Html[] => {
  const words = wordsOf(language, rules);
  const isQuestion = (field: string): field is QuestionField => Object.hasOwn(words.ask, field);
  return group.flatMap(({ fields, region, side }) => {
    const place = { region, side };
    return fields
      .filter(isQuestion)
      .map((field) => inputOf(field, words.ask[field]({ place }), { words, prefix, filling }));
  });
};
