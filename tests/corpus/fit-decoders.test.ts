import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RepairId } from '#src/core/domain/repair.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import { splitParts } from '#src/edges/formats/fit/framing.ts';
import { chainFiles } from '#tests/support/fit-bytes.ts';
import { corpusPath, needsRealFiles } from '#tests/support/read-corpus.ts';
import { decodeCorpusFile, meanOf, readCorpusBytes, readWholeFile, recordsIn } from './fit-files.ts';

const countsOf = async (path: string): Promise<readonly [records: number, sessions: number]> => {
  const messages = await readWholeFile(path);
  return [recordsIn(messages), messages.reduce((sum, { sessions }) => sum + sessions.length, 0)];
};
const repairsOf = async (path: string): Promise<readonly RepairId[]> =>
  (await decodeCorpusFile(path)).activities.flatMap(({ repairs }) => repairs.map(({ id }) => id));

beforeEach(needsRealFiles);

describe('files in which a decoder loses the whole run', () => {
  test.each([
    ['fit/polyvertex__fitdecode/antfs-dump.63.fit', 686, 1],
    ['fit/polyvertex__fitdecode/compressed-speed-distance.fit', 755, 1],
    ['fit/jimmykane__fit-parser/triathlon_summary_first.fit', 4043, 5],
    ['fit/jimmykane__fit-parser/triathlon_summary_last.fit', 4043, 5],
    ['fit/polyvertex__fitdecode/activity-activity-filecrc.fit', 28, 2],
  ])('%s holds %i records and %i sessions', async (path, records, sessions) => {
    expect(await countsOf(path)).toEqual([records, sessions]);
  });

  test('two files chained into one keep both: 3601 records and 3501', async () => {
    const first = readCorpusBytes('fit/muktihari__fit/Activity.fit');
    const second = readCorpusBytes('fit/tormoder__fit/activity_poolswim_with_hr.fit');
    const activities = await decodeFit(chainFiles(first, second));
    expect(activities.map(({ records }) => records.length)).toEqual([3601, 3501]);
  });

  test('packed speed and distance end at the distance of the session', async () => {
    const { activities } = await decodeCorpusFile('fit/polyvertex__fitdecode/compressed-speed-distance.fit');
    const distance = activities[0]?.records.columns.distance ?? new Float64Array();
    const last = distance.findLast((meters) => !Number.isNaN(meters)) ?? 0;
    expect(Math.abs(last - (activities[0]?.summary.distanceMeters ?? 0))).toBeLessThan(1);
  });

  test('both orders of a triathlon’s messages give the same three legs', async () => {
    const first = await decodeCorpusFile('fit/jimmykane__fit-parser/triathlon_summary_first.fit');
    const last = await decodeCorpusFile('fit/jimmykane__fit-parser/triathlon_summary_last.fit');
    const legs = first.activities.map(({ sport, records }) => [sport, records.length]);
    expect(legs.map(([sport]) => sport)).toEqual(['swimming', 'cycling', 'running']);
    expect(last.activities.map(({ sport, records }) => [sport, records.length])).toEqual(legs);
  });

  test('the records of each leg of a multi-sport file lie within the leg', async () => {
    const { activities } = await decodeCorpusFile('fit/sports-alliance__sports-lib/4623204522.fit');
    expect(activities.map(({ sport, records }) => [sport, records.length])).toEqual([
      ['swimming', 87],
      ['cycling', 17_248],
      ['running', 13_020],
    ]);
    for (const { records, startMs, summary } of activities) {
      const endMs = (startMs ?? 0) + (summary.elapsedSeconds ?? 0) * 1000;
      expect(records.timeMs[0]).toBeGreaterThanOrEqual(startMs ?? 0);
      expect(records.timeMs.at(-1)).toBeLessThanOrEqual(endMs);
    }
  });
});

describe('damaged files', () => {
  test.each([
    [
      'fit/dtcooper__python-fitparse/strava-android-app-201.10-b1218918.fit',
      473,
      ['truncated', 'junk-skipped'],
    ],
    ['fit/polyvertex__fitdecode/activity-unexpected-eof.fit', 14, ['truncated']],
    ['fit/polyvertex__fitdecode/activity-filecrc.fit', 14, ['crc-mismatch']],
    ['fit/polyvertex__fitdecode/activity-activity-filecrc.fit', 28, ['crc-mismatch']],
    [
      'fit/gpsbabel__gpsbabel/lezyne_super_gps-garmin_fit-sample-bad-endian.fit',
      804,
      ['junk-skipped', 'crc-mismatch'],
    ],
    ['fit/andrewcooke__choochoo/activity-settings.fit', 14, ['truncated', 'junk-skipped']],
    ['fit/andrewcooke__choochoo/activity-settings-corruptheader.fit', 14, ['junk-skipped']],
    [
      'fit/andrewcooke__choochoo/activity-activity-filecrc.fit',
      28,
      ['truncated', 'junk-skipped', 'crc-mismatch'],
    ],
  ])('%s keeps its %i records and says what was mended', async (path, records, repairs) => {
    expect((await countsOf(path))[0]).toBe(records);
    expect(await repairsOf(path)).toEqual(repairs);
  });

  test('junk behind the messages of activity-settings.fit is not taken for records: its distance stays 5.73 m', async () => {
    const { activities } = await decodeCorpusFile('fit/andrewcooke__choochoo/activity-settings.fit');
    expect(Math.max(...(activities[0]?.records.columns.distance ?? []))).toBeCloseTo(5.73, 2);
  });

  test('a header whose size was never written does not hide the 2319 records behind it', async () => {
    const { activities } = await decodeCorpusFile('fit/sports-alliance__sports-lib/empty-activities.fit');
    expect(activities[0]?.records.length).toBe(2319);
    expect(activities[0]?.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
  });

  test('what is no FIT is not recognised', () => {
    for (const path of [
      'irvingbennett__running_page/23293884514.fit',
      'thomaschampagne__elevate/._empty.fit',
    ]) {
      const full = `fit/${path}`;
      if (!existsSync(corpusPath(full))) continue;
      expect(() => splitParts(readCorpusBytes(full))).toThrow('does not begin with a FIT header');
    }
  });
});

describe('values on which decoders differ', () => {
  test.each([
    ['fit/GoldenCheetah__GoldenCheetah/GarminHRMswim.FIT', 127.8],
    ['fit/tormoder__fit/activity_poolswim_with_hr.fit', 96.9],
  ])('the strap of %s gives a mean of %d beats per minute', async (path, mean) => {
    const { activities } = await decodeCorpusFile(path);
    const column = activities[0]?.records.columns.heartRate ?? [];
    expect(Math.abs(meanOf(column) - mean)).toBeLessThan(0.15);
    expect(await repairsOf(path)).toContain('heart-rate-strap-merged');
  });

  test('COROS without a pod: running dynamics of 0.0 are not measured', async () => {
    const { activities } = await decodeCorpusFile('fit/wuyueSea__my_running_page/448584685803569153.fit');
    const [run] = activities;
    expect(run?.summary.averageGroundContactMilliseconds).toBeNull();
    expect(run?.summary.averageVerticalOscillationMillimeters).toBeNull();
    expect(run?.repairs.map(({ id }) => id)).toEqual(['zero-means-unmeasured']);
  });

  test('a watch in China says so: its local time is eight hours ahead', async () => {
    const { activities } = await decodeCorpusFile('fit/520qianjiawen__running_page/474131866690027723.fit');
    expect(activities[0]?.localOffsetSeconds).toBe(28_800);
    expect(activities[0]?.creator.manufacturer).toBe('coros');
  });
});
