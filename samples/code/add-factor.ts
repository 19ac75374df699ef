/**
 * A factor of one's own beside those of the registry, over one history: how much of the last four weeks was run at
 * weekends. It measures and never warns. A factor that warns also owns a rule with its numbers, evidence and words:
 * CONTRIBUTING.md lists the steps.
 *
 * Run it: npx node samples/code/add-factor.ts
 */
import {
  addDays,
  factors,
  historyFromStatement,
  isoWeekday,
  type RiskFactor,
  viewLoad,
  viewRisk,
} from 'sinew/core';

const windowDays = 28;
const leastRuns = 4;
const saturday = 6;

/** Share of the distance of four weeks that was run on Saturdays and Sundays. */
const weekendShare: RiskFactor<'weekend-share'> = {
  id: 'weekend-share',
  rules: [],
  needs: { runs: leastRuns, knownDays: windowDays, signals: ['distance'], answers: [] },
  evidence: { grade: 'D', sources: ['An example: no source'] },
  assess: ({ history, runs }) => {
    const first = addDays(history.today, 1 - windowDays);
    const distances = runs
      .filter(({ run }) => run.day >= first)
      .flatMap(({ run: { day, distanceMeters } }) =>
        distanceMeters === null ? [] : [{ day, distanceMeters }],
      );
    if (distances.length < leastRuns) return { kind: 'not-enough-data', measured: {}, missing: ['runs'] };
    const sum = (of: typeof distances): number => of.reduce((meters, run) => meters + run.distanceMeters, 0);
    const atWeekends = sum(distances.filter(({ day }) => isoWeekday(day) >= saturday));
    return { kind: 'as-usual', measured: { share: atWeekends / sum(distances) } };
  },
};

const today = '2026-07-05';
const history = historyFromStatement({
  today,
  runs: [0, 1, 4, 7, 8, 11, 14, 15, 18, 21, 22, 25].map((daysAgo) => ({
    startTime: `${addDays(today, -daysAgo)}T07:00:00Z`,
    distanceMeters: daysAgo % 7 === 0 ? 12_000 : 6000,
  })),
});

const view = viewRisk(history, viewLoad(history));
for (const factor of [...factors, weekendShare]) {
  const { kind, measured } = factor.assess(view);
  if (kind !== 'not-enough-data') console.log(`${factor.id}: ${kind} ${JSON.stringify(measured)}`);
}
