import { SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { sportOfCode } from '#src/core/sport/vendor-codes.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { readRows } from '#src/edges/formats/tables/text/read-rows.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** What the user made up: it may be a run. */
const ownWorkouts: ReadonlySet<string> = new Set(['', '0']);

/** `UTC+0200`, or milliseconds in older exports. */
const readOffset = (written: string): number | null => {
  const found = /^UTC([+-])(\d{2})(\d{2})$/.exec(written);
  if (found === null) return scaled(written, 0.001);
  const seconds = Number(found[2]) * SECONDS_PER_HOUR + Number(found[3]) * SECONDS_PER_MINUTE;
  return found[1] === '-' ? -seconds : seconds;
};

const toRow = (cell: (name: string) => string): TableRow => {
  const [startMs, endMs] = ['start_time', 'end_time'].map((name) => createTimeReader().read(cell(name)));
  const elapsedMs = (endMs ?? Number.NaN) - (startMs ?? Number.NaN);
  return {
    ...emptyRow,
    id: shortText(cell('datauuid')),
    sport: ownWorkouts.has(cell('exercise_type')) ? null : sportOfCode('samsung', cell('exercise_type')),
    title: shortText(cell('title')),
    startMs: startMs === undefined || Number.isNaN(startMs) ? null : startMs,
    localOffsetSeconds: readOffset(cell('time_offset')),
    elapsedSeconds: elapsedMs > 0 ? elapsedMs / 1000 : null,
    timerSeconds: scaled(cell('duration'), 0.001),
    distanceMeters: scaled(cell('distance'), 1),
    ascentMeters: scaled(cell('altitude_gain'), 1),
    descentMeters: scaled(cell('altitude_loss'), 1),
    averageHeartRateBpm: scaled(cell('mean_heart_rate'), 1),
    maximumHeartRateBpm: scaled(cell('max_heart_rate'), 1),
  };
};

const lastWord = (header: string): string => header.slice(header.lastIndexOf('.') + 1).trim();

/**
 * `com.samsung.shealth.exercise.<date>.csv`: a line with the name of the table, the headers (most with the name before
 * them), then the rows. Times are UTC.
 */
export const samsungTable: Table = {
  vendor: 'samsung-health',
  recognises: (text) => /^com\.samsung\.s?health\.exercise[,\r\n]/.test(text),
  async *read(source) {
    let places: ReadonlyMap<string, number> | null = null;
    let line = 0;
    for await (const cells of readRows(source)) {
      line += 1;
      if (line === 2) places = new Map(cells.map((header, index) => [lastWord(header), index]));
      else if (places !== null) {
        const known = places;
        yield toRow((name) => (cells[known.get(name) ?? -1] ?? '').trim());
      }
    }
  },
};
