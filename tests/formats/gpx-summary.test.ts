import { describe, expect, it } from 'vitest';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { decodeAll, decodeOne, failureOf } from '#tests/support/decode-text.ts';

const startMs = Date.UTC(2026, 2, 1, 7);
const at = (second: number): string => new Date(startMs + second * 1000).toISOString();
const points = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `<trkpt lat="${48 + (from + i) * 0.000025}" lon="11.5"><time>${at(from + i)}</time></trkpt>`,
  ).join('');
const track = (inside: string): string =>
  `<trk><type>running</type><extensions><distance>7</distance></extensions><trkseg>${inside}</trkseg></trk>`;
const summary = (fields: Readonly<Record<string, string>>): string =>
  `<extensions>${Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</extensions>`;
const gpx = (body: string): string =>
  `<?xml version="1.0"?><gpx version="1.1" creator="Garmin Connect" xmlns="http://www.topografix.com/GPX/1/1">${body}</gpx>`;
const whole = {
  distance: '6020.0',
  average_hr: '164.0',
  start_time: '2026-03-01T07:00:00+00:00',
  moving_time: '1832.7',
  elapsed_time: '2137.8',
};

describe('the summary in the extensions of a GPX file', () => {
  it('is the run where there is no point, or no point with a time', async () => {
    const timeless = '<trkpt lat="48" lon="11"></trkpt>';
    for (const inside of ['', timeless]) {
      const run = await decodeOne(gpxFormat, gpx(summary(whole) + track(inside)));
      expect(run).toMatchObject({ sport: 'running', startMs, records: { length: 0 } });
      expect(run.summary).toMatchObject({
        distanceMeters: 6020,
        averageHeartRateBpm: 164,
        movingSeconds: 1832.7,
        elapsedSeconds: 2137.8,
        timerSeconds: null,
      });
    }
  });

  it('stands beside points, wherever it is written', async () => {
    const after = await decodeOne(gpxFormat, gpx(track(points(600, 1200)) + summary(whole)));
    expect(after).toMatchObject({ startMs, summary: { distanceMeters: 6020 }, repairs: [] });
  });

  it('is not that of a track or a point', async () => {
    const run = await decodeOne(gpxFormat, gpx(track(points(0, 60))));
    expect(run.summary.distanceMeters).toBeNull();
  });

  it('is left out where it speaks of another time or of several runs', async () => {
    const tomorrow = summary({ ...whole, start_time: '2026-03-02T07:00:00+00:00' });
    const other = await decodeOne(gpxFormat, gpx(tomorrow + track(points(0, 60))));
    expect(other).toMatchObject({ startMs, summary: { distanceMeters: null } });
    expect(other.repairs).toEqual([{ id: 'summary-mismatch', samples: 1 }]);
    const two = gpx(summary(whole) + track(points(0, 60)) + track(points(20_000, 20_060)));
    const runs = await decodeAll(gpxFormat, two);
    expect(runs.map((run) => run.summary.distanceMeters)).toEqual([null, null]);
  });

  it('tells of no run without a start, or with nothing but zeros', async () => {
    const { start_time: _, ...undated } = whole;
    const zeros = { ...whole, distance: '0.0', moving_time: '0', elapsed_time: 'None' };
    for (const stated of [undated, zeros]) {
      const failure = await failureOf(decodeAll(gpxFormat, gpx(summary(stated) + track(''))));
      expect(failure.code).toBe('file-not-an-activity');
    }
  });
});

describe('values of a GPX point', () => {
  it('are heart rates as <bpm> too', async () => {
    const bpm =
      '<trkpt lat="48" lon="11"><time>2026-03-01T07:00:00Z</time><extensions><bpm>143</bpm></extensions></trkpt>';
    const run = await decodeOne(gpxFormat, gpx(track(bpm)));
    expect(run.records.columns.heartRate?.[0]).toBe(143);
  });

  it('are lost with a decimal comma, and nothing else is', async () => {
    const comma =
      '<trkpt lat="48" lon="11"><ele>512,5</ele><time>2026-03-01T07:00:00Z</time><extensions><temp>12,5</temp></extensions></trkpt>';
    const run = await decodeOne(gpxFormat, gpx(track(comma)));
    expect(Object.keys(run.records.columns)).toEqual(['latitude', 'longitude']);
    expect(run.repairs).toEqual([{ id: 'decimal-comma', samples: 2 }]);
  });
});
