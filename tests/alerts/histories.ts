import { seededRandom } from '#samples/simulate/seeded-random.ts';
import { stories } from '#samples/stories/index.ts';
import type { StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { readHistoryTable } from '#tests/support/read-corpus.ts';

/** Every run of one runner, as a client states it. */
export type RunHistory = {
  readonly timeZone: string;
  readonly runs: readonly StatedRun[];
};

/** The tables of the two real runners in the corpus. */
const realTables = [
  'histories/520qianjiawen__running_page.fit-sessions.csv',
  'histories/wuyueSea__my_running_page.fit-sessions.csv',
] as const;

/** An empty field or a zero says that the watch measured nothing. */
const measured = (text: string | undefined): number | null => {
  const value = Number(text ?? '');
  return Number.isFinite(value) && value > 0 ? value : null;
};

/** The table counts one leg; steps of both feet a minute. */
const averageSpmOf = (row: Readonly<Record<string, string>>): number | null => {
  const oneLeg = measured(row['avg_cadence_field']);
  return oneLeg === null ? null : 2 * oneLeg;
};

const runOf = (row: Readonly<Record<string, string>>): StatedRun => ({
  startTime: row['start_utc'] ?? '',
  distanceMeters: measured(row['distance_m']),
  durationSeconds: measured(row['timer_s']),
  averageSpm: averageSpmOf(row),
});

/** The histories of the two real runners; needs the corpus of real files. */
export const readRealHistories = (): readonly RunHistory[] =>
  realTables.map((table) => ({
    timeZone: 'Asia/Shanghai',
    runs: readHistoryTable(table)
      .filter(({ sport }) => sport === 'running')
      .map(runOf),
  }));

/** The runs of the sample stories. */
const storyHistories = (): readonly RunHistory[] =>
  stories.map(({ runner, runs }) => ({
    timeZone: runner.timeZone,
    runs: runs
      .filter(({ sport }) => sport === 'running')
      .map(({ startTime, distanceMeters, speedMetersPerSecond, stepsPerMinute }) => ({
        startTime,
        distanceMeters,
        durationSeconds: distanceMeters / speedMetersPerSecond,
        averageSpm: stepsPerMinute,
      })),
  }));

const FIRST_MONDAY = '2024-01-01';

/** Forty weeks of an ordinary runner: two to five runs a week of changing length, a week off now and then. */
const ordinaryYear = (seed: string): RunHistory => {
  const random = seededRandom(seed);
  const stepsPerMinute = random.whole(156, 172);
  const runs = Array.from({ length: 40 }, (_, week) => {
    if (random.uniform() < 0.08) return [];
    const days = [1, 2, 4, 5, 6].filter(() => random.uniform() < 0.7);
    return days.map((weekday): StatedRun => {
      const distanceMeters = (weekday === 6 ? 9000 : 6000) + Math.round(900 * random.normal());
      const speed = 2.7 + 0.15 * random.normal();
      return {
        startTime: `${addDays(FIRST_MONDAY, 7 * week + weekday)}T06:30:00Z`,
        distanceMeters,
        durationSeconds: Math.round(distanceMeters / speed),
        averageSpm: Math.round(stepsPerMinute + 2 * random.normal()),
      };
    });
  });
  return { timeZone: 'UTC', runs: runs.flat() };
};

/** Histories of generated runners: the sample stories and some ordinary years. */
export const generatedHistories = (): readonly RunHistory[] => [
  ...storyHistories(),
  ...['a', 'b', 'c'].map((name) => ordinaryYear(`alerts ${name}`)),
];
