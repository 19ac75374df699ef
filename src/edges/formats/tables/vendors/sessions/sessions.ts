import { SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { readHead } from '#src/edges/formats/byte-source.ts';
import { headBytes } from '#src/edges/formats/format.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { type Delimiter, delimiterOf, readRows } from '#src/edges/formats/tables/text/read-rows.ts';
import { firstLine, headText } from '#src/edges/formats/tables/text/read-text.ts';
import { readType } from '#src/edges/formats/tables/text/read-type.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';
import { findColumns, type Meaning, type SessionColumns } from './find-columns.ts';
import { readStart } from './read-start.ts';

/** Between semicolons a comma is decimal, and one before three digits is no mark of thousands. */
const readCell = (written: string, delimiter: Delimiter): number | null =>
  readNumber(
    delimiter === ';' && /^\s*[+-]?\d{1,12},\d{1,12}\s*$/.test(written) ? written.replace(',', '.') : written,
  );

const clockPattern = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?$/;

/** `1:02:03`, or two parts of which the unit of the header says what they are: minutes and seconds, or hours and minutes. */
const readClock = (written: string, unit: string | null): number | null => {
  const found = clockPattern.exec(written.trim());
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (found[3] !== undefined)
    return first * SECONDS_PER_HOUR + second * SECONDS_PER_MINUTE + Number(found[3]);
  if (unit?.startsWith('min') === true) return first * SECONDS_PER_MINUTE + second;
  return unit === 'h' || unit === 'hours' ? first * SECONDS_PER_HOUR + second * SECONDS_PER_MINUTE : null;
};

/** How people and programs say yes and no. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'x', '1', 'ja'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', 'nein'].map((word) => [word, false] as const),
]);

/** 0 is "not measured". */
const measured = (value: number | null): number | null => (value === 0 ? null : value);

const toRow = (cells: readonly string[], columns: SessionColumns, delimiter: Delimiter): TableRow => {
  const text = (meaning: Meaning): string => cells[columns[meaning]?.at ?? -1] ?? '';
  const plain = (meaning: Meaning): number | null => measured(readCell(text(meaning), delimiter));
  const inUnit = (meaning: Meaning): number | null => {
    const [value, factor] = [readCell(text(meaning), delimiter), columns[meaning]?.factor ?? null];
    return value === null || factor === null ? null : value * factor;
  };
  const seconds = (meaning: Meaning): number | null =>
    readClock(text(meaning), columns[meaning]?.unit ?? null) ?? inUnit(meaning);
  const start = readStart({
    start: text('start'),
    date: text('date'),
    timeZone: text('timeZone').trim(),
    offsetSeconds: inUnit('utcOffset'),
    isUtc: columns.start?.unit === 'utc' || columns.date?.unit === 'utc',
  });
  const rpe = readCell(text('sessionRpe'), delimiter);
  return {
    ...emptyRow,
    id: shortText(text('id')),
    // Who keeps a table of sessions without a word for the sport keeps one of runs.
    sport:
      columns.sport === undefined ? { sport: 'running', subSport: null } : readType(shortText(text('sport'))),
    title: shortText(text('title')),
    startMs: start.startMs,
    startIsLocal: start.isLocal,
    localOffsetSeconds: start.localOffsetSeconds,
    elapsedSeconds: seconds('elapsed'),
    timerSeconds: seconds('timer'),
    distanceMeters: inUnit('distance'),
    ascentMeters: inUnit('ascent'),
    descentMeters: inUnit('descent'),
    averageHeartRateBpm: plain('averageHeartRate'),
    maximumHeartRateBpm: plain('maximumHeartRate'),
    averageCadence: plain('cadence'),
    sessionRpe: rpe !== null && rpe >= 0 && rpe <= 10 ? rpe : null,
    race: truths.get(text('race').trim().toLowerCase()) ?? null,
  };
};

const columnsOf = (line: string): SessionColumns | null =>
  findColumns(line.split(delimiterOf(line)).map((cell) => cell.trim().replaceAll(/^"|"$/g, '')));

/** A table of sessions that a person, a script or an app keeps: one row a session, headers that name columns and units. */
export const sessionsTable: Table = {
  vendor: 'sessions',
  confidence: 'moderate',
  recognises: (text) => columnsOf(firstLine(text)) !== null,
  async *read(source) {
    const head = headText(await readHead(source, headBytes));
    const delimiter = delimiterOf(firstLine(head));
    let columns: SessionColumns | null = null;
    for await (const { cells, isCut } of readRows(source, delimiter)) {
      if (columns === null) {
        columns = findColumns(cells);
        if (columns === null) return;
      } else if (isCut || cells.some((cell) => cell.trim() !== ''))
        yield { ...toRow(cells, columns, delimiter), isCut };
    }
  },
};
