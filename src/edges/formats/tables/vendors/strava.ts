import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readLocalDate } from '#src/edges/formats/tables/text/read-local-date.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { readRows } from '#src/edges/formats/tables/text/read-rows.ts';
import { firstLine } from '#src/edges/formats/tables/text/read-text.ts';
import { readType } from '#src/edges/formats/tables/text/read-type.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** Where the values stand; -1 for a column that is not there. */
type Places = {
  readonly id: number;
  readonly date: number;
  readonly name: number;
  readonly type: number;
  readonly roundedElapsed: number;
  readonly roundedDistance: number;
  readonly elapsed: number;
  readonly moving: number;
  readonly distance: number;
  readonly maximumHeartRate: number;
  readonly averageHeartRate: number;
};

/** The first columns of every export, in every language. */
const firstColumns = { id: 0, date: 1, name: 2, type: 3, roundedElapsed: 5, roundedDistance: 6 } as const;

/**
 * Headers are written in the language of the account, but elapsed time and distance come twice in all of them: rounded
 * (the distance in km) among the first columns, and exact (in metres) later, with the moving time between the two. So does
 * the highest heart rate, with the mean behind it.
 */
const findPlacesByPairs = (header: readonly string[]): Places | null => {
  const { roundedElapsed, roundedDistance } = firstColumns;
  const again = (at: number, from: number): number => header.indexOf(header[at] || '-', from);
  const elapsed = again(roundedElapsed, roundedDistance + 1);
  const distance = again(roundedDistance, roundedDistance + 1);
  if (elapsed < 0 || distance !== elapsed + 2) return null;
  const maximumHeartRate = again(roundedDistance + 1, distance + 1);
  const averageHeartRate = maximumHeartRate < 0 ? -1 : maximumHeartRate + 1;
  return { ...firstColumns, elapsed, moving: elapsed + 1, distance, maximumHeartRate, averageHeartRate };
};

/** The English headers, whichever of them a table has. */
const findPlacesByName = (header: readonly string[]): Places | null => {
  const last = (name: string): number => header.lastIndexOf(name);
  const [id, date, type] = [last('Activity ID'), last('Activity Date'), last('Activity Type')];
  if (id < 0 || date < 0 || type < 0) return null;
  const [roundedDistance, distance] = [header.indexOf('Distance'), last('Distance')];
  return {
    ...{ id, date, type, name: last('Activity Name'), roundedElapsed: header.indexOf('Elapsed Time') },
    ...{ elapsed: last('Elapsed Time'), moving: last('Moving Time') },
    ...{ roundedDistance, distance: distance === roundedDistance ? -1 : distance },
    ...{ maximumHeartRate: last('Max Heart Rate'), averageHeartRate: last('Average Heart Rate') },
  };
};

const findPlaces = (header: readonly string[]): Places | null =>
  findPlacesByPairs(header) ?? findPlacesByName(header);

/** m/s below which a distance that stands alone is in kilometres: nobody is that slow. Convention. */
const slowestMetersPerSecond = 0.3;

const metersOf = (rounded: number | null, seconds: number | null): number | null => {
  if (rounded === null || seconds === null) return null;
  return rounded >= slowestMetersPerSecond * seconds ? rounded : rounded * METERS_PER_KILOMETER;
};

/** The two only together: a mean above its maximum is a column of something else. */
const heartRatesOf = (
  average: number | null,
  maximum: number | null,
): Pick<TableRow, 'averageHeartRateBpm' | 'maximumHeartRateBpm'> =>
  average !== null && maximum !== null && average > 0 && maximum >= average
    ? { averageHeartRateBpm: average, maximumHeartRateBpm: maximum }
    : { averageHeartRateBpm: null, maximumHeartRateBpm: null };

const toRow = (cells: readonly string[], places: Places): TableRow => {
  const number = (at: number): number | null => readNumber(cells[at]);
  const elapsedSeconds = number(places.elapsed) ?? number(places.roundedElapsed);
  return {
    ...emptyRow,
    ...heartRatesOf(number(places.averageHeartRate), number(places.maximumHeartRate)),
    id: shortText(cells[places.id]),
    sport: readType(cells[places.type] ?? null),
    title: shortText(cells[places.name]),
    startMs: readLocalDate(cells[places.date] ?? ''),
    elapsedSeconds,
    timerSeconds: number(places.moving),
    distanceMeters: number(places.distance) ?? metersOf(number(places.roundedDistance), elapsedSeconds),
  };
};

const cellsOf = (line: string): string[] =>
  line.split(',').map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));

/** `activities.csv` of Strava's bulk export; dates are UTC. */
export const stravaTable: Table = {
  vendor: 'strava',
  confidence: 'high',
  recognises: (text) => findPlaces(cellsOf(firstLine(text))) !== null,
  async *read(source) {
    let places: Places | null = null;
    for await (const { cells, isCut } of readRows(source)) {
      if (places === null) {
        places = findPlaces(cells.map((cell) => cell.trim()));
        if (places === null) return;
      } else if (isCut || cells.length > places.date) yield { ...toRow(cells, places), isCut };
    }
  },
};
