import type { NamedSport } from '#src/core/domain/sport.ts';
import { MS_PER_SECOND, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { sportOfCode } from '#src/core/sport/vendor-codes.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { readRows } from '#src/edges/formats/tables/text/read-rows.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** What the user made up: it may be a run. */
const ownWorkouts: ReadonlySet<string> = new Set(['', '0']);

/** The offset of a row, and whether its times are local: older exports write milliseconds, and local times. */
const readOffset = (written: string): { readonly seconds: number | null; readonly isLocal: boolean } => {
  const found = /^UTC([+-])(\d{2})(\d{2})$/.exec(written);
  if (found === null) return { seconds: scaled(written, 0.001), isLocal: true };
  const seconds = Number(found[2]) * SECONDS_PER_HOUR + Number(found[3]) * SECONDS_PER_MINUTE;
  return { seconds: found[1] === '-' ? -seconds : seconds, isLocal: false };
};

const readSport = (code: string): NamedSport | null =>
  ownWorkouts.has(code) ? null : sportOfCode('samsung', code);

const toRow = (cell: (name: string) => string): TableRow => {
  const [writtenMs = Number.NaN, endMs = Number.NaN] = ['start_time', 'end_time'].map((name) =>
    createTimeReader().read(cell(name)),
  );
  const offset = readOffset(cell('time_offset'));
  const startMs = writtenMs - (offset.isLocal ? (offset.seconds ?? 0) * MS_PER_SECOND : 0);
  return {
    ...emptyRow,
    id: shortText(cell('datauuid')),
    sport: readSport(cell('exercise_type')),
    title: shortText(cell('title')),
    startMs: Number.isNaN(startMs) ? null : startMs,
    localOffsetSeconds: offset.seconds,
    elapsedSeconds: endMs > writtenMs ? (endMs - writtenMs) / MS_PER_SECOND : null,
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
 * them), then the rows. Times are UTC, in older exports local.
 */
export const samsungTable: Table = {
  vendor: 'samsung-health',
  confidence: 'moderate',
  recognises: (text) => /^com\.samsung\.s?health\.exercise[,\r\n]/.test(text),
  async *read(source) {
    let places: ReadonlyMap<string, number> | null = null;
    let line = 0;
    for await (const { cells, isCut } of readRows(source)) {
      line += 1;
      if (line === 2) places = new Map(cells.map((header, index) => [lastWord(header), index]));
      else if (places !== null) {
        const known = places;
        yield { ...toRow((name) => (cells[known.get(name) ?? -1] ?? '').trim()), isCut };
      }
    }
  },
};
