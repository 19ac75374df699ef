import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { TestService } from '#tests/support/test-service.ts';

/** What no operator may see: names of people and files, what was said, secrets of addresses. */
export const secretWords = ['ada-lovelace', 'my-sore-calf', 'hook-secret', 'sealed-token', 'plan-address'];

const rows = `
  insert into client (id, name, created_at) values ('cli_club', 'Club <b>north</b>', now());
  insert into runner (id, client_id, display_name, time_zone, week_starts_on, created_at)
    values ('run_club', 'cli_club', 'ada-lovelace', 'UTC', 'monday', now());
  insert into upload (id, client_id, runner_id, filename, bytes, sha256, format, status, problem, attempts, received_at, finished_at)
    values ('upl_1', 'cli_club', 'run_club', 'my-sore-calf.fit', 1200, 'a1', 'fit', 'processed', null, 1, now(), now()),
      ('upl_2', 'cli_club', 'run_club', 'my-sore-calf.gpx', 9, 'a2', null, 'rejected',
        '{"code":"file-unknown-format","detail":"The content is <i>none</i> of the formats."}', 1, now(), now()),
      ('upl_3', 'cli_club', 'run_club', 'my-sore-calf.fit', 9, '', null, 'rejected',
        '{"code":"archive-unsafe","detail":"The entry is too large."}', 0, now(), now()),
      ('upl_4', 'cli_club', 'run_club', 'my-sore-calf.fit', 1200, 'a4', 'fit', 'queued', null, 0, now() - interval '1 hour', null);
  insert into connection (id, runner_id, platform, platform_user_id, status, reason, tokens, revocation, revocation_reason, created_at, ended_at)
    values ('con_1', 'run_club', 'polar', 'u1', 'active', null, 'sealed-token', 'none', null, now(), null),
      ('con_2', 'run_club', 'wahoo', 'u2', 'failed', 'the runner refused', null, 'none', null, now(), now()),
      ('con_3', 'run_club', 'wahoo', 'u3', 'revoked', null, null, 'failed', 'answered 500', now(), now());
  insert into inbox (id, platform, event_key, kind, proof, platform_user_id, confirm_with, plan, payload_name, status, reason,
      runner_id, attempts, next_attempt_at, received_at, finished_at)
    values ('inb_1', 'polar', 'e1', 'activity-created', 'signature', 'u1', 'nothing', '{"url":"plan-address"}', null, 'failed',
        'given up after 4 attempts: answered 404', 'run_club', 4, null, now(), now()),
      ('inb_2', 'polar', 'e2', 'activity-created', 'signature', 'u9', 'nothing', null, null, 'ignored', 'unknown user',
        null, 1, null, now(), now()),
      ('inb_3', 'wahoo', 'e3', 'silence', null, null, 'nothing', null, null, 'alert', 'no event since yesterday', null, 0, null, now(), now()),
      ('inb_4', 'polar', 'e4', 'activity-created', 'signature', 'u1', 'nothing', null, 'run.fit', 'failed', 'broken', 'run_club', 1, null, now(), now()),
      ('inb_5', 'polar', 'e5', 'activity-created', 'signature', 'u1', 'nothing', null, null, 'processed', null, 'run_club', 1, null, now(), now()),
      ('inb_6', 'polar', 'e6', 'activity-created', 'signature', 'u1', 'nothing', null, null, 'waiting', 'answered 503', 'run_club', 1, now() - interval '1 hour', now(), null);
  insert into webhook_endpoint (id, client_id, url, events, secrets, disabled, disabled_reason, disabled_at, failing_since, verified_at, created_at, updated_at)
    values ('whe_1', 'cli_club', 'https://hooks.example/hook-secret', '{upload.processed}', '[]', false, null, null, now(), now(), now(), now()),
      ('whe_2', 'cli_club', 'https://gone.example/hook-secret', '{upload.processed}', '[]', true, 'answered 410', now(), now(), now(), now(), now());
  insert into outbox_event (id, client_id, runner_id, type, data, happened_at)
    values ('evt_1', 'cli_club', 'run_club', 'assessment.changed', '{"said":"my-sore-calf"}', now());
  insert into webhook_delivery (id, event_id, endpoint_id, status, attempts, held, next_attempt_at, created_at, finished_at)
    values ('del_1', 'evt_1', 'whe_1', 'failed', 2, false, null, now(), now()),
      ('del_2', 'evt_1', 'whe_2', 'waiting', 0, true, now(), now(), null);
  insert into webhook_attempt (delivery_id, number, started_at, duration_milliseconds, outcome, status_code, because, answer)
    values ('del_1', 1, now(), 5, 'failed', 500, null, 'my-sore-calf'), ('del_1', 2, now(), 5, 'failed', 503, 'it is away', 'my-sore-calf');
  insert into reprocessing_job (id, client_id, status, dry_run, forced, features_version, decoder_version, total, done, failed, created_at, progressed_at)
    values ('rep_1', 'cli_club', 'running', false, false, 1, 1, 10, 3, 1, now(), now() - interval '1 hour');
  insert into platform_state (platform, subscription) values ('strava', 'lost');
`;

export type Database = Pick<pg.Client, 'query'>;

/** Something of every kind that an operator looks for, of a client that is not the operator's. */
export const fillService = async (service: TestService): Promise<Database> => {
  const database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  onTestFinished(() => database.end());
  await database.query(rows);
  return database;
};
