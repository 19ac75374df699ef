import type { Dose } from '#src/core/index.ts';

/** What a runner does in a step. */
export const stepActs = [
  ...([
    'ready',
    'hold',
    'press',
    'lower',
    'lift',
    'breatheIn',
    'breatheOut',
    'warm',
    'cold',
    'move',
  ] as const),
  ...(['repetitions', 'steps', 'breaths', 'change', 'rest'] as const),
] as const;
export type StepAct = (typeof stepActs)[number];

/** A step of a routine as a timer goes through it. */
export type TimerStep = {
  readonly act: StepAct;
  /** How long; null for as long as the runner takes. */
  readonly seconds: number | null;
  /** Which set of how many. */
  readonly set: number;
  readonly sets: number;
  /** The side, of an exercise that is done on each; null of any other. */
  readonly side: 'left' | 'right' | null;
  /** Repetitions, steps or breaths of the step, or which of how many it is; null where nothing is counted. */
  readonly count: number | null;
  readonly counts: number | null;
};

/**
 * What the list of routines does not say. Our conventions: time to take the position, to change sides, to come back up
 * from a repetition, and to rest between sets; strength needs more rest than a stretch.
 */
const readySeconds = 5;
const changeSeconds = 5;
const liftSeconds = 2;
const restAfterStrengthSeconds = 60;
const restAfterHoldSeconds = 15;

type Part = Pick<TimerStep, 'act' | 'seconds'> & Partial<Pick<TimerStep, 'count' | 'counts'>>;

/** The lower end of an amount: who can do more goes on. Null where the dose does not name it. */
const leastOf = (dose: Dose, name: string): number | null => {
  const amount = dose[name];
  const least = Array.isArray(amount) ? amount[0] : amount;
  return typeof least === 'number' && least > 0 ? least : null;
};

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const minutesOf = (dose: Dose, name: string): number | null => {
  const minutes = leastOf(dose, name);
  return minutes === null ? null : minutes * 60;
};

/** Breaths of a length for some minutes. */
const breathing = (dose: Dose): readonly Part[] | null => {
  const [inhale, exhale] = [leastOf(dose, 'inhaleSeconds'), leastOf(dose, 'exhaleSeconds')];
  const seconds = minutesOf(dose, 'minutes');
  if (inhale === null || exhale === null || seconds === null) return null;
  const counts = Math.max(1, Math.round(seconds / (inhale + exhale)));
  return range(counts).flatMap((count) => [
    { act: 'breatheIn', seconds: inhale, count, counts },
    { act: 'breatheOut', seconds: exhale, count, counts },
  ]);
};

const warmAndCold = (dose: Dose): readonly Part[] | null => {
  const counts = leastOf(dose, 'cycles');
  const [warm, cold] = [minutesOf(dose, 'hotMinutes'), minutesOf(dose, 'coldMinutes')];
  if (counts === null || warm === null || cold === null) return null;
  return range(counts).flatMap((count) => [
    { act: 'warm', seconds: warm, count, counts },
    { act: 'cold', seconds: cold, count, counts },
  ]);
};

/** Repetitions whose way down, or whose top, takes a stated time. */
const slowRepetitions = (dose: Dose): readonly Part[] | null => {
  const counts = leastOf(dose, 'reps');
  const [hold, lower] = [leastOf(dose, 'holdSeconds'), leastOf(dose, 'lowerSeconds')];
  if (counts === null || (hold === null && lower === null)) return null;
  return range(counts).flatMap((count): readonly Part[] => [
    { act: 'lift', seconds: liftSeconds, count, counts },
    ...(hold === null ? [] : [{ act: 'hold', seconds: hold, count, counts } as const]),
    { act: 'lower', seconds: lower ?? liftSeconds, count, counts },
  ]);
};

const pressAndHold = (dose: Dose): readonly Part[] | null => {
  const [press, hold] = [leastOf(dose, 'contractSeconds'), leastOf(dose, 'holdSeconds')];
  if (hold === null) return null;
  return [
    ...(press === null ? [] : [{ act: 'press', seconds: press } as const]),
    { act: 'hold', seconds: hold },
  ];
};

const counted = [
  ['reps', 'repetitions'],
  ['steps', 'steps'],
  ['breaths', 'breaths'],
] as const;

/** What is counted by the runner, who says when it is done. */
const countedOf = (dose: Dose): readonly Part[] | null => {
  for (const [name, act] of counted) {
    const count = leastOf(dose, name);
    if (count !== null) return [{ act, seconds: null, count }];
  }
  return null;
};

const moving = (dose: Dose): readonly Part[] | null => {
  const seconds = leastOf(dose, 'seconds') ?? minutesOf(dose, 'minutes');
  return seconds === null ? null : [{ act: 'move', seconds }];
};

/** What one side of one set consists of; none for a dose that no timer can follow. */
const partsOf = (dose: Dose): readonly Part[] =>
  breathing(dose) ??
  warmAndCold(dose) ??
  slowRepetitions(dose) ??
  countedOf(dose) ??
  pressAndHold(dose) ??
  moving(dose) ??
  [];

const isDose = (value: Dose[string] | undefined): value is Dose =>
  typeof value === 'object' && !Array.isArray(value);

/** A programme begins with its start, done in its manner. */
const beginningOf = ({ start, ...dose }: Dose): Dose => (isDose(start) ? { ...dose, ...start } : dose);

/** A pause is no act of strength: only what is repeated tires a muscle. */
const restSecondsOf = (parts: readonly Part[]): number =>
  parts.some(({ act }) => act === 'lower' || act === 'repetitions' || act === 'steps')
    ? restAfterStrengthSeconds
    : restAfterHoldSeconds;

/**
 * The steps of a routine from its dose, each amount at its lower end; none where the dose has nothing to follow.
 *
 * @example
 * timerSteps({ sets: 1, holdSeconds: [20, 30], perSide: true }).map(({ act, side }) => [act, side]);
 * // [['ready', 'left'], ['hold', 'left'], ['change', 'right'], ['hold', 'right']]
 */
export const timerSteps = (routineDose: Dose): readonly TimerStep[] => {
  const dose = beginningOf(routineDose);
  const parts = partsOf(dose);
  if (parts.length === 0) return [];
  const sets = leastOf(dose, 'sets') ?? 1;
  const sides = dose['perSide'] === true ? (['left', 'right'] as const) : ([null] as const);
  const pauseBefore = (set: number, isFirstSide: boolean): Part => {
    if (!isFirstSide) return { act: 'change', seconds: changeSeconds };
    return set === 1
      ? { act: 'ready', seconds: readySeconds }
      : { act: 'rest', seconds: restSecondsOf(parts) };
  };
  return range(sets).flatMap((set) =>
    sides.flatMap((side, index) =>
      [pauseBefore(set, index === 0), ...parts].map((part) => ({
        ...{ count: null, counts: null },
        ...part,
        ...{ set, sets, side },
      })),
    ),
  );
};
