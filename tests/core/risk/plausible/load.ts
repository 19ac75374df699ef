import type { StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { historyWindowDays } from '#src/core/domain/training-history.ts';
import { runAgo, steadyRuns } from '#tests/core/risk/runners.ts';
import type { Plausible } from './plausible.ts';

/** Four quiet weeks of 20 km, the longest 6 km, and then this week. */
const after = (...week: readonly StatedRun[]) => ({ runs: [...steadyRuns(4, 1), ...week] });
const hard = { sessionRpe: 8 };
/** A run that begins so many hours after seven in the morning so many days ago, an hour long. */
const hardAt = (daysAgo: number, hours: number): StatedRun => {
  const run = runAgo(daysAgo, 5, { ...hard, durationSeconds: 3600 });
  return {
    ...run,
    startTime: `${run.startTime.slice(0, 11)}${String(7 + hours).padStart(2, '0')}:00:00Z`,
  };
};
const daily = (days: number): readonly StatedRun[] =>
  Array.from({ length: days }, (_, daysAgo) => runAgo(daysAgo, daysAgo % 3 === 0 ? 12 : 3));
const bins = (spm: number) => Array.from({ length: 12 }, () => ({ speedMetersPerSecond: 2.78, spm }));

const spikes: readonly Plausible[] = [
  {
    title: 'a run 11 % beyond the longest',
    stated: after(runAgo(3, 5), runAgo(0, 6.66)),
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['L-SPK-S'],
    warnsNot: ['L-SPK-M', 'L-WK-30', 'L-WK-100'],
    actions: ['cap_next_run'],
    band: 'raised',
    rate: 1.5905,
  },
  {
    title: 'a run exactly 30 % beyond it is still a small spike',
    stated: after(runAgo(3, 5), runAgo(0, 7.8)),
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['L-SPK-S'],
    warnsNot: ['L-SPK-M'],
    band: 'raised',
  },
  {
    title: 'a run exactly twice the longest is a moderate spike',
    stated: after(runAgo(0, 12)),
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['L-SPK-M'],
    warnsNot: ['L-SPK-L'],
    band: 'raised',
  },
  {
    title: 'a run of more than twice the longest',
    stated: after(runAgo(0, 12.1)),
    says: { tightness: 0 },
    severity: 'strong',
    warns: ['L-SPK-L'],
    actions: ['cap_next_run', 'step_back_week'],
    band: 'clearly_raised',
    rate: 2.28,
  },
  {
    title: 'a spike of six days ago still counts',
    stated: after(runAgo(6, 9), runAgo(2, 5)),
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['L-SPK-M'],
    band: 'raised',
  },
  {
    title: 'a spike of eight days ago is over',
    stated: { runs: [...steadyRuns(), runAgo(8, 9)] },
    says: { tightness: 0 },
    severity: 'none',
    warnsNot: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L'],
  },
  {
    title: 'a large spike on a hamstring injured half a year ago: the rate is of the spike alone',
    stated: after(runAgo(0, 13)),
    says: { tightness: 0, previousHamstringMonths: 6 },
    severity: 'strong',
    warns: ['L-SPK-L', 'S-PREV'],
    offers: ['nordic_curl', 'hamstring_sliders'],
    band: 'clearly_raised',
    rate: 2.28,
  },
  {
    title: 'back after six weeks without a run',
    stated: { runs: [...steadyRuns(4, 6), runAgo(0, 5)] },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-NOREF', 'L-NOBASE'],
    warnsNot: ['L-SPK-L', 'L-WK-100'],
    actionsNot: ['cap_next_run'],
  },
];

const weeks: readonly Plausible[] = [
  {
    title: 'a week 31 % bigger, no run longer than usual',
    stated: after(runAgo(0, 5.2), runAgo(1, 5), runAgo(2, 5), runAgo(4, 5), runAgo(5, 6)),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-WK-30'],
    warnsNot: ['L-WK-100', 'L-SPK-S'],
    actionsNot: ['step_back_week'],
    rate: 1.1229,
  },
  {
    title: 'a week exactly doubled is not more than doubled',
    stated: after(...[0, 1, 2, 3, 4].map((daysAgo) => runAgo(daysAgo, 6)), runAgo(5, 5), runAgo(5, 5)),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-WK-30'],
    warnsNot: ['L-WK-100'],
  },
  {
    title: 'a week of 101 % more',
    stated: after(...[0, 1, 2, 3, 4].map((daysAgo) => runAgo(daysAgo, 6)), runAgo(5, 5.2), runAgo(5, 5)),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-WK-100'],
    warnsNot: ['L-WK-30', 'L-SPK-S', 'L-SPK-M'],
    actionsNot: ['step_back_week', 'rest_day'],
    rate: 1.1229,
  },
  {
    title: 'a plan exactly 10 % beyond the longest',
    stated: { plannedRun: { distanceMeters: 6600 } },
    says: { tightness: 0 },
    severity: 'none',
    warnsNot: ['L-PLAN'],
  },
  {
    title: 'a plan 10.1 % beyond the longest',
    stated: { plannedRun: { distanceMeters: 6606 } },
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['L-PLAN'],
    actions: ['cap_next_run'],
  },
  {
    title: 'seven days alike, as heavy as ever',
    stated: { runs: Array.from({ length: 42 }, (_, daysAgo) => runAgo(daysAgo, 5)) },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-MONO'],
    warnsNot: ['R-REST', 'R-STREAK'],
  },
  {
    title: 'much more hard running',
    stated: {
      runs: steadyRuns().map((run, index) => ({ ...run, secondsAtThreshold: index < 4 ? 360 : 30 })),
    },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['L-INT'],
    actionsNot: ['easy_48h'],
  },
];

const recovery: readonly Plausible[] = [
  {
    title: 'hard runs 30 hours apart',
    stated: after(hardAt(3, 0), hardAt(2, 7)),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['R-HARD'],
  },
  {
    title: 'hard runs 40 hours apart',
    stated: after(hardAt(4, 0), { ...hardAt(2, 0), startTime: '2026-07-03T00:00:00Z' }),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['R-HARD'],
  },
  {
    title: 'hard runs 48 hours apart',
    stated: after(hardAt(4, 0), hardAt(2, 1)),
    says: { tightness: 0 },
    severity: 'none',
    warnsNot: ['R-HARD'],
  },
  {
    title: 'a runner who has run every day for months is left in peace',
    stated: { runs: daily(90) },
    says: { tightness: 0 },
    severity: 'none',
    warnsNot: ['R-REST', 'R-STREAK'],
  },
  {
    title: 'a runner of whom nothing is known but 34 days of running',
    stated: { runs: daily(34) },
    says: { tightness: 0 },
    severity: 'none',
    warnsNot: ['R-REST', 'R-STREAK'],
  },
  {
    title: 'a runner who normally rests and has run ten days in a row',
    stated: {
      runs: [...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((daysAgo) => runAgo(daysAgo, 3)), ...steadyRuns(5, 2)],
    },
    says: { tightness: 0 },
    severity: 'caution',
    warns: ['R-REST', 'R-STREAK'],
    actions: ['rest_day'],
  },
  {
    title: 'nothing known of the time before ten days in a row',
    stated: { runs: daily(10) },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['R-STREAK'],
    warnsNot: ['R-REST'],
  },
];

const cadence: readonly Plausible[] = [
  {
    title: 'cadence 7 % low',
    stated: { runs: steadyRuns().map((run) => ({ ...run, averageSpm: 156 })) },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['C-OVS-P'],
    warnsNot: ['C-OVS-L'],
    actions: ['cadence_cue'],
    rate: 1,
  },
  {
    title: 'long steps in red pain: no cue while running pauses',
    stated: { runs: steadyRuns().map((run) => ({ ...run, averageSpm: 150 })) },
    says: { tightness: 7 },
    severity: 'stop',
    warns: ['S-PAIN-R'],
    warnsNot: ['C-OVS-L', 'C-OVS-P'],
    actionsNot: ['cadence_cue', 'easy_48h'],
    rate: 1,
  },
  {
    title: 'cadence below the own line this week',
    stated: {
      runs: steadyRuns(6).map((run, index) =>
        index < 4 ? { ...run, averageSpm: 160, minuteBins: bins(160) } : { ...run, minuteBins: bins(168) },
      ),
    },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['C-SELF'],
  },
  {
    title: 'cadence falls 3 % late in a run',
    stated: after(runAgo(1, 6, { decayPercent: 3 }), runAgo(3, 5)),
    says: { tightness: 0 },
    severity: 'info',
    warns: ['C-DECAY'],
  },
  {
    title: 'balance of 52 in three of the last five runs',
    stated: {
      runs: steadyRuns().map((run, index) => ({
        ...run,
        groundContactBalancePercent: index < 3 ? 52 : 50,
      })),
    },
    says: { tightness: 0 },
    severity: 'info',
    warns: ['C-ASYM'],
    offers: ['plank', 'side_plank', 'bird_dog', 'dead_bug', 'pelvic_tilt'],
  },
  {
    title: 'sore after a run with much more downhill',
    stated: {
      runs: steadyRuns().map((run, index) => ({ ...run, dropMeters: index === 2 ? 400 : 20 })),
    },
    says: { tightness: 4, sorenessAfter12To48h: true },
    severity: 'caution',
    warns: ['L-DOWN', 'S-PAIN-A'],
    offers: ['foam_roll_hamstring', 'massage_stick', 'cold_pack', 'contrast_2_1', 'legs_up_wall'],
  },
];

const scarce: readonly Plausible[] = [
  { title: 'nobody knows anything', stated: { runs: [] }, says: null, severity: 'none', rate: 1 },
  {
    title: 'runs and no word',
    says: null,
    severity: 'none',
    offers: ['dynamic_warmup_block', 'glute_bridge'],
  },
  {
    title: 'words and no run',
    stated: { runs: [] },
    says: { tightness: 4 },
    severity: 'caution',
    warns: ['S-PAIN-A'],
    warnsNot: ['C-UNK', 'L-NOBASE', 'L-NOREF'],
  },
  {
    title: 'only runs from before the window that is looked at',
    stated: { runs: [runAgo(historyWindowDays + 5, 10)] },
    says: { tightness: 1 },
    severity: 'none',
  },
];

export const plausibleLoads: readonly Plausible[] = [...spikes, ...weeks, ...recovery, ...cadence, ...scarce];
