import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import { readHead } from '#src/edges/formats/byte-source.ts';
import { type Format, headBytes } from '#src/edges/formats/format.ts';
import { refuseTooMany } from './most-rows.ts';
import { type Table, toActivity } from './table-row.ts';
import { headText } from './text/read-text.ts';
import { appleTable } from './vendors/apple/apple.ts';
import { fitbitTable } from './vendors/fitbit.ts';
import { garminTable } from './vendors/garmin.ts';
import { polarTable } from './vendors/polar.ts';
import { runtasticTable } from './vendors/runtastic.ts';
import { samsungTable } from './vendors/samsung.ts';
import { sessionsTable } from './vendors/sessions/sessions.ts';
import { stravaTable } from './vendors/strava.ts';

/** Every table that is read. Another one is a file in `vendors` and a line here. */
const tables: readonly Table[] = [
  appleTable,
  fitbitTable,
  garminTable,
  polarTable,
  runtasticTable,
  samsungTable,
  stravaTable,
  // Last: its headers are words that others use too.
  sessionsTable,
];

const recogniseTable = (head: Uint8Array): Table | null => {
  const text = headText(head);
  return tables.find((table) => table.recognises(text, head)) ?? null;
};

/**
 * The tables and summaries beside the tracks of an export: what was done and when, also where no track exists. Each row
 * is an activity without records; see the folder's README.
 */
export const tableFormat: Format = {
  id: 'table',
  extensions: ['csv', 'json', 'xml'],
  recognises: (head) => recogniseTable(head) !== null,
  async decode(source) {
    const head = await readHead(source, headBytes);
    if (head.length === 0) throw new Failure('file-empty', 'The file has no bytes.');
    const table = recogniseTable(head);
    if (table === null)
      throw new Failure('file-corrupt', 'The file is no table of activities that is known.');
    const activities: DecodedActivity[] = [];
    for await (const row of table.read(source)) {
      activities.push(toActivity(table, row));
      refuseTooMany(activities.length);
    }
    if (activities.length > 0) return activities;
    throw new Failure('file-not-an-activity', 'The table names no activity.');
  },
};
