import { describe, expect, it } from 'vitest';
import { describeMap } from '#src/core/features/describe-map.ts';
import { type ActivitySource, mergeSources } from '#src/core/features/merge-sources.ts';
import { makeDecoded, type Row, tenOClockMs } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, knownRunner, steadyFeatures, steadyRows, unknownRunner } from './run-fixtures.ts';

/** 2 km at 4 m/s after 1 km at 2.5 m/s. */
const faster: Row[] = steadyRows(900, (s) => ({
  distance: s <= 400 ? 2.5 * s : 1000 + 4 * (s - 400),
  speed: s < 400 ? 2.5 : 4,
  heartRate: s < 400 ? 130 : 160,
}));

const lap = (startSeconds: number, elapsedSeconds: number | null, distanceMeters: number | null = null) => ({
  startMs: tenOClockMs + startSeconds * 1000,
  elapsedSeconds,
  distanceMeters,
});

describe('laps', () => {
  it('are those of the file, measured along its records', () => {
    const { laps } = featuresOf(makeDecoded(faster, { laps: [lap(0, 400), lap(400, 500)] }));
    expect(laps).toHaveLength(2);
    expect(laps[0]).toMatchObject({ startSeconds: 0, durationSeconds: 400, movingSeconds: 400 });
    expect(laps[0]?.distanceMeters).toBeCloseTo(1000, 6);
    expect(laps[1]).toMatchObject({ startSeconds: 400, durationSeconds: 500, averageBpm: 160 });
    expect(laps[1]?.averageSpm).toBeCloseTo(168, 6);
  });

  it('end with the next one or with the recording, whatever they state', () => {
    const { laps } = featuresOf(makeDecoded(faster, { laps: [lap(300, 9000), lap(0, null)] }));
    expect(laps.map((one) => [one.startSeconds, one.durationSeconds])).toEqual([
      [0, 300],
      [300, 600],
    ]);
  });

  it('without records are what they state, where anyone can have run it', () => {
    const summary = { ...makeDecoded([]).summary, elapsedSeconds: 1200, distanceMeters: 4000 };
    const { laps } = featuresOf(
      makeDecoded([], { summary, laps: [lap(0, 600, 2000), lap(600, 600, 900_000)] }),
    );
    expect(laps).toEqual([
      {
        startSeconds: 0,
        durationSeconds: 600,
        movingSeconds: null,
        distanceMeters: 2000,
        averageBpm: null,
        averageSpm: null,
      },
      expect.objectContaining({ startSeconds: 600, durationSeconds: 600, distanceMeters: null }),
    ]);
  });

  it('of a broken file are no more than are shown', () => {
    const laps = Array.from({ length: 2000 }, (_, i) => lap(i / 4, 1));
    expect(featuresOf(makeDecoded(faster, { laps })).laps).toHaveLength(500);
  });
});

describe('splits', () => {
  it('are the kilometres, the last one with what was left', () => {
    const { splits } = featuresOf(makeDecoded(faster.filter(({ at }) => at <= 850)));
    expect(splits.map((one) => Math.round(one.distanceMeters ?? 0))).toEqual([1000, 1000, 800]);
    expect(splits.map((one) => Math.round(one.durationSeconds))).toEqual([400, 250, 200]);
  });

  it('add up to the distance, also of sparse records', () => {
    const sparse = featuresOf(makeDecoded(faster.filter(({ at }) => at % 7 === 0)));
    const sum = sparse.splits.reduce((meters, one) => meters + (one.distanceMeters ?? 0), 0);
    expect(sum).toBeCloseTo(sparse.distanceMeters ?? 0, 6);
    expect(sparse.splits[1]?.durationSeconds).toBeCloseTo(250, 0);
  });

  it('keep standing apart from moving', () => {
    const stop = (s: number): number => 3 * (s - Math.max(0, Math.min(60, s - 100)));
    const rows = steadyRows(460, (s) => ({ distance: stop(s), speed: s >= 100 && s < 160 ? 0 : 3 }));
    const { splits } = featuresOf(makeDecoded(rows));
    expect(splits[0]?.durationSeconds).toBeCloseTo(1000 / 3 + 60, 4);
    expect(splits[0]?.movingSeconds).toBeCloseTo(1000 / 3, 4);
  });

  it('need a distance', () => {
    const rows = steadyRows(600).map(({ at, heartRate }): Row => ({ at, heartRate: heartRate ?? 0 }));
    expect(featuresOf(makeDecoded(rows))).toMatchObject({ splits: [], bestEfforts: [], polyline: null });
  });
});

describe('best efforts', () => {
  it('are the least elapsed times, wherever in the run they lie', () => {
    const { bestEfforts } = featuresOf(makeDecoded(faster));
    expect(bestEfforts.map((one) => one.meters)).toEqual([400, 800, 1000, 1609.344]);
    expect(bestEfforts[0]?.seconds).toBeCloseTo(100, 6);
    expect(bestEfforts[2]).toMatchObject({ seconds: 250, startSeconds: 400 });
    expect(bestEfforts[3]?.seconds).toBeCloseTo(1609.344 / 4, 6);
  });

  it('count a pause within', () => {
    const rows = steadyRows(700).map((row) => (row.at < 300 ? row : { ...row, at: row.at + 600 }));
    const { bestEfforts } = featuresOf(makeDecoded(rows));
    expect(bestEfforts.find((one) => one.meters === 1609.344)?.seconds).toBeGreaterThan(1000);
    expect(bestEfforts.find((one) => one.meters === 800)?.seconds).toBeLessThan(270);
  });

  it('are those of runs, and of humans', () => {
    expect(steadyFeatures(1800, { sport: 'cycling' }).bestEfforts).toEqual([]);
    const leap = steadyRows(1800, (s) => ({ distance: 3 * s + (s > 900 ? 95 : 0), speed: 3 }));
    const efforts = featuresOf(makeDecoded(leap)).bestEfforts;
    expect(efforts.every((one) => one.meters / one.seconds < 12.5)).toBe(true);
  });
});

describe('zones', () => {
  it('hold the time of the heart by the stated maximum, and of the pace by the threshold speed', () => {
    const { heartRateZones, paceZones } = featuresOf(makeDecoded(faster));
    const secondsOf = ({ zone, seconds }: { zone: number; seconds: number }) => [zone, Math.round(seconds)];
    expect(heartRateZones?.map(secondsOf)).toEqual([
      [0, 0],
      [1, 0],
      [2, 400],
      [3, 0],
      [4, 500],
      [5, 0],
    ]);
    expect(heartRateZones?.at(-1)).toMatchObject({ fromBpm: 171, toBpm: null });
    expect(paceZones?.map(secondsOf)).toEqual([
      [1, 400],
      [2, 0],
      [3, 0],
      [4, 500],
      [5, 0],
    ]);
  });

  it('are by the threshold heart rate where no maximum is stated, and unknown without either', () => {
    const byThreshold = featuresOf(makeDecoded(faster), { ...knownRunner, maxHeartRateBpm: null });
    expect(byThreshold.heartRateZones?.map(({ fromBpm }) => fromBpm)).toEqual([null, 144.5, 153, 161.5, 170]);
    const stranger = featuresOf(makeDecoded(faster), { ...unknownRunner, ageYears: 40 });
    expect(stranger).toMatchObject({ heartRateZones: null, paceZones: null });
  });
});

describe('the way on a map', () => {
  it('is a polyline of at most 300 points within its bounds', () => {
    const rows = steadyRows(3600, (s) => ({
      latitude: 52.5 + 0.01 * Math.sin(s / 300),
      longitude: 13.4 + 0.02 * Math.cos(s / 300),
    }));
    const { polyline, bounds } = featuresOf(makeDecoded(rows));
    expect(polyline?.length).toBeGreaterThan(600);
    expect(polyline?.length).toBeLessThan(2100);
    expect(bounds?.south).toBeCloseTo(52.49, 3);
    expect(bounds?.east).toBeCloseTo(13.42, 3);
  });

  it('may cross the 180th meridian', () => {
    const columns = {
      latitude: Float64Array.of(-16.8, -16.81, -16.82),
      longitude: Float64Array.of(179.99, -180, -179.98),
    };
    const { bounds } = describeMap(columns);
    expect(bounds?.west).toBe(179.99);
    expect(bounds?.east).toBeCloseTo(-179.98, 9);
  });
});

describe('title and local time', () => {
  it('are one line of a bounded length', () => {
    expect(steadyFeatures(60, { title: ' Abend\u0000lauf\n\u202e um den See ' }).title).toBe(
      'Abend lauf um den See',
    );
    expect(steadyFeatures(60, { title: '🏃'.repeat(9000) }).title).toHaveLength(400);
    expect(steadyFeatures(60, { title: '\n\t' }).title).toBeNull();
  });

  it('are by the file, else by the zone of the runner', () => {
    const offset = (localOffsetSeconds: number | null) =>
      featuresOf(makeDecoded(steadyRows(60), { localOffsetSeconds }), knownRunner, 'Asia/Kolkata')
        .utcOffsetSeconds;
    expect(offset(-7200)).toBe(-7200);
    expect(offset(null)).toBe(19_800);
    expect(offset(200_000)).toBe(19_800);
  });
});

describe('copies of a run', () => {
  it('that were described by an earlier version give none of it', () => {
    const { title, laps, splits, bestEfforts, polyline, ...older } = steadyFeatures(1800, { title: 'Run' });
    const stored: ActivitySource[] = JSON.parse(
      JSON.stringify([{ id: 'a', correctedMs: null, format: 'fit', features: older }]),
    );
    expect(mergeSources(stored)?.features.laps).toBeUndefined();
    const read: ActivitySource = {
      id: 'b',
      correctedMs: null,
      format: 'gpx',
      features: steadyFeatures(1800),
    };
    expect(mergeSources([...stored, read])?.chosen).toMatchObject({ time: 'a', sections: 'b' });
    expect([title, laps.length, splits.length, bestEfforts.length, polyline]).toEqual(['Run', 0, 6, 5, null]);
  });

  it('give laps and kilometres from one recording, the way and the title from the best that has them', () => {
    const watch = {
      id: 'watch',
      correctedMs: null,
      format: 'fit' as const,
      features: steadyFeatures(1800, { laps: [lap(0, 1800)], title: 'Run' }),
    };
    const positions = (s: number) => ({ latitude: 52 + s * 2.7e-5, longitude: 13 });
    const phone = {
      id: 'phone',
      correctedMs: null,
      format: 'gpx' as const,
      features: featuresOf(
        makeDecoded(
          Array.from({ length: 1801 }, (_, at) => ({ at, ...positions(at) })),
          { format: 'gpx', title: 'Lunch run' },
        ),
      ),
    };
    const merged = mergeSources([phone, watch]);
    expect(merged?.chosen).toMatchObject({ sections: 'watch', map: 'phone', title: 'phone' });
    expect(merged?.features).toMatchObject({ title: 'Lunch run', polyline: phone.features.polyline });
    expect(merged?.features.laps).toEqual(watch.features.laps);
  });
});
