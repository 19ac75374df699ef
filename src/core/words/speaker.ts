import { wholeRunnerSigns, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { messageFunctions } from './functions.ts';
import type { Text } from './language.ts';
import { compileMessage, type Value, type Values } from './message.ts';
import type { Messages, ToldCondition } from './messages.ts';

/** Says the messages of one language, in the units that are chosen and with the numbers of the rules. */
export type Speaker = {
  /** A message whose values are handed in; `own` are numbers that it may name without their rule. */
  readonly text: (source: string, own?: Measured) => Text;
  /** A message whose only values are numbers of rules. */
  readonly fill: (source: string, own?: Measured) => string;
  readonly fillAll: <Id extends string>(
    sources: Readonly<Record<Id, string>>,
  ) => Readonly<Record<Id, string>>;
  readonly textAll: <Id extends string>(sources: Readonly<Record<Id, string>>) => Readonly<Record<Id, Text>>;
};

const toldConditions = [
  'heartCondition',
  'uncontrolledHypertension',
  'pregnant',
  'postpartumWeeks',
  'recentSurgery',
  'osteoporosis',
] as const satisfies readonly ToldCondition[];

const numberOrNull = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** With a dose that makes the sentence longer, the dose is read on the card of the routine. */
const LONGEST_SENTENCE_WORDS = 20;

type Derive = (values: Values) => Value;

/** Values that follow from others; a message names them like any other. */
const derivations: { readonly [name: string]: Derive } = {
  ceiling: ({ ceilingMeters, ceilingSeconds }) => ({
    meters: numberOrNull(ceilingMeters),
    seconds: numberOrNull(ceilingSeconds),
  }),
  toldSigns: (values) => yesNoSigns.filter((sign) => values[sign] === true),
  signsAreOfPlace: (values) =>
    yesNoSigns.some((sign) => values[sign] === true && !wholeRunnerSigns.includes(sign)),
  toldConditions: (values) =>
    toldConditions.filter((id) => values[id] === true || typeof values[id] === 'number'),
  doseFits: ({ name, dose }) =>
    typeof dose === 'string' &&
    dose !== '' &&
    `${String(name)}: ${dose}`.split(' ').length <= LONGEST_SENTENCE_WORDS,
};

/** What the stage of a return is called, and what it allows. */
const returnDerivations = (
  { returnStages, joints }: Messages,
  text: Speaker['text'],
): { readonly [name: string]: Derive } => {
  const { strain, bone, ...others } = returnStages;
  const stages = { strain: strain.map((source) => text(source)), bone: bone.map((source) => text(source)) };
  const stage = text(others.stage);
  const [setBack, notCleared, ownPlan, ownPlanNoRunning] = [
    text(others.setBack),
    text(others.notCleared),
    text(others.ownPlan),
    text(others.ownPlanNoRunning),
  ];
  return {
    stageText: stage,
    returnAdvice: (values) => {
      const at = Number(values['stage']);
      const isBone = values['kind'] === 'bone';
      // At a bone of high risk the plan is the clinician's.
      const isOwnPlan = values['ownPlanOnly'] === true;
      const now = isOwnPlan && at === 0 ? ownPlanNoRunning : stages[isBone ? 'bone' : 'strain'][at];
      return [
        ...(now === undefined || (isOwnPlan && at !== 0) ? [] : [now]),
        ...(values['setBack'] === true ? [setBack] : []),
        ...(isBone && values['cleared'] !== true ? [notCleared] : []),
        ...(isOwnPlan ? [ownPlan] : []),
      ]
        .map((say) => say(values))
        .join(joints.betweenSentences);
    },
  };
};

const areTexts = <Id extends string>(
  group: Readonly<Record<Id, string | Text>>,
): group is Readonly<Record<Id, Text>> => Object.values(group).every((one) => typeof one === 'function');

/**
 * A speaker; `constants` are numbers of rules by their full names, `L-PLAN.longestDays`.
 *
 * @example
 * newSpeaker(en, 'metric', {}).fill('{|2026-05-15| :day}'); // 'Friday 15 May'
 */
export const newSpeaker = (messages: Messages, system: UnitSystem, constants: Measured): Speaker => {
  const functions = messageFunctions(messages, system, constants);
  let derive: { readonly [name: string]: Derive } = derivations;
  const text = (source: string, own: Measured = {}): Text => {
    const { say, variables } = compileMessage(source, functions);
    const names = [...variables];
    const fixed = Object.fromEntries(
      names.flatMap((name): [string, Value][] => {
        const value = own[name] ?? constants[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const derived = Object.entries(derive).filter(([name]) => variables.has(name));
    if (derived.length === 0) return (values) => say({ ...fixed, ...values });
    return (values) => {
      const known: Record<string, Value | undefined> = { ...fixed, ...values };
      for (const [name, from] of derived) known[name] ??= from(known);
      return say(known);
    };
  };
  derive = { ...derivations, ...returnDerivations(messages, text) };
  const fill = (source: string, own?: Measured): string => text(source, own)();
  return {
    text,
    fill,
    fillAll: <Id extends string>(sources: Readonly<Record<Id, string>>) => {
      const filled: Record<Id, string> = { ...sources };
      for (const id in filled) filled[id] = fill(sources[id]);
      return filled;
    },
    textAll: <Id extends string>(sources: Readonly<Record<Id, string>>) => {
      const texts: Record<Id, string | Text> = { ...sources };
      for (const id in texts) texts[id] = text(sources[id]);
      if (!areTexts(texts)) throw new TypeError('a message is no text');
      return texts;
    },
  };
};
