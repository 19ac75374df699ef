import { fileLimits } from '#src/edges/file-budget.ts';
import { refuseTooMany } from '#src/edges/formats/tables/most-rows.ts';
import type { Table, TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { readXml } from '#src/edges/formats/xml/read-xml.ts';
import { rootElement } from '#src/edges/formats/xml/root-element.ts';
import { createHeartRates, type HeartRates } from './heart-rates.ts';
import { addDetail, beginWorkout, endedPauses } from './workout.ts';

/** How far the time without pauses may lie from the stated duration, for its samples to be believed. Convention. */
const durationShare = 0.05;

const isWholeWith = (row: TableRow, pausedMs: number): boolean => {
  const { elapsedSeconds, timerSeconds } = row;
  if (elapsedSeconds === null || timerSeconds === null) return elapsedSeconds !== null;
  return Math.abs(elapsedSeconds - pausedMs / 1000 - timerSeconds) <= durationShare * timerSeconds;
};

/** A run with the heart rates of its time; any other workout as it is. */
const withHeartRate = (row: TableRow, heartRates: HeartRates): TableRow => {
  const pauses = endedPauses(row);
  const pausedMs = pauses.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const { startMs, elapsedSeconds } = row;
  if (row.sport?.sport !== 'running' || startMs === null || elapsedSeconds === null)
    return { ...row, pauses };
  if (!isWholeWith(row, pausedMs)) return { ...row, pauses };
  return { ...row, pauses, records: heartRates.between(startMs, startMs + elapsedSeconds * 1000) };
};

/** The workouts in their order; the newest runs have their heart rates, as far as a file may hold records. */
const addHeartRates = (rows: readonly TableRow[], heartRates: HeartRates): readonly TableRow[] => {
  const described = new Map<TableRow, TableRow>();
  let records = 0;
  for (const row of rows.toSorted((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))) {
    const run = withHeartRate(row, heartRates);
    const length = run.records?.length ?? 0;
    if (records + length > fileLimits.records) break;
    records += length;
    described.set(row, run);
  }
  return rows.map((row) => described.get(row) ?? row);
};

/** `export.xml` of Apple Health, whatever the phone's language calls it. Its workouts and heart rates are held. */
export const appleTable: Table = {
  vendor: 'apple-health',
  confidence: 'moderate',
  recognises: (_text, head) => rootElement(head) === 'healthdata',
  async *read(source) {
    const rows: TableRow[] = [];
    const heartRates = createHeartRates();
    const time = createTimeReader();
    let workout: TableRow | null = null;
    await readXml(source, {
      open({ local }, attributes, parent) {
        if (local === 'workout') workout = beginWorkout(attributes);
        else if (workout !== null && parent === 'workout') workout = addDetail(workout, local, attributes);
        else if (local === 'record' && attributes['type'] === 'HKQuantityTypeIdentifierHeartRate') {
          const { startDate, value } = attributes;
          heartRates.add(time.read(startDate ?? ''), readNumber(value) ?? 0);
        }
      },
      close({ local }) {
        if (local !== 'workout' || workout === null) return;
        rows.push(workout);
        refuseTooMany(rows.length);
        workout = null;
      },
    });
    yield* addHeartRates(rows, heartRates);
  },
};
