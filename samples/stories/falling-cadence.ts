import { type PlannedRun, planWeeks, type UsualRun } from './plan-runs.ts';
import type { Story } from './story.ts';

const usual: UsualRun = {
  storyId: 'falling-cadence',
  startsAt: '18:40:00',
  sport: 'running',
  kind: 'fit',
  recording: 'smart',
  speedMetersPerSecond: 2.75,
  stepsPerMinute: 171,
  heartRateBpm: 147,
  cadenceDropPercent: 0,
  pauses: [],
};

const fresh: readonly PlannedRun[] = [
  { weekday: 0, kilometers: 6, speedMetersPerSecond: 2.6, stepsPerMinute: 170 },
  { weekday: 2, kilometers: 6, speedMetersPerSecond: 3, stepsPerMinute: 172.4 },
  { weekday: 5, kilometers: 8 },
];
const tired: readonly PlannedRun[] = [
  { weekday: 0, kilometers: 6, speedMetersPerSecond: 2.6, stepsPerMinute: 162, cadenceDropPercent: 4 },
  { weekday: 2, kilometers: 6, speedMetersPerSecond: 3, stepsPerMinute: 164, cadenceDropPercent: 4 },
  { weekday: 5, kilometers: 8, stepsPerMinute: 162, cadenceDropPercent: 5 },
];

/** The same distances for six weeks; in the last one cadence falls, and falls further late in each run. */
export const fallingCadence: Story = {
  id: 'falling-cadence',
  summary:
    'Six weeks of the same 20 km. In the last week cadence lies 5 % below the runner’s own habit and drops further late in each run.',
  runner: {
    externalId: 'sample-falling-cadence',
    displayName: 'Alex on tired legs',
    timeZone: 'UTC',
    sex: 'male',
    birthYear: 1978,
    heightMeters: 1.75,
    massKilograms: 72,
    maxHeartRateBpm: 181,
    restingHeartRateBpm: 50,
  },
  runs: planWeeks('2025-03-03', [fresh, fresh, fresh, fresh, fresh, tired], usual),
  asOf: '2025-04-13',
  checkIn: null,
  raises: ['C-SELF'],
  mustNotRaise: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-WK-30', 'L-WK-100', 'C-UNK', 'C-OVS-L'],
};
