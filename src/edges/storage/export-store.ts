import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A list of an export: its table, the column by which it is paged, and the columns that are left out. */
type Exported = { readonly table: string; readonly by: string; readonly without: readonly string[] };

/** Every table that holds something of a runner, by the name of its list in an export. */
export const exportedTables = {
  activities: { table: 'activity', by: 'id', without: [] },
  recordings: { table: 'activity_source', by: 'id', without: [] },
  uploads: { table: 'upload', by: 'id', without: ['claim', 'clientId', 'attempts', 'expanded'] },
  'unread-activities': { table: 'unread_activity', by: 'id', without: [] },
  'check-ins': { table: 'check_in', by: 'id', without: [] },
  'done-routines': { table: 'done_routine', by: 'id', without: [] },
  'planned-runs': { table: 'planned_run', by: 'id', without: [] },
  assessments: { table: 'assessment', by: 'id', without: [] },
  // Tokens give access to another service: they are stored for the runner and never exported.
  connections: { table: 'connection', by: 'id', without: ['tokens'] },
  inbox: { table: 'inbox', by: 'id', without: ['payload', 'plan', 'bodyId', 'proof'] },
  'platform-recordings': { table: 'platform_recording', by: 'upload_id', without: [] },
  'platform-deletions': { table: 'platform_tombstone', by: 'platform_activity_id', without: [] },
  // What opens a link stays with those who hold it.
  links: {
    table: 'link',
    by: 'id',
    without: ['clientId', 'tokenHash', 'pinHash', 'pinFailures', 'pinLockedUntil'],
  },
  'link-uses': { table: 'link_use', by: 'id', without: ['id'] },
  'notification-targets': { table: 'notification_target', by: 'id', without: ['clientId'] },
  notifications: { table: 'notification', by: 'id', without: [] },
  events: { table: 'outbox_event', by: 'id', without: ['clientId'] },
} as const satisfies Record<string, Exported>;

export type ExportedList = keyof typeof exportedTables;

/** Tables with rows of a runner that an export leaves out, and why. */
export const unexportedTables: Readonly<Record<string, string>> = {
  file_reservation: 'files on their way to become uploads',
  runner_today: 'a part of the newest assessment, and sums of the activities',
  standing_answer: 'an index into the check-ins',
  reprocessing_runner: 'how far a computation has come; its results are the activities and assessments',
  reprocessing_change: 'counted differences of a computation',
  reprocessing_draft: 'a computation that is discarded',
  reprocessing_failure: 'a computation that did not succeed; the upload shows its file',
};

export type ExportedRow = Readonly<Record<string, unknown>>;

/** Everything that is stored of a runner, table by table. */
export const createExportStore = (db: Database) => ({
  /** One page of a list, and the cursor of the next one; null when it was the last. */
  page: async (
    list: ExportedList,
    runnerId: string,
    after: string,
    limit: number,
  ): Promise<{ rows: ExportedRow[]; after: string | null }> => {
    const { table, by, without } = exportedTables[list] as Exported;
    const { rows } = await sql<Record<string, unknown> & { exportKey: string }>`
      select *, ${sql.ref(by)} as export_key from ${sql.table(table)}
      where runner_id = ${runnerId} and ${sql.ref(by)} > ${after}
      order by ${sql.ref(by)} limit ${limit}`.execute(db);
    const hidden = new Set(['exportKey', ...without]);
    return {
      rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.has(name)))),
      after: rows.length < limit ? null : (rows.at(-1)?.exportKey ?? null),
    };
  },
});

export type ExportStore = ReturnType<typeof createExportStore>;
