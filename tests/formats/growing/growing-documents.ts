import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
import { type Growth, repeat } from './growth.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

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

type Way = { readonly what: string; readonly from: number; readonly grown: (value: Json, n: number) => Json };

const textWays: readonly Way[] = [
  { what: 'blanks before', from: 16_384, grown: (value, n) => `${' '.repeat(n)}${value}` },
  { what: 'blanks behind', from: 16_384, grown: (value, n) => `${value}${' '.repeat(n)}x` },
  { what: 'digits', from: 16_384, grown: (value, n) => `${value}${'1'.repeat(n)}` },
  { what: 'words', from: 16_384, grown: (value, n) => `${value}${'run '.repeat(n / 4)}` },
  { what: 'escapes', from: 16_384, grown: (value, n) => `${value}${'"\\'.repeat(n / 2)}` },
];
const structureWays: readonly Way[] = [
  { what: 'a list', from: 4000, grown: (value, n) => Array.from({ length: n }, () => value) },
  {
    what: 'an object',
    from: 4000,
    grown: (value, n) => Object.fromEntries(keysOf(n).map((key) => [key, value])),
  },
];
const listWays: readonly Way[] = [
  {
    what: 'elements',
    from: 2000,
    grown: (value, n) => (Array.isArray(value) ? Array.from({ length: n }, () => value[0]) : value),
  },
];

const keysOf = (n: number): readonly string[] => Array.from({ length: n }, (_, index) => `key${index}`);

type Place = { readonly path: string; readonly value: Json; readonly replace: (by: Json) => Json };

/** Every value of a document, with what the document is when another stands there. */
const placesOf = (value: Json, path: string, replace: (by: Json) => Json): readonly Place[] => {
  const here = { path, value, replace };
  if (typeof value !== 'object' || value === null) return [here];
  const children = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, `${path}/${key}`, (by) =>
      replace(Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by }),
    ),
  );
  return [here, ...children];
};

const waysFor = (value: Json): readonly Way[] => {
  if (Array.isArray(value)) return listWays;
  return typeof value === 'object' ? [] : [...textWays, ...structureWays];
};

const fields: readonly Growth[] = documents.flatMap(({ source, kind, parts }) =>
  placesOf(parts, kind, (by) => by).flatMap(({ path, value, replace }) =>
    waysFor(value).map(({ what, from, grown }) => ({
      name: `${what} in ${path}`,
      from,
      bytes: (n: number) => {
        const whole = replace(grown(value, n));
        const list: readonly Json[] = Array.isArray(whole) ? whole : [whole];
        return wrapDocument(
          source,
          kind,
          list.map((part) => JSON.stringify(part)),
        );
      },
    })),
  ),
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
