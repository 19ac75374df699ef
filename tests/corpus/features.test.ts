import { beforeAll, describe, expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { type DecodedActivity, emptySummary } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { matchActivities } from '#src/core/features/match-activities.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { brokenNumbers, knownRunner } from '#tests/core/features/run-fixtures.ts';
import { openCorpusFile } from '#tests/support/open-corpus.ts';
import { corpusHistory, inCorpus, readSessions, readTable } from '#tests/support/read-corpus.ts';

type Described = {
  readonly path: string;
  readonly decoded: DecodedActivity;
  readonly features: ActivityFeatures;
  /** The same without the file's own summary: what the records alone say. */
  readonly fromRecords: ActivityFeatures;
  /** Activities in the same file. */
  readonly inFile: number;
};

const decodeCorpus = async (path: string): Promise<DecodedActivity[]> => {
  try {
    const upload = await openCorpusFile(path);
    return upload.kind === 'file' ? await upload.format.decode(upload.source) : [];
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
};

const describeDecoded = (decoded: DecodedActivity): ActivityFeatures | null => {
  try {
    return describeActivity(normaliseStream(decoded), decoded, knownRunner, 'UTC');
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
};

const described: Described[] = [];
const byPath = (path: string): readonly Described[] => described.filter((one) => one.path === path);

type Tolerance = { readonly share: number; readonly absolute: number };

/** Of the pairs in which both numbers are known, how many agree within a share or an absolute difference. */
const agreement = (
  rows: readonly { readonly ours: number | null | undefined; readonly stated: string | undefined }[],
  { share, absolute }: Tolerance,
): { compared: number; agree: number } => {
  const known = rows.flatMap(({ ours, stated }) =>
    typeof ours === 'number' && Number(stated) > 0 ? [{ ours, stated: Number(stated) }] : [],
  );
  const agree = known.filter(
    ({ ours, stated }) => Math.abs(ours - stated) <= Math.max(share * stated, absolute),
  );
  return { compared: known.length, agree: agree.length };
};

describe('the features of real files', () => {
  beforeAll(async () => {
    for (const { path = '' } of readTable('manifest.tsv')) {
      const activities = await decodeCorpus(path);
      for (const decoded of activities) {
        const features = describeDecoded(decoded);
        const fromRecords = describeDecoded({ ...decoded, summary: emptySummary });
        if (features === null || fromRecords === null) continue;
        described.push({ path, decoded, features, fromRecords, inFile: activities.length });
      }
    }
  });

  it('exist for every file that a reader opens and that has a time', () => {
    expect(described.length).toBeGreaterThan(inCorpus(480, 11));
  });

  it('hold no NaN and no infinity', () => {
    expect(described.flatMap(({ path, features }) => brokenNumbers(features, path))).toEqual([]);
  });

  it('never claim an impossible step, speed or share', () => {
    for (const { features, path } of described) {
      const { cadence, heartRate, timerSeconds, movingSeconds, elapsedSeconds } = features;
      expect(cadence.coverage, path).toBeLessThanOrEqual(1);
      expect(heartRate?.coverage ?? 0, path).toBeLessThanOrEqual(1);
      expect(movingSeconds, path).toBeLessThanOrEqual((timerSeconds ?? elapsedSeconds) + 1e-6);
      expect(timerSeconds ?? 0, path).toBeLessThanOrEqual(elapsedSeconds * 1.01 + 2);
      if (features.sport === 'running')
        expect(features.averageSpeedMetersPerSecond ?? 0, path).toBeLessThan(13);
    }
  });

  it('from records alone agree with what the files state of themselves', () => {
    const rows = readTable('manifest.tsv').flatMap((stated) => {
      const [only] = byPath(stated['path'] ?? '');
      return only?.inFile === 1 ? [{ stated, features: only.fromRecords }] : [];
    });
    const compare = (ours: (features: ActivityFeatures) => number | null | undefined, column: string) =>
      rows.map(({ stated, features }) => ({ ours: ours(features), stated: stated[column] }));
    const distance = agreement(
      compare(({ distanceMeters }) => distanceMeters, 'distance_m'),
      { share: 0.01, absolute: 15 },
    );
    const timer = agreement(
      compare(({ timerSeconds }) => timerSeconds, 'timer_s'),
      { share: 0.01, absolute: 3 },
    );
    const heart = agreement(
      compare(({ heartRate }) => heartRate?.averageBpm, 'avg_hr'),
      { share: 0.01, absolute: 1.5 },
    );
    console.info('records against the files’ own figures', { distance, timer, heart });
    // What differs is cut short, an excerpt, partly without times, a sum over gaps between tracks, or a timer
    // that stood still without an event that says so.
    expect(distance.compared).toBeGreaterThan(inCorpus(370, 11));
    expect(distance.agree / distance.compared).toBeGreaterThan(0.93);
    expect(timer.agree / timer.compared).toBeGreaterThan(0.92);
    expect(heart.agree / heart.compared).toBeGreaterThan(0.97);
  });

  it('find the unit of cadence in every FIT run that has one: both feet are twice the field', () => {
    const runs = described.filter(
      ({ decoded, features }) =>
        decoded.format === 'fit' && features.sport === 'running' && (features.cadence.averageSpm ?? 0) > 0,
    );
    expect(runs.length).toBeGreaterThan(inCorpus(180, 7));
    for (const { path, features } of runs) expect(features.cadence.factor, path).toBe(2);
  });

  it('from records alone agree with a real runner’s session summaries: distance, timer, heart rate, steps', () => {
    const pairs = readSessions().flatMap((row) => {
      const name = row['path']?.split('/').at(-1) ?? '';
      const [run] = byPath(`${corpusHistory.folder}${name}`);
      return run?.features.sport === 'running' && run.inFile === 1
        ? [{ row, features: run.fromRecords }]
        : [];
    });
    const compare = (ours: (features: ActivityFeatures) => number | null | undefined, column: string) =>
      pairs.map(({ row, features }) => ({ ours: ours(features), stated: row[column] }));
    const onePercent = { share: 0.01, absolute: 2 };
    const distance = agreement(
      compare(({ distanceMeters }) => distanceMeters, 'distance_m'),
      onePercent,
    );
    const timer = agreement(
      compare(({ timerSeconds }) => timerSeconds, 'timer_s'),
      onePercent,
    );
    const heart = agreement(
      compare(({ heartRate }) => heartRate?.averageBpm, 'avg_hr'),
      onePercent,
    );
    const strides = agreement(
      compare(({ steps }) => (steps === null ? null : steps / 2), 'total_strides'),
      { share: 0.03, absolute: 5 },
    );
    console.info('records against the watch’s session summaries', { distance, timer, heart, strides });
    expect(distance.compared).toBeGreaterThan(inCorpus(100, 5));
    for (const { agree, compared } of [distance, timer, heart, strides]) {
      expect(agree / compared).toBeGreaterThan(0.97);
    }
  });

  it('never take two runs of one runner for one', () => {
    const runs = described.filter(({ path }) => path.startsWith(corpusHistory.folder));
    const merged = runs.flatMap((a, i) =>
      runs
        .slice(i + 1)
        .filter(
          (b) =>
            matchActivities(
              { identity: null, features: a.features },
              { identity: null, features: b.features },
            ).same,
        )
        .map((b) => [a.path, b.path]),
    );
    expect(merged).toEqual([]);
  });
});
