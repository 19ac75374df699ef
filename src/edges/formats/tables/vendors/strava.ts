import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readLocalDate } from '#src/edges/formats/tables/text/read-local-date.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { readRows } from '#src/edges/formats/tables/text/read-rows.ts';
import { readType } from '#src/edges/formats/tables/text/read-type.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** Where the values stand. The first seven columns are the same in every language. */
type Places = {
  readonly elapsed: number;
  readonly moving: number;
  readonly distance: number;
  readonly maximumHeartRate: number;
};

const [idAt, dateAt, nameAt, typeAt, elapsedAt, distanceAt] = [0, 1, 2, 3, 5, 6];
/** Columns of the head row that every export of Strava has. */
const fewestColumns = 10;

/**
 * Headers are written in the language of the account, but elapsed time and distance come twice in all of them: rounded
 * (the distance in km) among the first columns, and exact (in metres) later, with the moving time between the two.
 */
const findPlaces = (header: readonly string[]): Places | null => {
  if (header.length < fewestColumns) return null;
  const [elapsedName, distanceName] = [header[elapsedAt], header[distanceAt]];
  const elapsed = header.indexOf(elapsedName ?? '', distanceAt + 1);
  const distance = header.indexOf(distanceName ?? '', distanceAt + 1);
  if (elapsedName !== '' && elapsed > 0 && distance === elapsed + 2) {
    const maximumHeartRate = header.indexOf(header[distanceAt + 1] ?? '', distance + 1);
    return { elapsed, moving: elapsed + 1, distance, maximumHeartRate };
  }
  const isEnglish = header[idAt] === 'Activity ID' && header[dateAt] === 'Activity Date';
  return isEnglish ? { elapsed: elapsedAt, moving: -1, distance: -1, maximumHeartRate: -1 } : null;
};

const toRow = (cells: readonly string[], places: Places): TableRow => {
  const number = (at: number): number | null => (at < 0 ? null : readNumber(cells[at]));
  const kilometers = number(distanceAt);
  return {
    ...emptyRow,
    id: shortText(cells[idAt]),
    sport: readType(cells[typeAt] ?? null),
    title: shortText(cells[nameAt]),
    startMs: readLocalDate(cells[dateAt] ?? ''),
    elapsedSeconds: number(places.elapsed) ?? number(elapsedAt),
    timerSeconds: number(places.moving),
    distanceMeters:
      number(places.distance) ?? (kilometers === null ? null : kilometers * METERS_PER_KILOMETER),
    maximumHeartRateBpm: number(places.maximumHeartRate),
  };
};

const cellsOf = (line: string): string[] =>
  line.split(',').map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));

/** `activities.csv` of Strava's bulk export; dates are UTC. */
export const stravaTable: Table = {
  vendor: 'strava',
  recognises: (text) => findPlaces(cellsOf(text.split('\n', 1)[0] ?? '')) !== null,
  async *read(source) {
    let places: Places | null = null;
    for await (const cells of readRows(source)) {
      if (places === null) {
        places = findPlaces(cells.map((cell) => cell.trim()));
        if (places === null) return;
      } else if (cells.length > distanceAt) yield toRow(cells, places);
    }
  },
};
