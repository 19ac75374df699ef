import type { Amount, RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { DoseWords } from '#src/core/words/language.ts';

const frequencies = {
  'strength-days': '2-3 non-consecutive days per week; not in the 24 h before a hard run',
  'every-other-day': 'every other day',
  'once-a-day': 'once a day, in one phase only',
  'once-a-week': '1x/week',
} as const satisfies DoseWords['frequencies'];

const efforts = {
  'third-of-maximum': 'gentle, about a third of maximum',
} as const satisfies DoseWords['efforts'];

const protocols = {
  'petersen-ten-weeks':
    'Petersen 10-week: wk1 1x/wk 2x5; wk2 2x/wk 2x6; wk3 3x/wk 3x6-8; wk4 3x/wk 3x8-10; wk5-10 3x/wk 12-10-8; then 1x/wk 12-10-8',
  'petersen-full': '12, then 10, then 8 repetitions',
  'askling-extender': '3x12 twice daily',
  'askling-diver': '3x6 every other day',
  'askling-glider': '3x4 every third day',
} as const satisfies DoseWords['protocols'];

const span = (amount: Amount): string => {
  if (typeof amount === 'number') return String(amount);
  const [from, to] = amount;
  return from === to ? String(from) : `${from} to ${to}`;
};

const isOne = (amount: Amount): boolean => amount === 1 || (typeof amount !== 'number' && amount[1] === 1);

const counted = (amount: Amount, one: string, many: string): string =>
  `${span(amount)} ${isOne(amount) ? one : many}`;

const seconds = (amount: Amount): string => `${span(amount)} s`;
const minutes = (amount: Amount): string => counted(amount, 'minute', 'minutes');

/** What one set consists of; `null` when the dose is not in sets. */
const contentOfSet = (dose: RoutineDose): string | null => {
  if (dose.reps !== undefined) return counted(dose.reps, 'repetition', 'repetitions');
  if (dose.steps !== undefined) return counted(dose.steps, 'step', 'steps');
  if (dose.breaths !== undefined) return counted(dose.breaths, 'breath', 'breaths');
  if (dose.seconds !== undefined) return seconds(dose.seconds);
  return null;
};

const pressing = (dose: RoutineDose): string | null => {
  if (dose.contractSeconds === undefined) return null;
  const effort = dose.effort === undefined ? '' : ` (${efforts[dose.effort]})`;
  return `press for ${seconds(dose.contractSeconds)}${effort}`;
};

const setsOf = (dose: RoutineDose): string | null => {
  const content = contentOfSet(dose);
  if (dose.sets === undefined) return content;
  if (content !== null) return `${counted(dose.sets, 'set', 'sets')} of ${content}`;
  if (dose.contractSeconds !== undefined) return counted(dose.sets, 'round', 'rounds');
  if (dose.holdSeconds !== undefined)
    return `${counted(dose.sets, 'hold', 'holds')} of ${seconds(dose.holdSeconds)}`;
  return counted(dose.sets, 'set', 'sets');
};

const roundsOf = (dose: RoutineDose): string | null => {
  if (dose.cycles === undefined) return null;
  const parts = [
    dose.hotMinutes === undefined ? null : `${minutes(dose.hotMinutes)} warm`,
    dose.coldMinutes === undefined ? null : `${minutes(dose.coldMinutes)} cold`,
  ].filter((part) => part !== null);
  return `${counted(dose.cycles, 'round', 'rounds')} of ${parts.join(' and ')}`;
};

const calendarOf = (dose: RoutineDose): string | null => {
  if (dose.hours !== undefined) return counted(dose.hours, 'hour', 'hours');
  if (dose.days !== undefined) return counted(dose.days, 'day', 'days');
  return dose.weeks === undefined ? null : counted(dose.weeks, 'week', 'weeks');
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The parts about running itself rather than an exercise. */
const runningOf = (dose: RoutineDose): readonly (string | null)[] => {
  const cut = dose.volumeChangePercent;
  return [
    dose.maxRatio === undefined ? null : `at most ${percent(dose.maxRatio)} of the longest recent run`,
    cut === undefined
      ? null
      : `${Math.min(...cut.map(Math.abs))} to ${Math.max(...cut.map(Math.abs))} % less distance`,
    dose.stepRateChangePercent === undefined ? null : `${dose.stepRateChangePercent} % more steps a minute`,
    dose.maxPercent === undefined ? null : `never more than ${dose.maxPercent} %`,
    dose.minutesPerRun === undefined ? null : `${minutes(dose.minutesPerRun)} of a run`,
  ];
};

const mainAmount = (dose: RoutineDose): string | null => {
  const amount =
    setsOf(dose) ?? roundsOf(dose) ?? (dose.minutes === undefined ? null : minutes(dose.minutes));
  if (amount === null) return null;
  const side = dose.perSide === true ? ' a side' : '';
  const every = dose.everyMinutes === undefined ? '' : ` every ${minutes(dose.everyMinutes)}`;
  return `${amount}${side}${every}`;
};

/** The hold, where it is not what the sets consist of. */
const extraHold = (dose: RoutineDose): string | null => {
  if (dose.holdSeconds === undefined) return null;
  if (dose.contractSeconds !== undefined) return `then hold for ${seconds(dose.holdSeconds)}`;
  if (contentOfSet(dose) !== null) return `hold ${seconds(dose.holdSeconds)}`;
  return dose.sets === undefined ? `hold ${seconds(dose.holdSeconds)}` : null;
};

const mannerOf = (dose: RoutineDose): readonly (string | null)[] => [
  pressing(dose),
  extraHold(dose),
  dose.lowerSeconds === undefined ? null : `lower for ${seconds(dose.lowerSeconds)}`,
  dose.inhaleSeconds === undefined ? null : `in for ${seconds(dose.inhaleSeconds)}`,
  dose.exhaleSeconds === undefined ? null : `out for ${seconds(dose.exhaleSeconds)}`,
];

const limitsOf = (dose: RoutineDose): readonly (string | null)[] => [
  dose.alt === undefined ? null : `or ${describe(dose.alt)}`,
  dose.totalBlockMinutes === undefined ? null : `${minutes(dose.totalBlockMinutes)} for all areas together`,
  dose.maxPerDay === undefined ? null : `at most ${dose.maxPerDay} times a day`,
];

/** The first step of a protocol: its frequency stays inside the sentence. */
const describeStart = ({ frequency, ...amounts }: RoutineDose): string =>
  frequency === undefined ? describe(amounts) : `${describe(amounts)} ${frequencies[frequency]}`;

/**
 * A dose in words; empty for a dose without numbers.
 *
 * @example
 * describe({ sets: [2, 3], reps: [10, 15], perSide: true, holdSeconds: 2 });
 * // '2 to 3 sets of 10 to 15 repetitions a side, hold 2 s'
 */
const describe = (dose: RoutineDose): string => {
  const parts = [
    dose.start === undefined ? null : `start with ${describeStart(dose.start)}`,
    mainAmount(dose),
    ...mannerOf(dose),
    ...limitsOf(dose),
    ...runningOf(dose),
    calendarOf(dose),
  ].filter((part) => part !== null);
  const protocol = dose.protocol === undefined ? '' : protocols[dose.protocol];
  const frequency = dose.frequency === undefined ? '' : frequencies[dose.frequency];
  return [parts.join(', '), protocol, frequency].filter((part) => part !== '').join('; ');
};

/** Doses in English. */
export const doses: DoseWords = { frequencies, efforts, protocols, describe };
