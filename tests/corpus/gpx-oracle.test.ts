import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { decodeAll } from '#tests/support/decode-text.ts';
import { type OracleTrack, readWithOracle } from '#tests/support/gpx-oracle.ts';
import { pathMeters } from '#tests/support/measure-decoded.ts';
import { corpusFiles, corpusPath, inCorpus } from '#tests/support/read-corpus.ts';

/** gpxparser does not trim: a time followed by a line break is no time to it. */
const beyondTheOracle = ['gpx/jenetics__jpx/ISSUE-86.gpx'];
const files = corpusFiles('gpx').filter(
  (path) => path.endsWith('.gpx') && !path.includes('running_page') && !beyondTheOracle.includes(path),
);

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

const oraclePoints = (tracks: readonly OracleTrack[]): string[] =>
  tracks.flatMap(({ points }) =>
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

describe('every point that gpxparser reads', () => {
  it.each(files)('of %s is read the same', async (path) => {
    const text = readFileSync(corpusPath(path), 'utf8');
    const [activities, tracks] = [await decode(text), readWithOracle(text)];
    if (activities === null || tracks === null) return;
    const expected = oraclePoints(tracks);
    // It finds nothing at all in files with a prefix on every element, an unbound prefix or a missing end.
    if (expected.length === 0) return;
    expect(activities.flatMap(ourPoints).toSorted()).toEqual(expected.toSorted());
    const [only] = activities;
    if (activities.length !== 1 || only === undefined || tracks.length !== 1) return;
    expect(ourPoints(only)).toEqual(expected);
    const total = tracks[0]?.distance.total ?? Number.NaN;
    if (total > 0) expect(Math.abs(pathMeters(only) - total) / total).toBeLessThan(0.001);
  });

  it('comes from enough files to mean something', async () => {
    let compared = 0;
    for (const path of files) {
      const text = readFileSync(corpusPath(path), 'utf8');
      const read = (await decode(text)) !== null && oraclePoints(readWithOracle(text) ?? []).length > 0;
      if (read) compared += 1;
    }
    expect(compared).toBeGreaterThan(inCorpus(70, 1));
  });
});
