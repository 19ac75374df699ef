import { describe, expect, it } from 'vitest';
import type { ExpectedFile, ExpectedHistory } from '#samples/build-samples.ts';
import { stories } from '#samples/stories/index.ts';
import type { BrokenFile } from '#samples/write/break-files.ts';
import { formatInstant } from '#src/core/domain/calendar.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { describeSample, openSample, readExpected, unknownRunner } from './read-sample.ts';

/** What a file may lose of the truth: positions are computed to half a per cent, a pause's edge is a second. */
const tolerance = { distanceShare: 0.005, seconds: 2, spm: 0.5, bpm: 0.6, dropPercent: 1 } as const;

const checkFile = async (truth: ExpectedFile): Promise<void> => {
  const features = await describeSample(truth.file, unknownRunner);
  expect(features.sport).toBe(truth.sport);
  expect(formatInstant(features.startMs)).toBe(truth.startTime);
  const lost = Math.abs((features.distanceMeters ?? Number.NaN) / truth.distanceMeters - 1);
  expect(lost).toBeLessThan(tolerance.distanceShare);
  expect(Math.abs(features.movingSeconds - truth.movingSeconds)).toBeLessThanOrEqual(tolerance.seconds);
  expect(Math.abs(features.elapsedSeconds - truth.elapsedSeconds)).toBeLessThanOrEqual(tolerance.seconds);
  if (truth.averageSpm === null) expect(features.cadence.averageSpm).toBeNull();
  else {
    expect(Math.abs((features.cadence.averageSpm ?? 0) - truth.averageSpm)).toBeLessThan(tolerance.spm);
    expect(Math.abs((features.steps ?? 0) / (truth.steps ?? Number.NaN) - 1)).toBeLessThan(0.005);
    if (truth.movingSeconds >= 1440) {
      const drop = features.cadence.decayPercent ?? Number.NaN;
      expect(Math.abs(drop - truth.cadenceDropPercent)).toBeLessThan(tolerance.dropPercent);
    }
  }
  if (truth.averageBpm === null) expect(features.heartRate).toBeNull();
  else expect(Math.abs((features.heartRate?.averageBpm ?? 0) - truth.averageBpm)).toBeLessThan(tolerance.bpm);
};

const singles = await readExpected<ExpectedFile[]>('single-files');
const histories = await Promise.all(stories.map((story) => readExpected<ExpectedHistory>(story.id)));

describe('a single file is read as it was run', () => {
  it.each(singles.map((truth) => [truth.file, truth] as const))('%s', (_, truth) => checkFile(truth));
});

describe.each(histories.map((history) => [history.id, history] as const))('the history %s', (_, history) => {
  it.each(history.files.map((truth) => [truth.file, truth] as const))(
    'is read as it was run: %s',
    (_file, truth) => checkFile(truth),
  );

  it('adds up to its weeks', () => {
    const stated = history.weeks.reduce((sum, week) => sum + week.distanceMeters, 0);
    const run = history.files.reduce((sum, file) => sum + file.distanceMeters, 0);
    expect(stated).toBe(run);
  });
});

describe('the unit of cadence', () => {
  it('is one leg in FIT, TCX and one GPX, both feet in the other', async () => {
    const factor = async (file: string): Promise<number | null> =>
      (await describeSample(file, unknownRunner)).cadence.factor;
    expect(await factor('fit/every-second-running-dynamics.fit')).toBe(2);
    expect(await factor('tcx/one-leg-two-laps.tcx')).toBe(2);
    expect(await factor('gpx/one-leg.gpx')).toBe(2);
    expect(await factor('gpx/steps-per-minute.gpx')).toBe(1);
    expect(await factor('gpx/positions-only.gpx')).toBeNull();
  });
});

const broken = await readExpected<BrokenFile[]>('broken-files');
const plain = broken.filter((file) => file.becomes !== 'parts');

describe('a broken file', () => {
  it.each(plain.map((file) => [`${file.file}: ${file.summary}`, file] as const))('%s', async (_, file) => {
    if (file.becomes === 'rejected') {
      const failure: unknown = await describeSample(file.file, unknownRunner).catch(
        (error: unknown) => error,
      );
      expect(isFailure(failure) ? failure.code : failure).toBe(file.code);
      return;
    }
    const features = await describeSample(file.file, unknownRunner);
    expect(features.sport).toBe(file.file.includes('ride') ? 'cycling' : 'running');
    if (file.repair !== null) expect(features.repairs.map((repair) => repair.id)).toContain(file.repair);
  });

  it('in an archive does not keep the others from being read', async () => {
    const upload = await openSample('broken/one-bad-part.zip');
    if (upload.kind !== 'archive') throw new Error('no archive');
    const became: [string, string][] = [];
    for await (const part of upload.parts()) {
      became.push([part.path, 'failure' in part ? part.failure.code : part.format.id]);
    }
    expect(became).toEqual([
      ['activities/good.fit', 'fit'],
      ['activities/bad.fit', 'file-unknown-format'],
      ['activities/good.gpx', 'gpx'],
    ]);
  });
});
