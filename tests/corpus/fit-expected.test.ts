import { describe, expect, test } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { inCorpus, readTable } from '#tests/support/read-corpus.ts';
import { expectedDifferences } from './fit-differences.ts';
import { decodeCorpusFile } from './fit-files.ts';

/** The quantities of `expected.tsv` that a reader has, and how near they must come (half of a last digit, or 1 s). */
const quantities: Readonly<
  Record<string, readonly [read: (activity: DecodedActivity) => number | null, within: number]>
> = {
  distance_m: [({ summary }) => summary.distanceMeters, 0.51],
  timer_s: [({ summary }) => summary.timerSeconds, 1],
  elapsed_s: [({ summary }) => summary.elapsedSeconds, 1],
  avg_hr_bpm: [({ summary }) => summary.averageHeartRateBpm, 0.5],
  max_hr_bpm: [({ summary }) => summary.maximumHeartRateBpm, 0.5],
  // Peers leave out the fraction of a cadence.
  avg_cadence_rpm: [({ summary }) => summary.averageCadence, 1],
  max_cadence_rpm: [({ summary }) => summary.maximumCadence, 1],
  total_strides: [({ summary }) => summary.strides, 1],
  gct_ms: [({ summary }) => summary.averageGroundContactMilliseconds, 0.05],
  gct_balance_left_pct: [({ summary }) => summary.averageGroundContactBalancePercent, 0.005],
  vo_mm: [({ summary }) => summary.averageVerticalOscillationMillimeters, 0.05],
  vr_pct: [({ summary }) => summary.averageVerticalRatioPercent, 0.005],
  step_len_m: [({ summary }) => summary.averageStepLengthMeters, 0.005],
};
const LEGS: Readonly<Record<string, string>> = { swim: 'swimming', ride: 'cycling', run: 'running' };

const rows = readTable('expected.tsv')
  .filter((row) => row['path']?.startsWith('fit/') && row['class'] === 'file-fact')
  .map((row) => ({
    path: row['path'] ?? '',
    quantity: row['quantity'] ?? '',
    canon: row['canon'] ?? '',
    value: Number(row['canon_value']),
    text: row['canon_value'] ?? '',
  }));
const numeric = rows.filter(({ canon }) => canon in quantities);

const activityFor = (
  activities: readonly DecodedActivity[],
  quantity: string,
): DecodedActivity | undefined => {
  const leg = LEGS[quantity.split('.')[0] ?? ''];
  return leg === undefined ? activities[0] : activities.find(({ sport }) => sport === leg);
};

describe('what other projects assert of a file', () => {
  test.each(numeric)('$path: $quantity is $value', async ({ path, quantity, canon, value }) => {
    const { activities } = await decodeCorpusFile(path);
    const activity = activityFor(activities, quantity);
    const [read, within] = quantities[canon] ?? [() => null, 0];
    const ours = activity === undefined ? null : read(activity);
    const listed = expectedDifferences.get(`${path} ${canon}`);
    if (listed !== undefined) return expect(ours).toBe(listed);
    if (canon === 'total_strides' && activity?.sport !== 'running') expect(ours).toBeNull();
    else expect(Math.abs((ours ?? Number.NaN) - value)).toBeLessThanOrEqual(within);
  });

  test.each(rows.filter(({ canon }) => canon === 'sport'))('$path is $text', async ({ path, text }) => {
    const { activities } = await decodeCorpusFile(path);
    const sports: Readonly<Record<string, string>> = {
      Running: 'running',
      TrailRunning: 'running',
      Treadmill: 'running',
      Cycling: 'cycling',
      Swimming: 'swimming',
      OpenWaterSwimming: 'swimming',
    };
    expect(activities[0]?.sport).toBe(sports[text]);
  });

  test('is checked for every quantity that a reader has', () => {
    const left = rows
      .filter(({ canon }) => canon !== 'sport' && !(canon in quantities))
      .map(({ canon }) => canon);
    expect([...new Set(left)]).toEqual([]);
    expect(numeric.length).toBeGreaterThan(inCorpus(100, 20));
  });
});
