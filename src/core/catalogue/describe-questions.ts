import { type CauseId, causeIds } from '#src/core/domain/cause-ids.ts';
import {
  type CheckInAnswers,
  type ConditionId,
  conditionIds,
  noAnswers,
  regions,
  sides,
  type Wellness,
  yesNoSigns,
} from '#src/core/domain/check-in.ts';
import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import { causes } from '#src/core/risk/causes/causes.ts';
import { energyConditions } from '#src/core/risk/factors/energy/energy.ts';
import { factors } from '#src/core/risk/factors/index.ts';
import { clearedFirst } from '#src/core/risk/factors/triage-factors/clear-first.ts';
import { type RuleId, ruleIds, ruleOf, rules } from '#src/core/risk/rules/index.ts';
import { type SignRuleId, triageConditions } from '#src/core/risk/triage/conditions.ts';
import { boneConditions, clotConditions } from '#src/core/risk/triage/patterns.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { flagOfCondition } from '#src/core/routines/condition-flags.ts';
import type { Language, Text } from '#src/core/words/language.ts';

/** An answer that may be given, and its name. */
export type AnswerOption = { readonly value: string | number; readonly name: string };

/** A question of a check-in. */
export type CatalogueQuestion = {
  /** Where its answer stands in a check-in: `tightness`, `signs.footDrop`, `wellness.sleep`, `ostrc.0`. */
  readonly field: string;
  readonly question: string;
  /** The answers to choose from; null where there is no list of them. */
  readonly options: readonly AnswerOption[] | null;
  /** What the ends of its scale mean; null where it has none. */
  readonly scale: { readonly lowest: string; readonly highest: string } | null;
  /** A yes may need a doctor today: a rule at `urgent` or `emergency` reads it. */
  readonly isRedFlag: boolean;
  /** The rules, then the causes, that the answer may decide. */
  readonly decides: readonly (RuleId | CauseId)[];
  /** Routines that a yes takes away. */
  readonly withholds: readonly RoutineId[];
};

type Asked = Pick<CatalogueQuestion, 'field' | 'question'> &
  Partial<Pick<CatalogueQuestion, 'options' | 'scale'>>;
type Field = keyof CheckInAnswers;

/** By the word of a field that its parts stand under, its rules and causes name it. */
const nameOf = (field: string): string => {
  const [whole = field, part] = field.split('.');
  return part !== undefined && (whole === 'signs' || whole === 'conditions') ? part : whole;
};

const conditionsOfRules: { readonly [R in RuleId]?: readonly ConditionId[] } = {
  'T-CALF': clotConditions,
  'T-BSI-02': boneConditions,
  'S-CLEAR': clearedFirst,
  'S-REDS': energyConditions,
};

const readsSigns = (id: string): id is SignRuleId => Object.hasOwn(triageConditions, id);

const rulesDecidedBy = (name: string): readonly RuleId[] => {
  const ofFactors = factors.flatMap(({ needs, rules: own }) =>
    needs.answers.some((answer) => answer === name) ? own.filter((id) => !readsSigns(id)) : [],
  );
  return ruleIds.filter(
    (id) =>
      ofFactors.some((own) => own === id) ||
      ruleOf(id).asks.some((asked) => asked === name) ||
      conditionsOfRules[id]?.some((condition) => condition === name) ||
      (readsSigns(id) && triageConditions[id].reads.some((sign) => sign === name)),
  );
};

const withheldBy = (name: string): readonly RoutineId[] => {
  const flags = [flagOfCondition[name], ...(clotConditions.some((id) => id === name) ? ['vte_risk'] : [])];
  return catalogue
    .filter(({ contraindications }) => contraindications.some((flag) => flags.includes(flag)))
    .map(({ id }) => id);
};

const isGrave = (id: RuleId): boolean => ['urgent', 'emergency'].includes(rules[id].severity);

const complete = ({ options = null, scale = null, ...asked }: Asked): CatalogueQuestion => {
  const name = nameOf(asked.field);
  const decided = rulesDecidedBy(name);
  return {
    ...asked,
    options,
    scale,
    isRedFlag: decided.some(
      (id) => readsSigns(id) && isGrave(id) && triageConditions[id].reads.some((sign) => sign === name),
    ),
    decides: [...decided, ...causeIds.filter((id) => causes[id].ask.some((field) => field === name))],
    withholds: withheldBy(name),
  };
};

const scaleOf = ([lowest, highest]: readonly [string, string]) => ({ lowest, highest });

const wellnessItems = [
  'sleep',
  'stress',
  'fatigue',
  'soreness',
] as const satisfies readonly (keyof Wellness)[];
const ratedTo10: readonly Field[] = ['tightness', 'painDuringRun'];
const ratedTo7: readonly Field[] = ['meanFatigue', 'meanSleep', 'meanStress'];

const noPlace = { place: { region: null, side: null } };

/** The fields with parts, part by part. */
const partsOf = (field: Field, { ask, checkIn }: Language): readonly Asked[] | null => {
  if (field === 'signs')
    return [...yesNoSigns, 'hoursSinceOnset' as const].map((sign) => ({
      field: `signs.${sign}`,
      question: ask[sign](noPlace),
    }));
  if (field === 'conditions')
    return conditionIds.map((id) => ({ field: `conditions.${id}`, question: checkIn.conditions[id] }));
  if (field === 'wellness')
    return wellnessItems.map((item) => ({
      field: `wellness.${item}`,
      question: checkIn.wellness[item],
      scale: scaleOf(checkIn.scales.wellness),
    }));
  if (field === 'ostrc')
    return checkIn.ostrc.map(({ question, answers }, index) => ({
      field: `ostrc.${index}`,
      question,
      options: answers.map((name, value) => ({ value, name })),
    }));
  if (field === 'bridge')
    return (['left', 'right'] as const).map((side, index) => ({
      field: `bridge.${index}`,
      question: checkIn.bridge[side],
    }));
  return null;
};

const ofField = (field: Field, words: Language): readonly Asked[] => {
  const parts = partsOf(field, words);
  if (parts !== null) return parts;
  const { ask, checkIn } = words;
  const texts: Readonly<Record<string, Text>> = { ...ask, ...checkIn.fields };
  const question = texts[field]?.(noPlace) ?? field;
  if (field === 'region')
    return [{ field, question, options: regions.map((value) => ({ value, name: words.regions[value] })) }];
  if (field === 'side')
    return [{ field, question, options: sides.map((value) => ({ value, name: words.sides[value] })) }];
  if (ratedTo10.includes(field)) return [{ field, question, scale: scaleOf(checkIn.scales.rating) }];
  if (ratedTo7.includes(field)) return [{ field, question, scale: scaleOf(checkIn.scales.wellness) }];
  return [{ field, question }];
};

const fields = Object.keys(noAnswers('2000-01-01')) as readonly Field[];

/** Every question of a check-in, in the order of its fields, in words that are filled with the numbers of the rules. */
export const describeQuestions = (words: Language): readonly CatalogueQuestion[] =>
  fields.flatMap((field) => ofField(field, words)).map(complete);
