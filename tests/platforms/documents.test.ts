import { describe, expect, test } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import {
  documentMark,
  isPlatformDocument,
  partsOf,
  wrapDocument,
} from '#src/edges/platforms/documents/platform-document.ts';
import { readPlatformDocument } from '#src/edges/platforms/documents/read-platform-document.ts';
import { decodeHealthAutoExport, parseExportDate } from '#src/edges/platforms/generic/to-decoded-activity.ts';
import { inbound } from '#tests/support/simulated-platform-bodies.ts';
import { fixtureBytes, inboundOf } from './read-fixture.ts';

const activity = JSON.stringify({
  id: 1000000001,
  sport_type: 'TrailRun',
  start_date: '2026-01-02T08:00:00Z',
  utc_offset: 3600,
  elapsed_time: 1810,
  moving_time: 1790,
  distance: 5000.4,
  average_heartrate: 150.2,
  average_cadence: 84.1,
  device_name: 'Garmin Forerunner 965',
});
const startMs = Date.parse('2026-01-02T08:00:00Z');

const failureCode = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return 'none';
};

describe('a platform document', () => {
  test('is recognised by its first bytes and keeps its parts byte for byte', () => {
    const parts = ['{"id": 1.0,\n "x": 418173292602490881}', '[]'];
    const bytes = wrapDocument('strava', 'streams', parts);
    expect(isPlatformDocument(bytes.subarray(0, 4096))).toBe(true);
    expect(new TextDecoder().decode(bytes).startsWith(documentMark)).toBe(true);
    expect(partsOf(bytes)).toEqual(parts);
  });

  test('is nothing else', () => {
    const others = ['', '{}', '<?xml version="1.0"?>', '{"sinewDocument":2,"source":"strava"}'];
    for (const text of others) expect(isPlatformDocument(new TextEncoder().encode(text))).toBe(false);
  });

  test('that is cut short or of an unknown kind is corrupt, never an exception of another sort', () => {
    const whole = wrapDocument('strava', 'streams', [activity, '{}']);
    for (const end of [0, 10, 40, whole.length - 1]) {
      expect(failureCode(() => readPlatformDocument(whole.subarray(0, end)))).toBe('file-corrupt');
    }
    const text = new TextDecoder().decode(whole).replace('"strava"', '"garmin"');
    expect(failureCode(() => readPlatformDocument(new TextEncoder().encode(text)))).toBe('file-corrupt');
    const foreign = new TextDecoder().decode(whole).replace('"strava"', '"__proto__"');
    expect(failureCode(() => readPlatformDocument(new TextEncoder().encode(foreign)))).toBe('file-corrupt');
  });

  test.each([
    ['strava', 'streams', ['7', '7'], 'file-not-an-activity'],
    ['strava', 'streams', [], 'file-not-an-activity'],
    ['strava', 'streams', ['{"id":1}', '{}'], 'file-without-time'],
    ['garmin', 'activity-details', ['{}'], 'file-not-an-activity'],
    ['garmin', 'activity-details', ['{"summary":{},"samples":[{}]}'], 'file-without-time'],
    ['garmin', 'activity-summary', ['null'], 'file-not-an-activity'],
    ['health-auto-export', 'workout', ['{"name":"x"}'], 'file-not-an-activity'],
    ['health-auto-export', 'workout', ['{"id":"x","start":"yesterday"}'], 'file-without-time'],
  ] as const)('%s/%s of %j says what is wrong', (source, kind, parts, code) => {
    expect(failureCode(() => readPlatformDocument(wrapDocument(source, kind, parts)))).toBe(code);
  });
});

describe('Strava’s streams', () => {
  const decode = (streams: object) =>
    readPlatformDocument(wrapDocument('strava', 'streams', [activity, JSON.stringify(streams)]));

  test('become columns in Strava’s own units, cadence of one leg left as it is', () => {
    const decoded = decode({
      time: { data: [0, 1, 3] },
      latlng: { data: [[47.1, 8.1], [47.2, 8.2], null] },
      heartrate: { data: [120, null, 122] },
      cadence: { data: [84, 84, 85] },
      velocity_smooth: { data: [0, 3, 3.1] },
    });
    expect(decoded.records.length).toBe(3);
    expect([...decoded.records.timeMs]).toEqual([startMs, startMs + 1000, startMs + 3000]);
    expect([...(decoded.records.columns.latitude ?? [])]).toEqual([47.1, 47.2, Number.NaN]);
    expect([...(decoded.records.columns.heartRate ?? [])]).toEqual([120, Number.NaN, 122]);
    expect([...(decoded.records.columns.cadence ?? [])]).toEqual([84, 84, 85]);
    expect(decoded.records.columns.power).toBeUndefined();
  });

  test('come with the summary that Strava states, and no timer, which it does not know', () => {
    const decoded = decode({});
    expect(decoded).toMatchObject({
      sport: 'running',
      subSport: 'trail',
      startMs,
      localOffsetSeconds: 3600,
      identity: 'strava:1000000001',
      creator: { software: 'Strava', product: 'Garmin Forerunner 965' },
      summary: { elapsedSeconds: 1810, timerSeconds: null, distanceMeters: 5000.4, averageCadence: 84.1 },
    });
    expect(decoded.records.length).toBe(0);
  });
});

describe('samples of Health Auto Export', () => {
  test('belong to the workout from its start to its end', () => {
    const second = (seconds: number): string =>
      `2026-03-01 08:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')} +0000`;
    const { records, repairs } = decodeHealthAutoExport({
      id: 'a',
      name: 'Outdoor Run',
      start: second(60),
      end: second(120),
      heartRateData: [0, 60, 90, 120, 150, 180].map((at) => ({ date: second(at), Avg: 140 })),
    });
    expect(records.length).toBe(3);
    expect(repairs).toEqual([{ id: 'records-outside', samples: 3 }]);
  });
});

describe('dates of Health Auto Export', () => {
  test('carry their offset', () => {
    expect(parseExportDate('2024-02-06 07:00:00 -0830')).toEqual({
      epochMs: Date.parse('2024-02-06T15:30:00Z'),
      offsetSeconds: -30_600,
    });
    expect(parseExportDate('2024-02-30 07:00:00 +0000')).toBeNull();
    expect(parseExportDate('2024-02-06')).toBeNull();
  });
});

describe('collected bodies without a file', () => {
  const documentOf = (id: 'garmin' | 'generic', file: string, headers: Record<string, string> = {}) => {
    const [event] = inboundOf(id).parse({ ...inbound('', headers), rawBody: fixtureBytes(file) });
    return event?.payload?.bytes ?? new Uint8Array();
  };

  test('Garmin’s details become records', () => {
    const bytes = documentOf('garmin', 'garmin/own-activityDetails-push.json');
    const decoded = readPlatformDocument(bytes);
    expect(decoded).toMatchObject({
      sport: 'running',
      startMs: 1767340800000,
      localOffsetSeconds: 3600,
      identity: 'garmin:900000000001',
      summary: { timerSeconds: 4, distanceMeters: 12.1, averageCadence: 168, averageHeartRateBpm: 121 },
    });
    expect(decoded.records.length).toBeGreaterThan(3);
    expect([...(decoded.records.columns.cadence ?? [])].slice(0, 2)).toEqual([166, 167]);
    expect(decoded.records.columns.temperature?.[0]).toBe(12);
    const raw = new TextDecoder().decode(fixtureBytes('garmin/own-activityDetails-push.json'));
    expect(raw).toContain(partsOf(bytes)[0]);
  });

  test('an activity that was entered by hand has a summary and no records', () => {
    const decoded = readPlatformDocument(
      documentOf('garmin', 'garmin/own-manuallyUpdatedActivities-push.json'),
    );
    expect(decoded).toMatchObject({
      subSport: 'treadmill',
      summary: { distanceMeters: 5000 },
      records: { length: 0 },
    });
  });

  test('a workout of Health Auto Export becomes a run', () => {
    const headers = { 'sinew-user': 'runner-7' };
    const decoded = readPlatformDocument(
      documentOf('generic', 'apple-health-auto-export/own-workouts.json', headers),
    );
    expect(decoded).toMatchObject({
      sport: 'running',
      startMs,
      localOffsetSeconds: 0,
      summary: { elapsedSeconds: 1800, timerSeconds: 1800, distanceMeters: 5000 },
    });
  });

  test.each(['strava/own-streams-run.json', 'strava/ow-streams-key-by-type.json'])(
    '%s becomes records',
    (file) => {
      const streams = new TextDecoder().decode(fixtureBytes(file));
      const decoded = readPlatformDocument(wrapDocument('strava', 'streams', [activity, streams]));
      expect(decoded.records.length).toBe(3);
      expect([...(decoded.records.columns.heartRate ?? [])]).toEqual([120, 121, 122]);
      if (file.includes('own')) expect(decoded.records.columns.longitude?.[2]).toBe(0.0002);
    },
  );
});
