import fc from 'fast-check';
import type { StatedCheckIn, StatedRun, Statement } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { conditionIds, regions, sides, yesNoSigns } from '#src/core/domain/check-in.ts';
import { adult, runAgo, today } from '#tests/core/risk/runners.ts';

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

const run: fc.Arbitrary<StatedRun> = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 70 }),
    hour: fc.integer({ min: 0, max: 23 }),
    km: maybe(fc.integer({ min: 1, max: 420 })),
    minutes: maybe(fc.integer({ min: 5, max: 300 })),
    sessionRpe: maybe(fc.integer({ min: 0, max: 10 })),
    averageSpm: maybe(fc.integer({ min: 130, max: 200 })),
    secondsAtThreshold: maybe(fc.integer({ min: 0, max: 3000 })),
    decayPercent: maybe(fc.integer({ min: -50, max: 120 }).map((tenths) => tenths / 10)),
    downhillShare: maybe(fc.double({ min: 0, max: 0.6, noNaN: true })),
    groundContactBalancePercent: maybe(fc.double({ min: 45, max: 55, noNaN: true })),
    race: fc.boolean(),
  })
  .map(({ daysAgo, hour, km, minutes, ...rest }) => ({
    ...runAgo(daysAgo, 1),
    ...rest,
    startTime: runAgo(daysAgo, 1).startTime.replace('T07', `T${String(hour).padStart(2, '0')}`),
    distanceMeters: km === null ? null : km * 100,
    // At most 4 m/s: what nobody runs is left out of a history.
    durationSeconds: minutes === null ? null : Math.max(minutes * 60, (km ?? 0) * 25),
  }));

/** Runs of ten weeks, in any order. */
export const runs = fc.array(run, { maxLength: 60 });

const signs = fc
  .record({
    yes: fc.subarray([...yesNoSigns], { maxLength: 4 }),
    no: fc.subarray([...yesNoSigns], { maxLength: 6 }),
    hours: maybe(fc.integer({ min: 0, max: 400 })),
  })
  .map(({ yes, no, hours }) => ({
    ...Object.fromEntries(no.map((sign) => [sign, false])),
    ...Object.fromEntries(yes.map((sign) => [sign, true])),
    hoursSinceOnset: hours,
  }));

const rating1to7 = maybe(fc.integer({ min: 1, max: 7 }));
const yesNo = maybe(fc.boolean());

const checkIn: fc.Arbitrary<StatedCheckIn> = fc.record({
  region: maybe(fc.constantFrom(...regions)),
  side: maybe(fc.constantFrom(...sides)),
  conditions: fc.dictionary(fc.constantFrom(...conditionIds), fc.boolean(), { maxKeys: 2 }),
  tightness: maybe(fc.integer({ min: 0, max: 10 })),
  nextMorningWorse: yesNo,
  altersStride: yesNo,
  morningStiffnessMinutes: maybe(fc.integer({ min: 0, max: 120 })),
  daysWithSymptoms: maybe(fc.integer({ min: 0, max: 90 })),
  signs,
  ostrc: maybe(
    fc.tuple(...[0, 1, 2, 3].map(() => maybe(fc.integer({ min: 0, max: 3 })))),
  ) as fc.Arbitrary<NonNullable<StatedCheckIn['ostrc']> | null>,
  sittingHours: maybe(fc.integer({ min: 0, max: 16 })),
  previousHamstringMonths: maybe(fc.integer({ min: 0, max: 60 })),
  bridge: maybe(fc.tuple(maybe(fc.integer({ min: 0, max: 40 })), maybe(fc.integer({ min: 0, max: 40 })))),
  stretchBeforeRun: yesNo,
  stretchDaysPerWeek: maybe(fc.integer({ min: 0, max: 7 })),
  stretchWeeks: maybe(fc.integer({ min: 0, max: 20 })),
  stretchHelps: yesNo,
  anteriorTilt: yesNo,
  quadDominant: yesNo,
  tightNeighbours: yesNo,
  sorenessAfter12To48h: yesNo,
  worstFirst10Minutes: yesNo,
  performanceDrop: yesNo,
  meanFatigue: rating1to7,
  meanSleep: rating1to7,
  meanStress: rating1to7,
  restingHrDelta: maybe(fc.integer({ min: -5, max: 15 })),
  overreachingDays: maybe(fc.integer({ min: 0, max: 30 })),
  wellness: maybe(
    fc.record({ sleep: rating1to7, stress: rating1to7, fatigue: rating1to7, soreness: rating1to7 }),
  ),
  wellnessHistory: fc.array(fc.integer({ min: 4, max: 28 }), { maxLength: 12 }),
});

/** Any runner: runs, a check-in and a plan. */
export const statement: fc.Arbitrary<Statement> = fc.record({
  today: fc.constant(today),
  runner: fc.constant(adult),
  runs,
  checkIn,
  plannedRun: maybe(fc.record({ distanceMeters: fc.integer({ min: 500, max: 50_000 }) })),
});

const examination = fc.record({
  region: maybe(fc.constantFrom(...regions)),
  side: maybe(fc.constantFrom(...sides)),
  day: fc.nat({ max: 60 }).map((ago) => addDays(today, -ago)),
});
const stage = maybe(fc.integer({ min: 0, max: 6 }));

type Drawn = {
  readonly stated: Statement;
  readonly age: number | null;
  readonly heightMeters: number | null;
  readonly knownFrom: string | null;
  readonly answers: StatedCheckIn;
  readonly earlier: readonly {
    readonly daysAgo: number;
    readonly signs: NonNullable<StatedCheckIn['signs']>;
  }[];
};

const returningOf = ({ stated, age, heightMeters, knownFrom, answers, earlier }: Drawn): Statement => ({
  ...stated,
  runner: { ...stated.runner, age, heightMeters },
  knownFrom,
  checkIn: { ...stated.checkIn, ...answers },
  checkIns: earlier.map(({ daysAgo, signs: said }) => ({
    signs: said,
    region: stated.checkIn?.region ?? null,
    day: addDays(today, -daysAgo),
  })),
});

/** Without it most generated runners would have a red flag: the runs and habits stay, and hardly anything hurts. */
const withoutComplaints = (stated: Statement): Statement => ({
  ...stated,
  checkIn: {
    ...stated.checkIn,
    ...{ tightness: Math.min(stated.checkIn?.tightness ?? 0, 4), altersStride: false, ostrc: null },
    signs: Object.fromEntries(
      Object.entries(stated.checkIn?.signs ?? {}).map(([sign, said]) => [sign, said === true ? false : said]),
    ),
  },
  checkIns: [],
});

/** Any runner of any age, who may have been examined or cleared and be on the way back to running. */
export const returningRunner: fc.Arbitrary<Statement> = fc
  .record({
    stated: statement,
    age: maybe(fc.integer({ min: 10, max: 85 })),
    heightMeters: maybe(fc.constantFrom(1.55, 1.65, 1.8)),
    knownFrom: maybe(fc.integer({ min: 0, max: 200 }).map((ago) => addDays(today, -ago))),
    answers: fc.record({
      examined: maybe(examination),
      clearedByClinician: maybe(
        fc.tuple(examination, stage).map(([cleared, stage]) => ({ ...cleared, stage })),
      ),
      returnStage: stage,
      painDuringRun: maybe(fc.integer({ min: 0, max: 10 })),
      postpartumWeeks: maybe(fc.integer({ min: 0, max: 40 })),
    }),
    earlier: fc.array(fc.record({ daysAgo: fc.integer({ min: 1, max: 200 }), signs }), { maxLength: 3 }),
    complains: fc.boolean(),
  })
  .map(({ complains, ...drawn }): Statement => {
    const runner = returningOf(drawn);
    return complains ? runner : withoutComplaints(runner);
  });
