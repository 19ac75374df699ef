import { fallingCadence } from '#samples/stories/falling-cadence.ts';
import { longBreakThenRace } from '#samples/stories/long-break-then-race.ts';
import { steadyTenWeeks } from '#samples/stories/steady-ten-weeks.ts';
import type { Story } from '#samples/stories/story.ts';
import { suddenRamp } from '#samples/stories/sudden-ramp.ts';
import type { StatedAnswers } from '#src/core/index.ts';

/** A story with what its runner answers, counted in days before its last one. */
export type SeededRunner = {
  readonly story: Story;
  readonly checkIns: readonly { readonly daysAgo: number; readonly answers: StatedAnswers }[];
};

const leftHamstring = { region: 'hamstring', side: 'left' } as const;

const calm: SeededRunner = {
  story: steadyTenWeeks,
  checkIns: [
    { daysAgo: 7, answers: { ...leftHamstring, tightness: 1, sittingHours: 4 } },
    { daysAgo: 0, answers: { ...leftHamstring, tightness: 0, sittingHours: 4, bridge: [24, 25] } },
  ],
};

/** The runner of the demo. */
export const jumped = {
  story: suddenRamp,
  checkIns: [
    { daysAgo: 5, answers: { ...leftHamstring, tightness: 2 } },
    { daysAgo: 2, answers: { ...leftHamstring, tightness: 3 } },
    {
      daysAgo: 0,
      answers: {
        ...leftHamstring,
        tightness: 5,
        sittingHours: 9,
        stretchBeforeRun: true,
        worstFirst10Minutes: true,
      },
    },
  ],
} as const satisfies SeededRunner;

const raced: SeededRunner = {
  story: longBreakThenRace,
  checkIns: [
    {
      daysAgo: 0,
      answers: {
        region: 'calf',
        side: 'both',
        tightness: 4,
        wellness: { sleep: 3, stress: 3, fatigue: 6, soreness: 6 },
      },
    },
  ],
};

const tired: SeededRunner = {
  story: fallingCadence,
  checkIns: [
    {
      daysAgo: 0,
      answers: { wellness: { sleep: 5, stress: 5, fatigue: 6, soreness: 4 }, performanceDrop: true },
    },
  ],
};

/** The steady weeks once more; what is wrong shows in the answers alone, and holds stretches of the nerve back. */
const irritatedNerve: SeededRunner = {
  story: {
    ...steadyTenWeeks,
    id: 'irritated-nerve',
    summary:
      'Ten steady weeks, and a right hamstring that grows tighter while tingling reaches below the knee.',
    runner: {
      ...steadyTenWeeks.runner,
      displayName: 'Toni who feels it sitting',
      sex: 'male',
      heightMeters: 1.81,
    },
    runs: steadyTenWeeks.runs.map((run) => ({ ...run, seed: `irritated-nerve ${run.name}` })),
  },
  checkIns: [
    { daysAgo: 10, answers: { region: 'hamstring', side: 'right', tightness: 2, sittingHours: 10 } },
    { daysAgo: 4, answers: { region: 'hamstring', side: 'right', tightness: 4, sittingHours: 10 } },
    {
      daysAgo: 0,
      answers: {
        region: 'hamstring',
        side: 'right',
        tightness: 4,
        sittingHours: 10,
        signs: { tingling: true, shootingBelowKnee: true, stretchMakesWorse: true },
      },
    },
  ],
};

/** Every runner that `npm run seed` makes. */
export const seededRunners: readonly SeededRunner[] = [calm, jumped, raced, tired, irritatedNerve];
