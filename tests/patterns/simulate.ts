import { findLag, type LagDay } from '#src/core/patterns/find-lag.ts';

/** A kind of made-up series, and what was planted in it. */
export type Kind = {
  readonly name: string;
  readonly days: number;
  /** How strongly the noise of a day hangs on that of the day before. */
  readonly phi: number;
  /** Points for each standard deviation of distance, so many days later. */
  readonly effect: number;
  readonly lagDays: number;
  readonly answered: number;
  /** Runs and noise follow the weekday. */
  readonly weekly: boolean;
};

const noise = { effect: 0, lagDays: 1, answered: 0.9, weekly: false } as const;

/** The series of the table in the README of `src/core/patterns`. */
export const kinds: readonly Kind[] = [
  { name: 'noise, phi 0, 84 days', days: 84, phi: 0, ...noise },
  { name: 'noise, phi 0.5, 84 days', days: 84, phi: 0.5, ...noise },
  { name: 'noise, phi 0.8, 84 days', days: 84, phi: 0.8, ...noise },
  { name: 'noise, phi 0.5, 168 days', days: 168, phi: 0.5, ...noise },
  { name: 'noise, phi 0.5, 336 days', days: 336, phi: 0.5, ...noise },
  { name: 'weekly pattern in both, phi 0.5, 84 days', days: 84, phi: 0.5, ...noise, weekly: true },
  { name: '0.5 points a standard deviation at lag 1, 84 days', days: 84, phi: 0.5, ...noise, effect: 0.5 },
  { name: '1 point at lag 1, 84 days', days: 84, phi: 0.5, ...noise, effect: 1 },
  { name: '0.5 points at lag 1, 168 days', days: 168, phi: 0.5, ...noise, effect: 0.5 },
  { name: '1 point at lag 1, 168 days', days: 168, phi: 0.5, ...noise, effect: 1 },
  {
    ...{ name: '0.5 points at lag 2, 168 days, a third unanswered', days: 168, phi: 0.5, ...noise },
    ...{ effect: 0.5, lagDays: 2, answered: 2 / 3 },
  },
];

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
const createDraw = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
type Draw = ReturnType<typeof createDraw>;

const drawNormal = (draw: Draw): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** Days of the seven-day cycle on which the weekly runner runs, with the meters. */
const weeklyMeters: Readonly<Record<number, number>> = { 1: 8000, 3: 8000, 4: 8000, 6: 16_000 };

const drawMeters = ({ weekly }: Kind, day: number, draw: Draw): number => {
  const [runs, length] = [draw(), draw()];
  if (!weekly) return runs < 0.57 ? 5000 + 9000 * length : 0;
  const usual = weeklyMeters[day % 7] ?? 0;
  return usual === 0 ? 0 : usual + 4000 * (length - 0.5);
};

const standardise = (values: readonly number[]): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
};

const features = ['distanceMeters', 'longestShare', 'restDaysBefore', 'sleep'] as const;
type Feature = (typeof features)[number];

/** One made-up runner. */
const makeSeries = (kind: Kind, seed: number): readonly LagDay<Feature>[] => {
  const draw = createDraw(seed);
  const meters = Array.from({ length: kind.days }, (_, day) => drawMeters(kind, day, draw));
  const standard = standardise(meters);
  let [disturbance, rest] = [0, 0];
  return meters.map((distanceMeters, day) => {
    disturbance = kind.phi * disturbance + Math.sqrt(1 - kind.phi ** 2) * drawNormal(draw);
    const planted = kind.effect * (standard[day - kind.lagDays] ?? 0);
    const weekday = kind.weekly && day % 7 === 0 ? 0.6 : 0;
    const rating = Math.min(10, Math.max(0, Math.round(2.5 + disturbance + planted + weekday)));
    const longest = Math.max(0, ...meters.slice(Math.max(0, day - 30), day));
    const restDaysBefore = rest;
    rest = distanceMeters > 0 ? 0 : Math.min(7, rest + 1);
    return {
      tightness: draw() < kind.answered ? rating : null,
      runs: distanceMeters > 0 ? 1 : 0,
      distanceMeters,
      longestShare: distanceMeters === 0 ? 0 : longest === 0 ? null : distanceMeters / longest,
      restDaysBefore,
      sleep: Math.min(7, Math.max(1, Math.round(4 + 1.2 * drawNormal(draw)))),
    };
  });
};

/** Shares of the series of one kind. */
export type Outcome = { readonly significant: number; readonly found: number; readonly right: number };

/** What is found in so many series of a kind; the same each time. */
export const simulate = (kind: Kind, series: number): Outcome => {
  let [significant, found, right] = [0, 0, 0];
  for (let index = 0; index < series; index++) {
    const pattern = findLag(features, makeSeries(kind, 1000 + index));
    if (pattern.status === 'not-enough-data') continue;
    if (pattern.p <= 0.05) significant += 1;
    if (pattern.status !== 'found') continue;
    found += 1;
    if (pattern.feature === 'distanceMeters' && pattern.lagDays === kind.lagDays) right += 1;
  }
  return { significant: significant / series, found: found / series, right: right / series };
};

const main = (series: number): void => {
  process.stdout.write(
    `| ${series} series of each kind | p <= 0.05 | found | with the right feature and lag |\n|---|---|---|---|\n`,
  );
  for (const kind of kinds) {
    const { significant, found, right } = simulate(kind, series);
    const row = [kind.name, ...[significant, found, right].map((share) => share.toFixed(3))];
    process.stdout.write(`| ${row.join(' | ')} |\n`);
  }
};

if (import.meta.main) main(Number(process.argv[2] ?? 1000));
