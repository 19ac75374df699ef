import { type PlannedRun, planWeeks, type UsualRun } from './plan-runs.ts';
import type { Story } from './story.ts';

const usual: UsualRun = {
  storyId: 'long-break-then-race',
  startsAt: '08:00:00',
  sport: 'running',
  kind: 'fit',
  recording: 'smart',
  speedMetersPerSecond: 2.9,
  stepsPerMinute: 168,
  heartRateBpm: 148,
  cadenceDropPercent: 0,
  pauses: [],
};

const week: readonly PlannedRun[] = [
  { weekday: 1, kilometers: 6 },
  { weekday: 3, kilometers: 6 },
  { weekday: 6, kilometers: 10 },
];
const noRuns: readonly PlannedRun[] = [];
const race: readonly PlannedRun[] = [
  { weekday: 6, kilometers: 21.1, speedMetersPerSecond: 3.2, heartRateBpm: 171, stepsPerMinute: 171 },
];

/** Three weeks of training, five without a run, then a half marathon: nothing to compare it with. */
export const longBreakThenRace: Story = {
  id: 'long-break-then-race',
  summary: 'Three weeks of 22 km, five weeks without a run, then a half marathon out of nothing.',
  runner: {
    externalId: 'sample-long-break-then-race',
    displayName: 'Kim who had signed up',
    timeZone: 'UTC',
    sex: 'female',
    birthYear: 1984,
    heightMeters: 1.74,
    massKilograms: 68,
    maxHeartRateBpm: 184,
    restingHeartRateBpm: 58,
  },
  runs: planWeeks('2025-02-10', [week, week, week, noRuns, noRuns, noRuns, noRuns, noRuns, race], usual),
  asOf: '2025-04-13',
  checkIn: null,
  raises: ['L-NOREF'],
  mustNotRaise: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-WK-30', 'L-WK-100', 'R-STREAK', 'R-REST'],
};
