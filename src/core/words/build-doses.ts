import type { RoutineDose } from '#src/core/domain/routine-dose.ts';
import { whole } from './format.ts';
import type { DoseWords } from './language.ts';
import type { Values } from './message.ts';
import type { DoseMessages, Messages } from './messages.ts';

type DoseTexts = Pick<Messages, 'frequencies' | 'efforts' | 'protocols' | 'joints'>;
type Say = (id: keyof DoseMessages, values: Values) => string;

/** The numbers of a dose by their names. */
const numbersOf = (dose: RoutineDose): Values => {
  const { start: _start, alt: _alt, ...numbers } = dose;
  return numbers;
};

/** What one set consists of; `null` when the dose is not in sets. */
const contentOfSet = (dose: RoutineDose, say: Say): string | null => {
  const numbers = numbersOf(dose);
  if (dose.reps !== undefined) return say('repetitions', numbers);
  if (dose.steps !== undefined) return say('steps', numbers);
  if (dose.breaths !== undefined) return say('breaths', numbers);
  return dose.seconds === undefined ? null : say('seconds', numbers);
};

const setsOf = (dose: RoutineDose, say: Say): string | null => {
  const content = contentOfSet(dose, say);
  const numbers = numbersOf(dose);
  if (dose.sets === undefined) return content;
  if (content !== null) return say('setsOf', { ...numbers, content });
  if (dose.contractSeconds !== undefined) return say('rounds', numbers);
  return say(dose.holdSeconds === undefined ? 'sets' : 'holdsOf', numbers);
};

const roundsOf = (dose: RoutineDose, say: Say): string | null => {
  if (dose.cycles === undefined) return null;
  const numbers = numbersOf(dose);
  const isBoth = dose.hotMinutes !== undefined && dose.coldMinutes !== undefined;
  const content = say(isBoth ? 'warmAndCold' : dose.hotMinutes === undefined ? 'cold' : 'warm', numbers);
  return say('roundsOf', { ...numbers, content });
};

const mainAmount = (dose: RoutineDose, say: Say): string | null => {
  const numbers = numbersOf(dose);
  const amount =
    setsOf(dose, say) ?? roundsOf(dose, say) ?? (dose.minutes === undefined ? null : say('minutes', numbers));
  if (amount === null) return null;
  const ofSide = dose.perSide === true ? say('aSide', { amount }) : amount;
  return dose.everyMinutes === undefined ? ofSide : say('every', { ...numbers, amount: ofSide });
};

/** The hold, where it is not what the sets consist of. */
const extraHold = (dose: RoutineDose, say: Say): string | null => {
  if (dose.holdSeconds === undefined) return null;
  if (dose.contractSeconds !== undefined) return say('thenHold', numbersOf(dose));
  const isInSets = dose.sets !== undefined && contentOfSet(dose, say) === null;
  return isInSets ? null : say('hold', numbersOf(dose));
};

/** The parts that are said as they stand when the dose has their number, in this order. */
const manner = [
  ['lowerSeconds', 'lower'],
  ['inhaleSeconds', 'breatheIn'],
  ['exhaleSeconds', 'breatheOut'],
] as const satisfies readonly (readonly [keyof RoutineDose, keyof DoseMessages])[];
const limits = [
  ['totalBlockMinutes', 'inAll'],
  ['maxPerDay', 'atMostADay'],
] as const satisfies readonly (readonly [keyof RoutineDose, keyof DoseMessages])[];
const steps = [
  ['stepRateChangePercent', 'moreSteps'],
  ['maxPercent', 'neverMore'],
  ['minutesPerRun', 'ofARun'],
] as const satisfies readonly (readonly [keyof RoutineDose, keyof DoseMessages])[];

const partsBy = (
  table: readonly (readonly [keyof RoutineDose, keyof DoseMessages])[],
  dose: RoutineDose,
  say: Say,
): readonly string[] =>
  table.flatMap(([number, id]) => (dose[number] === undefined ? [] : [say(id, numbersOf(dose))]));

/** The parts about running itself rather than an exercise. */
const runningOf = (dose: RoutineDose, say: Say): readonly string[] => {
  const { maxRatio, volumeChangePercent: cut } = dose;
  const sizes = cut?.map(Math.abs) ?? [];
  return [
    ...(maxRatio === undefined ? [] : [say('atMostOfLongest', { maxRatioPercent: whole(maxRatio * 100) })]),
    ...(cut === undefined
      ? []
      : [say('lessDistance', { cutPercent: [Math.min(...sizes), Math.max(...sizes)] })]),
    ...partsBy(steps, dose, say),
  ];
};

const calendarOf = (dose: RoutineDose, say: Say): string | null => {
  if (dose.hours !== undefined) return say('hours', numbersOf(dose));
  if (dose.days !== undefined) return say('days', numbersOf(dose));
  return dose.weeks === undefined ? null : say('weeks', numbersOf(dose));
};

/**
 * Doses in words, put together from fragments.
 *
 * @example
 * buildDoses(en, say).describe({ sets: [2, 3], reps: [10, 15], perSide: true, holdSeconds: 2 });
 * // '2 to 3 sets of 10 to 15 repetitions a side, hold 2 s'
 */
export const buildDoses = ({ frequencies, efforts, protocols, joints }: DoseTexts, say: Say): DoseWords => {
  const pressing = ({ effort, ...dose }: RoutineDose): string | null => {
    if (dose.contractSeconds === undefined) return null;
    return effort === undefined
      ? say('press', numbersOf(dose))
      : say('pressWithEffort', { ...numbersOf(dose), effort: efforts[effort] });
  };
  /** The first step of a protocol: its frequency stays inside the sentence. */
  const describeStart = ({ frequency, ...amounts }: RoutineDose): string =>
    frequency === undefined
      ? describe(amounts)
      : say('withFrequency', { dose: describe(amounts), frequency: frequencies[frequency] });
  const describe = (dose: RoutineDose): string => {
    const parts = [
      dose.start === undefined ? null : say('startWith', { dose: describeStart(dose.start) }),
      mainAmount(dose, say),
      pressing(dose),
      extraHold(dose, say),
      ...partsBy(manner, dose, say),
      dose.alt === undefined ? null : say('or', { dose: describe(dose.alt) }),
      ...partsBy(limits, dose, say),
      ...runningOf(dose, say),
      calendarOf(dose, say),
    ].filter((part) => part !== null);
    const protocol = dose.protocol === undefined ? '' : protocols[dose.protocol];
    const frequency = dose.frequency === undefined ? '' : frequencies[dose.frequency];
    return [parts.join(joints.betweenParts), protocol, frequency]
      .filter((part) => part !== '')
      .join(joints.betweenSections);
  };
  const kept = new WeakMap<RoutineDose, string>();
  return {
    frequencies,
    efforts,
    protocols,
    describe: (dose) => {
      const text = kept.get(dose) ?? describe(dose);
      kept.set(dose, text);
      return text;
    },
  };
};
