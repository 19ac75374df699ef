import { readFileSync } from 'node:fs';
import GpxParser from 'gpxparser';
import { describe, expect, it } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { decodeAll } from '#tests/support/decode-text.ts';
import { pathMeters } from '#tests/support/measure-decoded.ts';
import { corpusFiles, corpusIsPresent, corpusPath } from '#tests/support/read-corpus.ts';

const present = corpusIsPresent('the GPX reader against gpxparser');
const files = present
  ? corpusFiles('gpx').filter((path) => path.endsWith('.gpx') && !path.includes('running_page'))
  : [];

/** A point as text, so that two readings can be compared as lists. Missing values are empty. */
const pointKey = (latitude: number, longitude: number, altitude: number, timeMs: number): string =>
  [latitude, longitude, altitude, timeMs].map((value) => (Number.isNaN(value) ? '' : value)).join(' ');

const ourPoints = ({ records: { length, timeMs, columns } }: DecodedActivity): string[] =>
  Array.from({ length }, (_, index) =>
    pointKey(
      columns.latitude?.[index] ?? Number.NaN,
      columns.longitude?.[index] ?? Number.NaN,
      columns.altitude?.[index] ?? Number.NaN,
      timeMs[index] as number,
    ),
  );

const oracleOf = (text: string): GpxParser | null => {
  const oracle = new GpxParser();
  try {
    oracle.parse(text);
    return oracle;
  } catch {
    return null;
  }
};

const oraclePoints = (oracle: GpxParser): string[] =>
  oracle.tracks.flatMap(({ points }) =>
    points.map(({ lat, lon, ele, time }) =>
      pointKey(lat, lon, ele ?? Number.NaN, time === null ? Number.NaN : time.getTime()),
    ),
  );

const decode = async (text: string): Promise<DecodedActivity[] | null> => {
  try {
    return await decodeAll(gpxFormat, text);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
};

describe.skipIf(!present)('every point that gpxparser reads', () => {
  it.each(files)('of %s is read the same', async (path) => {
    const text = readFileSync(corpusPath(path), 'utf8');
    const [activities, oracle] = [await decode(text), oracleOf(text)];
    if (activities === null || oracle === null) return;
    const expected = oraclePoints(oracle);
    expect(activities.flatMap(ourPoints).toSorted()).toEqual(expected.toSorted());
    const [only] = activities;
    if (activities.length !== 1 || only === undefined || oracle.tracks.length !== 1) return;
    expect(ourPoints(only)).toEqual(expected);
    const total = oracle.tracks[0]?.distance.total ?? Number.NaN;
    if (total > 0) expect(Math.abs(pathMeters(only) - total) / total).toBeLessThan(0.001);
  });

  it('are enough points to mean something', async () => {
    let compared = 0;
    for (const path of files) {
      const activities = await decode(readFileSync(corpusPath(path), 'utf8'));
      if (activities !== null) compared += 1;
    }
    expect(compared).toBeGreaterThan(70);
  });
});
