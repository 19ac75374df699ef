import { type PlannedRun, planWeeks, type UsualRun } from './plan-runs.ts';
import type { Story } from './story.ts';

const usual: UsualRun = {
  storyId: 'sudden-ramp',
  startsAt: '06:30:00',
  sport: 'running',
  kind: 'fit',
  recording: 'smart',
  speedMetersPerSecond: 2.7,
  stepsPerMinute: 157,
  heartRateBpm: 146,
  cadenceDropPercent: 0,
  pauses: [],
};

const threeRuns: readonly PlannedRun[] = [
  { weekday: 0, kilometers: 6 },
  { weekday: 3, kilometers: 6 },
  { weekday: 6, kilometers: 8, speedMetersPerSecond: 2.6 },
];
const twoRuns: readonly PlannedRun[] = [
  { weekday: 2, kilometers: 10, pauses: [{ atMeters: 5200, seconds: 95 }] },
  { weekday: 5, kilometers: 9.5 },
];
const theJump: readonly PlannedRun[] = [
  { weekday: 0, kilometers: 8 },
  { weekday: 2, kilometers: 10, speedMetersPerSecond: 2.8 },
  { weekday: 3, kilometers: 8, kind: 'gpx-steps-per-minute' },
  { weekday: 6, kilometers: 18, speedMetersPerSecond: 2.6, heartRateBpm: 152, cadenceDropPercent: 4.5 },
];

/** Four weeks of about 20 km, then 44 km with a long run 80 % beyond anything of the last 30 days. */
export const suddenRamp: Story = {
  id: 'sudden-ramp',
  summary:
    'Four weeks of about 20 km, then a week of 44 km that ends in 18 km at a stretch, where 10 km was the longest. The left hamstring is tight that evening, 5 of 10, and worst at the start of a run.',
  runner: {
    externalId: 'demo-sudden-ramp',
    displayName: 'Robin of the long run',
    timeZone: 'UTC',
    sex: 'male',
    birthYear: 1989,
    heightMeters: 1.78,
    massKilograms: 74,
    maxHeartRateBpm: 188,
    restingHeartRateBpm: 54,
  },
  runs: planWeeks('2025-05-05', [threeRuns, twoRuns, threeRuns, twoRuns, theJump], usual),
  asOf: '2025-06-08',
  checkIn: {
    day: '2025-06-08',
    region: 'hamstring',
    side: 'left',
    tightness: 5,
    sittingHours: 9,
    stretchBeforeRun: true,
    worstFirst10Minutes: true,
  },
  raises: ['L-SPK-M', 'L-WK-100', 'C-DECAY', 'S-PAIN-A', 'S-SIT', 'S-STATICPRE'],
  mustNotRaise: ['L-SPK-L', 'L-NOREF', 'C-UNK', 'R-STREAK', 'R-REST', 'S-PAIN-R'],
};
