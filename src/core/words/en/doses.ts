import type { Amount, RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { DoseWords } from '#src/core/words/language.ts';

const frequencies = {
  'strength-days': '2-3 non-consecutive days per week; not in the 24 h before a hard run',
  daily: 'daily',
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
  if (dose.contract_s === undefined) return null;
  const effort = dose.effort === undefined ? '' : ` (${efforts[dose.effort]})`;
  return `press for ${seconds(dose.contract_s)}${effort}`;
};

const setsOf = (dose: RoutineDose): string | null => {
  const content = contentOfSet(dose);
  if (dose.sets === undefined) return content;
  if (content !== null) return `${counted(dose.sets, 'set', 'sets')} of ${content}`;
  if (dose.contract_s !== undefined) return counted(dose.sets, 'round', 'rounds');
  if (dose.hold_s !== undefined) return `${counted(dose.sets, 'hold', 'holds')} of ${seconds(dose.hold_s)}`;
  return counted(dose.sets, 'set', 'sets');
};

const roundsOf = (dose: RoutineDose): string | null => {
  if (dose.cycles === undefined) return null;
  const parts = [
    dose.hot_min === undefined ? null : `${minutes(dose.hot_min)} warm`,
    dose.cold_min === undefined ? null : `${minutes(dose.cold_min)} cold`,
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
  const cut = dose.volume_change_pct;
  return [
    dose.max_ratio === undefined ? null : `at most ${percent(dose.max_ratio)} of the longest recent run`,
    cut === undefined
      ? null
      : `${Math.min(...cut.map(Math.abs))} to ${Math.max(...cut.map(Math.abs))} % less distance`,
    dose.step_rate_change_pct === undefined ? null : `${dose.step_rate_change_pct} % more steps a minute`,
    dose.max_pct === undefined ? null : `never more than ${dose.max_pct} %`,
    dose.minutes_per_run === undefined ? null : `${minutes(dose.minutes_per_run)} of a run`,
  ];
};

const mainAmount = (dose: RoutineDose): string | null => {
  const amount =
    setsOf(dose) ?? roundsOf(dose) ?? (dose.minutes === undefined ? null : minutes(dose.minutes));
  if (amount === null) return null;
  const side = dose.per_side === true ? ' a side' : '';
  const every = dose.every_min === undefined ? '' : ` every ${minutes(dose.every_min)}`;
  return `${amount}${side}${every}`;
};

/** The hold, where it is not what the sets consist of. */
const extraHold = (dose: RoutineDose): string | null => {
  if (dose.hold_s === undefined) return null;
  if (dose.contract_s !== undefined) return `then hold for ${seconds(dose.hold_s)}`;
  if (contentOfSet(dose) !== null) return `hold ${seconds(dose.hold_s)}`;
  return dose.sets === undefined ? `hold ${seconds(dose.hold_s)}` : null;
};

const mannerOf = (dose: RoutineDose): readonly (string | null)[] => [
  pressing(dose),
  extraHold(dose),
  dose.lower_s === undefined ? null : `lower for ${seconds(dose.lower_s)}`,
  dose.inhale_s === undefined ? null : `in for ${seconds(dose.inhale_s)}`,
  dose.exhale_s === undefined ? null : `out for ${seconds(dose.exhale_s)}`,
];

const limitsOf = (dose: RoutineDose): readonly (string | null)[] => [
  dose.alt === undefined ? null : `or ${describe(dose.alt)}`,
  dose.total_block_minutes === undefined
    ? null
    : `${minutes(dose.total_block_minutes)} for all areas together`,
  dose.max_per_day === undefined ? null : `at most ${dose.max_per_day} times a day`,
];

/** The first step of a protocol: its frequency stays inside the sentence. */
const describeStart = ({ frequency, ...amounts }: RoutineDose): string =>
  frequency === undefined ? describe(amounts) : `${describe(amounts)} ${frequencies[frequency]}`;

/**
 * A dose in words; empty for a dose without numbers.
 *
 * @example
 * describe({ sets: [2, 3], reps: [10, 15], per_side: true, hold_s: 2 });
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
