import { type PlannedRun, planWeeks, type UsualRun } from './plan-runs.ts';
import type { Story } from './story.ts';

const usual: UsualRun = {
  storyId: 'steady-ten-weeks',
  startsAt: '17:15:00',
  sport: 'running',
  kind: 'fit',
  recording: 'smart',
  speedMetersPerSecond: 2.8,
  stepsPerMinute: 172,
  heartRateBpm: 143,
  cadenceDropPercent: 0,
  pauses: [],
};

const week = (long: number): readonly PlannedRun[] => [
  { weekday: 1, kilometers: 6 },
  { weekday: 3, kilometers: 7, speedMetersPerSecond: 2.9 },
  { weekday: 6, kilometers: long, speedMetersPerSecond: 2.65 },
];

/** Ten weeks of three runs and about 22 km, with nothing to warn of. */
export const steadyTenWeeks: Story = {
  id: 'steady-ten-weeks',
  summary: 'Ten weeks of three runs and about 22 km each. Nothing jumps; nothing hurts.',
  runner: {
    externalId: 'sample-steady-ten-weeks',
    displayName: 'Sam who keeps going',
    timeZone: 'UTC',
    sex: 'female',
    birthYear: 1992,
    heightMeters: 1.69,
    massKilograms: 61,
    maxHeartRateBpm: 190,
    restingHeartRateBpm: 56,
  },
  runs: planWeeks('2025-02-03', [8.6, 9, 8.8, 9.2, 8.7, 9, 9.3, 8.9, 9.1, 9].map(week), usual),
  asOf: '2025-04-13',
  checkIn: null,
  raises: [],
  mustNotRaise: [
    'L-SPK-S',
    'L-SPK-M',
    'L-SPK-L',
    'L-WK-30',
    'L-WK-100',
    'L-NOREF',
    'L-NOBASE',
    'C-OVS-P',
    'C-OVS-L',
    'C-SELF',
    'C-DECAY',
    'C-UNK',
    'R-HARD',
    'R-STREAK',
    'R-REST',
  ],
};
