import { appleText, appleWorkout, fitbitText, stravaText } from '#tests/support/table-texts.ts';
import { type Growth, growText } from './growth.ts';

const row = (index: number, name = 'A'): string =>
  `${index},"Mar 5, 2025, 5:00:00 PM",${name},Run,,3600,10.00,,,false,,,,,,3600.0,3550.0,10000.0,,,,,171`;
const many = (n: number, make: (index: number) => string): string[] =>
  Array.from({ length: n }, (_, index) => make(index));
const sessions = (rows: readonly string[], header = 'start,sport,duration,distance_km'): string =>
  [header, ...rows].join('\n');

/** What the tables of exports repeat, and texts in them that grow. */
export const growingTables: readonly Growth[] = [
  growText('rows', 500, (n) => stravaText(many(n, (index) => row(index)))),
  growText('a quoted name', 20_000, (n) => stravaText([row(1, `"${'a""'.repeat(n)}"`)])),
  growText('a quote without an end', 20_000, (n) => stravaText([row(1, `"${'a,\n'.repeat(n)}`)])),
  growText('cells', 20_000, (n) => stravaText([`${row(1)}${','.repeat(n)}`])),
  growText('a type', 20_000, (n) => stravaText([row(1).replace('Run', 'run '.repeat(n))])),
  growText('a date', 20_000, (n) => stravaText([row(1).replace('Mar 5', 'Mar 5 '.repeat(n))])),
  growText('a number', 20_000, (n) => stravaText([row(1).replace('10000.0', '1,'.repeat(n))])),
  growText('sessions', 500, (n) => sessions(many(n, () => '2025-03-05T17:00:00Z,Run,1:00:00,10'))),
  growText('a header', 20_000, (n) => sessions([], `start,distance_km,${'aA '.repeat(n)}`)),
  growText('headers', 300, (n) => sessions([], `start,distance_km${',avg_hr'.repeat(n)}`)),
  growText('a start', 20_000, (n) => sessions([`${'2025-03-05 '.repeat(n)},Run,1:00:00,10`])),
  growText('a duration', 20_000, (n) => sessions([`2025-03-05T17:00:00Z,Run,${'1:00'.repeat(n)},10`])),
  growText('workouts', 500, (n) => appleText(many(n, () => appleWorkout()))),
  growText('objects', 500, (n) => `[${many(n, () => fitbitText().slice(1, -1)).join(',')}]`),
  growText('a text of JSON', 20_000, (n) => fitbitText('NaN, '.repeat(n))),
  growText('an object that never ends', 20_000, (n) => `${fitbitText().slice(0, -2)},"a":"${'{'.repeat(n)}`),
];
