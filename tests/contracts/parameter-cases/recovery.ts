import { addDays, formatInstant, parseInstant } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { MS_PER_HOUR } from '#src/core/domain/units.ts';
import { daysAgo, type ParameterCases, run, today, whoRan, whoSaid } from './parameter-case.ts';

/** Two races, so many hours from the end of the first to the start of the second. */
const races = (gapHours: number, secondAgo = 1, stated: Partial<TrainingHistory> = {}) => {
  const secondMs = parseInstant(`${addDays(today, -secondAgo)}T20:00:00Z`) ?? Number.NaN;
  const start = formatInstant(secondMs - (gapHours + 1) * MS_PER_HOUR);
  const pair = [run(0, { start, race: true }), run(0, { start: formatInstant(secondMs), race: true })];
  return whoRan(pair, stated);
};

/** A run on each of these days. */
const ranOn = (...days: readonly (readonly number[])[]) => whoRan(days.flat().map((ago) => run(ago)));

/** A run on every day of the last 70 but these. */
const restedOn = (rest: readonly number[]) => ranOn(daysAgo(0, 69).filter((ago) => !rest.includes(ago)));

const sore = { checkIn: { ...noAnswers(today), tightness: 4 } };
const sixDays = daysAgo(0, 5).map((ago) => run(ago));
/** A run on each of the last so many days, and nothing known before. */
const daily = (days: number) =>
  whoRan(
    daysAgo(0, days - 1).map((ago) => run(ago)),
    { knownFrom: addDays(today, 1 - days) },
  );

const overreaching = { performanceDrop: true, meanFatigue: 7, meanSleep: 7 } as const;
const signs = [
  { performanceDrop: true },
  { meanFatigue: 7 },
  { meanSleep: 7 },
  { meanStress: 7 },
  { restingHrDelta: 20 },
] as const;
const withSigns = (count: number) => whoSaid(Object.assign({}, ...signs.slice(0, count)));

const loadUpBy = (share: number, moreKm: number) =>
  whoRan([run(10), run(1, { km: 10 * (1 + share) + moreKm })], {
    checkIn: { ...noAnswers(today), performanceDrop: true, meanFatigue: 7 },
  });

/** Every parameter of the rules on rest and on doing more than is recovered from. */
export const recoveryCases: ParameterCases = {
  'R-HARD.infoHours': {
    is: 48,
    moved: 60,
    holds: (hours) => races(hours - 1),
    fails: (hours) => races(hours),
    says: ['Less than 48 hours, with', 'Less than 60 hours, with'],
  },
  'R-HARD.cautionHours': {
    is: 36,
    moved: 20,
    holds: (hours) => races(hours - 1, 1, sore),
    fails: (hours) => races(hours, 1, sore),
    flips: ({ severity }) => severity === 'caution',
    says: ['Less than 36 hours weighs more', 'Less than 20 hours weighs more'],
  },
  'R-HARD.activeDays': {
    is: 3,
    moved: 5,
    holds: (days) => races(10, days - 1),
    fails: (days) => races(10, days),
    says: ['in the last 3 days', 'in the last 5 days'],
  },
  'R-STREAK.longDays': {
    is: 10,
    moved: 14,
    holds: (days) => ranOn(daysAgo(0, days - 1), daysAgo(30, 26 + days)),
    fails: (days) => ranOn(daysAgo(0, days - 2), daysAgo(30, 26 + days)),
    says: ['10 days in a row', '14 days in a row'],
  },
  'R-STREAK.overOwnDays': {
    is: 3,
    moved: 5,
    holds: (days) => ranOn(daysAgo(0, 2 + days), [30, 31]),
    fails: (days) => ranOn(daysAgo(0, 1 + days), [30, 31]),
    says: ['3 days more than', '5 days more than'],
  },
  'R-STREAK.habitDays': {
    is: 56,
    moved: 40,
    holds: (days) => ranOn(daysAgo(0, 9), daysAgo(days + 1, days + 10)),
    fails: (days) => ranOn(daysAgo(0, 9), daysAgo(days, days + 9)),
    says: ['of the 56 days before', 'of the 40 days before'],
  },
  'R-STREAK.minKnownDays': {
    is: 28,
    moved: 20,
    holds: (days) => whoRan(sixDays, { knownFrom: addDays(today, -5 - days) }),
    fails: (days) => whoRan(sixDays, { knownFrom: addDays(today, -4 - days) }),
    says: ['of which 28 days must', 'of which 20 days must'],
  },
  'R-STREAK.unknownHabitDays': {
    is: 28,
    moved: 35,
    holds: (days) => daily(days - 1),
    fails: (days) => daily(days),
    says: ['From 28 days on', 'From 35 days on'],
  },
  'R-REST.restDaysPerWeek': {
    is: 1,
    moved: 2,
    holds: (rest) => restedOn(daysAgo(10, 9 + 4 * rest)),
    fails: (rest) => restedOn(daysAgo(10, 8 + 4 * rest)),
    says: ['a habit of 1 or more', 'a habit of 2 or more'],
  },
  'R-REST.habitDays': {
    is: 28,
    moved: 35,
    holds: (days) => restedOn(daysAgo(7 + days - days / 7, 6 + days)),
    fails: (days) => restedOn(daysAgo(8 + days - days / 7, 7 + days)),
    says: ['in the 28 days before', 'in the 35 days before'],
  },
  'O-OVER.signs': {
    is: 3,
    moved: 4,
    holds: (count) => withSigns(count),
    fails: (count) => withSigns(count - 1),
    says: ['3 signs or more', '4 signs or more'],
  },
  'O-OVER.meanRating': {
    is: 5,
    moved: 6,
    holds: (rating) => whoSaid({ performanceDrop: true, restingHrDelta: 20, meanSleep: rating }),
    fails: (rating) => whoSaid({ performanceDrop: true, restingHrDelta: 20, meanSleep: rating - 0.5 }),
    says: ['A mean rating counts from 5,', 'A mean rating counts from 6,'],
  },
  'O-OVER.restingBpm': {
    is: 5,
    moved: 8,
    holds: (bpm) => whoSaid({ performanceDrop: true, meanFatigue: 7, restingHrDelta: bpm }),
    fails: (bpm) => whoSaid({ performanceDrop: true, meanFatigue: 7, restingHrDelta: bpm - 1 }),
    says: ['from 5 beats above', 'from 8 beats above'],
  },
  'O-OVER.loadShare': {
    is: 0.3,
    moved: 0.5,
    holds: (share) => loadUpBy(share, 0.1),
    fails: (share) => loadUpBy(share, 0),
    says: ['by more than 30%', 'by more than 50%'],
  },
  'O-REFER.days': {
    is: 14,
    moved: 21,
    holds: (days) => whoSaid({ ...overreaching, overreachingDays: days }),
    fails: (days) => whoSaid({ ...overreaching, overreachingDays: days - 1 }),
    says: ['The signs last 14 days', 'The signs last 21 days'],
  },
};
