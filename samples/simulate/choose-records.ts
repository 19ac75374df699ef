import { seededRandom } from './seeded-random.ts';
import type { Sample, SimulatedRun } from './simulate-run.ts';

/** Shortest and longest gap between two records of a smart recording, s. */
const SMART_GAP_SECONDS = { shortest: 4, longest: 8 } as const;

/**
 * The samples that the watch writes down. A smart recording skips 4 to 8 seconds at a time, yet keeps the
 * first sample, the last, and both sides of each pause.
 */
export const chooseRecords = (run: SimulatedRun): readonly Sample[] => {
  if (run.plan.recording === 'every-second') return run.samples;
  const random = seededRandom(`${run.plan.seed} recording`);
  const last = run.samples.length - 1;
  let next = 0;
  return run.samples.filter((sample, index) => {
    const stops = run.samples[index + 1]?.resumes === true;
    const keep = sample.movingSeconds >= next || sample.resumes || stops || index === last;
    if (keep) {
      next = sample.movingSeconds + random.whole(SMART_GAP_SECONDS.shortest, SMART_GAP_SECONDS.longest);
    }
    return keep;
  });
};
