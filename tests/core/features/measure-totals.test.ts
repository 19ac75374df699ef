import { describe, expect, it } from 'vitest';
import { type DecodedSummary, emptySummary } from '#src/core/domain/decoded-activity.ts';
import { everySecond, makeDecoded, tenOClockMs } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, steadyFeatures, steadyRows } from './run-fixtures.ts';

const summaryOf = (stated: Partial<DecodedSummary>): DecodedSummary => ({ ...emptySummary, ...stated });
const idsOf = ({ repairs }: { readonly repairs: readonly { readonly id: string }[] }): string[] =>
  repairs.map(({ id }) => id);

describe('a stated moving time', () => {
  it('is shown where the records agree, and not where they do not', () => {
    const near = steadyFeatures(1800, { summary: summaryOf({ movingSeconds: 1750 }) });
    expect(near).toMatchObject({ movingSeconds: 1750, timerSeconds: 1800 });
    const minutes = steadyFeatures(1800, { summary: summaryOf({ movingSeconds: 30 }) });
    expect(minutes).toMatchObject({ movingSeconds: 1800, distanceMeters: 5400 });
    const milliseconds = steadyFeatures(1800, { summary: summaryOf({ movingSeconds: 1_800_000 }) });
    expect(milliseconds).toMatchObject({ movingSeconds: 1800, elapsedSeconds: 1800, timerSeconds: 1800 });
  });

  it('is all there is without records; the timer is then not known', () => {
    const stated = summaryOf({ movingSeconds: 1832.7, elapsedSeconds: 2137.8, distanceMeters: 6020 });
    const run = featuresOf(makeDecoded([], { format: 'gpx', summary: stated }));
    expect(run).toMatchObject({
      elapsedSeconds: 2137.8,
      timerSeconds: null,
      movingSeconds: 1832.7,
      distanceMeters: 6020,
    });
  });
});

describe('a moving time alone', () => {
  it('is the elapsed time too', () => {
    const run = featuresOf(makeDecoded([], { format: 'gpx', summary: summaryOf({ movingSeconds: 1800 }) }));
    expect(run).toMatchObject({ elapsedSeconds: 1800, movingSeconds: 1800, timerSeconds: null });
  });
});

describe('records that hold a part of what the summary states', () => {
  const stated = summaryOf({ movingSeconds: 3600, elapsedSeconds: 3600, distanceMeters: 10_800 });
  const part = (from: number, to: number) =>
    makeDecoded(
      steadyRows(to - from).map((row) => ({ ...row, at: row.at + from })),
      { summary: stated },
    );

  it('leave distance, times and start to it, and that is said', () => {
    for (const decoded of [part(1200, 3600), part(0, 2400), part(600, 3000)]) {
      const run = featuresOf(decoded);
      expect(run).toMatchObject({
        startMs: tenOClockMs,
        elapsedSeconds: 3600,
        movingSeconds: 3600,
        distanceMeters: 10_800,
      });
      expect(idsOf(run)).toEqual(['records-incomplete']);
    }
  });

  it('leave them to it where only the elapsed time is stated, or pauses lie between', () => {
    const elapsedOnly = { ...part(1200, 3600), summary: { ...stated, movingSeconds: null } };
    expect(featuresOf(elapsedOnly)).toMatchObject({
      timerSeconds: null,
      movingSeconds: 3600,
      distanceMeters: 10_800,
    });
    const rows = everySecond(2900, (s) => ({ distance: 3 * Math.min(s, 2000), speed: s < 2000 ? 3 : 0 }));
    const paused = makeDecoded(
      rows.map((row) => ({ ...row, at: row.at + 700 })),
      { summary: summaryOf({ movingSeconds: 3000, elapsedSeconds: 3600, distanceMeters: 9000 }) },
    );
    expect(featuresOf(paused)).toMatchObject({
      startMs: tenOClockMs,
      movingSeconds: 3000,
      distanceMeters: 9000,
    });
  });

  it('win where the whole would be shorter than they are: kilometres for metres', () => {
    const run = featuresOf({ ...part(1200, 3600), summary: { ...stated, distanceMeters: 10.8 } });
    expect(run.distanceMeters).toBe(7200);
    expect(idsOf(run)).toEqual(['summary-mismatch']);
  });
});

describe('a treadmill', () => {
  const treadmill = (stated: Partial<DecodedSummary>) =>
    steadyFeatures(1800, { subSport: 'treadmill', summary: summaryOf({ timerSeconds: 1800, ...stated }) });

  it('that was calibrated at the end keeps its total', () => {
    for (const distanceMeters of [4500, 5700, 7000]) {
      const run = treadmill({ distanceMeters });
      expect(run.distanceMeters).toBe(distanceMeters);
      expect(idsOf(run)).toEqual(['distance-calibrated']);
    }
  });

  it('may write positions of 0°/0°', () => {
    const rows = everySecond(1800, (s) => ({ latitude: 0, longitude: 0, distance: 3 * s }));
    const run = featuresOf(makeDecoded(rows, { summary: summaryOf({ distanceMeters: 6000 }) }));
    expect(run.distanceMeters).toBe(6000);
    expect(idsOf(run)).toContain('distance-calibrated');
  });

  it('is not calibrated to kilometres, nor to the first half of the run', () => {
    expect(treadmill({ distanceMeters: 5.4 }).distanceMeters).toBe(5400);
    expect(treadmill({ timerSeconds: 900, distanceMeters: 4000 }).distanceMeters).toBe(5400);
  });

  it('is indoors: records with positions win as before', () => {
    const rows = everySecond(1800, (s) => ({ latitude: 48 + s * 0.000027, longitude: 11, distance: 3 * s }));
    const run = featuresOf(makeDecoded(rows, { summary: summaryOf({ distanceMeters: 5000 }) }));
    expect(run.distanceMeters).toBe(5400);
    expect(idsOf(run)).toEqual(['summary-mismatch']);
  });
});
