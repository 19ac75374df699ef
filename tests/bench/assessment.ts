import { cpuUsage } from 'node:process';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';
import { historyWindowDays } from '#src/core/domain/training-history.ts';

/** One measured row: CPU time of one assessment and the most it may take. */
export type BenchRow = { readonly name: string; readonly cpuMs: number; readonly limitMs: number };

const LAST_DAY = '2026-07-05';
/** An assessment from a hundred days of stored runs stays below this, ms of CPU. */
const LIMIT_MS = 5;
const ASSESSMENTS = 200;

const withMinutes = (run: HistoryRun, index: number): HistoryRun => ({
  ...run,
  minuteBins: Array.from({ length: 45 }, (_, minute) => ({
    speedMetersPerSecond: 2.6 + ((minute + index) % 10) / 20,
    spm: 164 + ((minute * 3 + index) % 9),
  })),
});

/** A run on each of the last hundred days with every signal, and a check-in with many answers. */
const fullHistory = (timeZone: string): TrainingHistory => {
  const history = historyFromStatement({
    today: LAST_DAY,
    timeZone,
    runner: { age: 35, sex: 'female', heightMeters: 1.68 },
    runs: Array.from({ length: historyWindowDays }, (_, daysAgo) => ({
      startTime: `${addDays(LAST_DAY, -daysAgo)}T07:00:00Z`,
      distanceMeters: 6000 + ((daysAgo * 7) % 11) * 1000,
      durationSeconds: 2400 + ((daysAgo * 5) % 50) * 60,
      sessionRpe: 3 + (daysAgo % 5),
      averageSpm: 160 + (daysAgo % 9),
      secondsAtThreshold: (daysAgo % 6) * 200,
      decayPercent: (daysAgo % 5) - 1,
      groundContactBalancePercent: 49 + (daysAgo % 4),
      downhillShare: (daysAgo % 5) / 20,
    })),
    checkIn: {
      region: 'hamstring',
      tightness: 4,
      daysWithSymptoms: 20,
      sittingHours: 8,
      previousHamstringMonths: 10,
      bridge: [22, 18],
      wellness: { sleep: 4, stress: 4, fatigue: 5, soreness: 5 },
      wellnessHistory: [10, 11, 9, 12, 10, 11, 13, 10],
      signs: { tingling: false, stretchMakesWorse: true },
    },
    plannedRun: { distanceMeters: 21_000 },
  });
  return { ...history, runs: history.runs.map(withMinutes) };
};

const cpuMsOf = (work: () => void, times: number): number => {
  for (let i = 0; i < 50; i++) work();
  const before = cpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000 / times;
};

/** CPU time of a whole assessment (loads, factors, causes, routines) from a hundred days of runs. */
export const bench = async (): Promise<readonly BenchRow[]> =>
  ['UTC', 'Europe/Berlin'].map((timeZone) => {
    const history = fullHistory(timeZone);
    return {
      name: `assessment of ${historyWindowDays} days of runs, ${timeZone}`,
      cpuMs: cpuMsOf(() => assess(history), ASSESSMENTS),
      limitMs: LIMIT_MS,
    };
  });
