import Type, { type Static, type TObject, type TProperties } from 'typebox';
import {
  type ConditionId,
  conditionIds,
  languages,
  type Signs,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/index.ts';
import { type FieldsOf, optional, strictObject } from './common.ts';
import { named } from './named.ts';

/** What each condition is; its name says the rest. */
const conditionDescriptions: { readonly [C in ConditionId]: string } = {
  anticoagulant: 'Takes a medicine that thins the blood',
  dvtHistory: 'A clot in a leg or lung at any time before',
  heartCondition: 'A known condition of the heart',
  uncontrolledHypertension: 'High blood pressure that is not under control',
  reducedSensation: 'Reduced feeling in the skin, of any cause',
  coldAllergy: 'Cold brings hives or swelling',
  glaucoma: 'Raised pressure in an eye',
  pregnant: 'Is pregnant; counts for 40 weeks',
  osteoporosis: 'Known low bone density',
  recentSurgery: 'An operation within the last 12 weeks; counts for 12 weeks',
  diabetes: 'Diabetes of any kind',
  missedPeriods: 'No period for three months, not pregnant',
  eatingConcern: 'A worry about eating, by the runner or by those around them',
  boneStressHistory: 'An earlier bone stress injury',
  longTravel: 'Four hours or more of travel within four weeks; counts for 28 days',
  immobilised: 'A leg in plaster, or days in bed, within four weeks; counts for 28 days',
};

const { ask } = languages.en;
/** The words in which runners are asked for an answer. */
export const questionFor = (field: keyof typeof ask): string =>
  ask[field].replaceAll('{$place :place}', 'the place');

export const yesNo = (description: string) => optional(Type.Boolean({ description }));

/** A yes or no for each name, and other fields. */
const flags = <K extends YesNoSign | ConditionId, P extends TProperties>(
  names: readonly K[],
  describe: (name: K) => string,
  others: P,
  description: string,
) =>
  Type.Unsafe<{ [N in K]?: boolean | null } & Static<TObject<P>>>(
    strictObject(
      { ...Object.fromEntries(names.map((name) => [name, yesNo(describe(name))])), ...others },
      { description },
    ),
  );

const otherSigns = {
  hoursSinceOnset: optional(
    Type.Number({ minimum: 0, maximum: 100_000, description: questionFor('hoursSinceOnset') }),
  ),
} satisfies FieldsOf<Omit<Signs, YesNoSign>>;

/** Warning signs, each the answer to a question; an absent one was not asked. */
export const SignAnswers = named(
  'Signs',
  flags(yesNoSigns, questionFor, otherSigns, 'Warning signs; an absent one was not asked for'),
);

/** What the runner has or had; an absent condition was not asked for. */
export const ConditionAnswers = named(
  'Conditions',
  flags(
    conditionIds,
    (condition) => conditionDescriptions[condition],
    {},
    'What the runner has or had; an absent one was not asked for',
  ),
);
