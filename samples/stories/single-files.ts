import type { RunPlan } from './story.ts';

const easyRun: RunPlan = {
  name: 'easy-run',
  sport: 'running',
  kind: 'fit',
  recording: 'smart',
  startTime: '2025-04-01T06:45:00Z',
  distanceMeters: 5000,
  speedMetersPerSecond: 2.8,
  stepsPerMinute: 168,
  heartRateBpm: 145,
  cadenceDropPercent: 0,
  pauses: [],
  seed: 'single',
};

const single = (name: string, startTime: string, own: Partial<RunPlan>): RunPlan => ({
  ...easyRun,
  ...own,
  name,
  startTime,
  seed: `single ${name}`,
});

/** One file for each way in which a run may be recorded; they become `fit/`, `gpx/` and `tcx/`. */
export const singleRuns: readonly RunPlan[] = [
  single('every-second-running-dynamics', '2025-04-01T06:45:00Z', {
    kind: 'fit-running-dynamics',
    recording: 'every-second',
    distanceMeters: 4200,
  }),
  single('smart-recorded-two-pauses', '2025-04-02T17:05:10Z', {
    distanceMeters: 6500,
    pauses: [
      { atMeters: 1800, seconds: 75 },
      { atMeters: 4100, seconds: 240 },
    ],
  }),
  single('cadence-falls-late', '2025-04-03T06:31:20Z', { distanceMeters: 8000, cadenceDropPercent: 5 }),
  single('steps-per-minute', '2025-04-04T06:40:00Z', {
    kind: 'gpx-steps-per-minute',
    distanceMeters: 4000,
    pauses: [{ atMeters: 2200, seconds: 120 }],
  }),
  single('one-leg', '2025-04-05T08:10:00Z', { kind: 'gpx-one-leg', distanceMeters: 3000 }),
  single('positions-only', '2025-04-06T08:20:00Z', { kind: 'gpx-positions-only', distanceMeters: 4000 }),
  single('one-leg-two-laps', '2025-04-07T06:50:00Z', { kind: 'tcx', distanceMeters: 3000 }),
];

/** A run of seven minutes out of which the broken files are made. */
export const shortRun: RunPlan = single('short-run', '2025-04-08T12:00:00Z', {
  distanceMeters: 1200,
  recording: 'every-second',
});

/** The same as GPX, for the files that are broken in text. */
export const shortGpxRun: RunPlan = single('short-gpx-run', '2025-04-09T12:00:00Z', {
  kind: 'gpx-steps-per-minute',
  distanceMeters: 1200,
});

/** A bicycle ride: recorded well, and no run. */
export const ride: RunPlan = single('ride-not-a-run', '2025-04-10T15:00:00Z', {
  sport: 'cycling',
  distanceMeters: 9000,
  speedMetersPerSecond: 6.8,
  stepsPerMinute: 82,
  heartRateBpm: 131,
});
