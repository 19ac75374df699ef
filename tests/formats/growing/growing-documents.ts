import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
import { growValues, type Json } from './grow-json.ts';
import { type Growth, repeat } from './growth.ts';

/** One of each kind, with every field that is read. */
const documents = [
  {
    source: 'strava',
    kind: 'streams',
    parts: [
      {
        ...{
          id: 1,
          sport_type: 'TrailRun',
          type: 'Run',
          start_date: '2026-01-02T08:00:00Z',
          utc_offset: 3600,
        },
        ...{
          elapsed_time: 10,
          distance: '30.5',
          total_elevation_gain: 1,
          average_speed: 3,
          device_name: 'Watch',
        },
      },
      { time: { data: [0, 1] }, latlng: { data: [[48.1, 11.5]] }, heartrate: { data: [140, '141'] } },
    ],
  },
  {
    source: 'garmin',
    kind: 'activity-details',
    parts: [
      {
        activityId: 900,
        summary: { startTimeInSeconds: '1767340800', activityType: 'RUNNING', deviceName: 'Watch' },
        samples: [{ startTimeInSeconds: 1767340800, heartRate: 140, latitudeInDegree: '48.1' }],
        laps: [{ startTimeInSeconds: 1767340800 }],
      },
    ],
  },
  {
    source: 'garmin',
    kind: 'activity-summary',
    parts: [
      { activityId: '900', startTimeInSeconds: 1767340800, activityType: 'RUNNING', deviceName: 'Watch' },
    ],
  },
  {
    source: 'health-auto-export',
    kind: 'workout',
    parts: [
      {
        ...{
          id: 'a',
          name: 'Outdoor Run',
          start: '2026-01-02 08:00:00 +0100',
          end: '2026-01-02 09:00:00 +0100',
        },
        ...{ duration: 3600, distance: { qty: '5', units: 'km' } },
        route: [{ timestamp: '2026-01-02 08:00:01 +0100', latitude: 48.1 }],
        heartRateData: [{ date: '2026-01-02 08:00:02 +0100', Avg: 140 }],
      },
    ],
  },
] as const satisfies readonly {
  readonly source: string;
  readonly kind: string;
  readonly parts: readonly Json[];
}[];

const fields: readonly Growth[] = documents.flatMap(({ source, kind, parts }) =>
  growValues(kind, parts, (whole) => {
    const list: readonly Json[] = Array.isArray(whole) ? whole : [whole];
    return wrapDocument(
      source,
      kind,
      list.map((part) => JSON.stringify(part)),
    );
  }),
);

const raw = (name: string, from: number, part: (n: number) => string): Growth => ({
  name: `${name} in a document`,
  from,
  bytes: (n) => wrapDocument('strava', 'streams', [JSON.stringify(documents[0].parts[0]), part(n)]),
});

/** Everything of the documents of platforms. */
export const growingDocuments: readonly Growth[] = [
  ...fields,
  raw('depth', 2000, (n) => '['.repeat(n) + ']'.repeat(n)),
  raw('depth of objects', 2000, (n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`),
  raw('keys of one name', 4000, (n) => `{${repeat(n, () => '"time":1,')}"a":1}`),
  raw('numeric keys', 4000, (n) => `{${repeat(n, (index) => `"${index * 7919}":1,`)}"a":1}`),
  raw('long integers', 2000, (n) => `[${repeat(n, (index) => `41817329260249${1000 + index},`)}1]`),
  raw('digits of an integer', 65_536, (n) => '1'.repeat(n)),
  raw('digits of a fraction', 65_536, (n) => `1.${'1'.repeat(n)}`),
  raw('blanks', 65_536, (n) => `${' '.repeat(n)}{}`),
];
