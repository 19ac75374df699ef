import { type Kysely, sql } from 'kysely';

/**
 * Uploads name their client, so that a client's uploads are counted without a join; indices for
 * every query of the service; what erasing a runner and following an upload need to know.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table upload add column client_id text;
    update upload set client_id = runner.client_id from runner where runner.id = upload.runner_id;
    alter table upload alter column client_id set not null;
    create index upload_client_received on upload (client_id, received_at) where parent_id is null;
    create index upload_client_bytes on upload (client_id) include (bytes) where status <> 'duplicate';
    create index upload_waiting on upload (client_id)
      where status in ('queued', 'processing') and parent_id is null;
    create index upload_finished on upload (runner_id, finished_at) where status = 'processed';

    create index activity_source_runner on activity_source (runner_id);

    alter table runner add column dirty_since timestamptz;
    alter table idempotency add column path text;
  `.execute(db);
};
