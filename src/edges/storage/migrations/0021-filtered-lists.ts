import { type Kysely, sql } from 'kysely';

/**
 * Lists of uploads, check-ins and runners are filtered and sorted; a runner knows when it was changed, and an upload which
 * rows of its table became no activities.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table upload add column unread_rows jsonb;
    create index upload_runner_status on upload (runner_id, status, id);
    create index upload_runner_changed on upload (runner_id, coalesce(finished_at, started_at, received_at), id);
    create index check_in_runner_day on check_in (runner_id, day, id);
    create index check_in_runner_region on check_in (runner_id, region, id);
    alter table runner add column updated_at timestamptz;
    update runner set updated_at = created_at;
    alter table runner alter column updated_at set not null;
    alter table runner alter column updated_at set default now();
    create index runner_client_updated on runner (client_id, updated_at, id);
  `.execute(db);
};
