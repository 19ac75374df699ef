import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import type { TestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

/** Words that stand for a runner wherever they appear. */
export const platformUser = 'platform-user-4711';
export const secretWord = 'aches-since-tuesday';

/** What platforms sent about the runner, as the rows that hold it. */
const platformRows = `
  insert into connection (id, runner_id, platform, platform_user_id, status, tokens, created_at)
    values ('con_1', $1, 'generic', '${platformUser}', 'active', 'sealed-token', now());
  insert into inbox_body (id, platform, bytes, headers, received_at)
    values ('bod_1', 'generic', convert_to('{"user":"${platformUser}"}', 'UTF8'), '{}', now()),
      ('bod_2', 'generic', convert_to('{"user":"${platformUser}"}', 'UTF8'), '{}', now());
  insert into inbox (id, platform, event_key, body_id, kind, platform_user_id, confirm_with, status, runner_id, received_at)
    values ('inb_1', 'generic', 'e1', 'bod_1', 'activity', '${platformUser}', 'nothing', 'processed', $1, now()),
      ('inb_2', 'generic', 'e2', 'bod_2', 'activity', '${platformUser}', 'nothing', 'ignored', null, now());
  insert into platform_recording (upload_id, runner_id, connection_id, platform, platform_user_id, platform_activity_id,
      revision_ms, received_at)
    select id, $1, 'con_1', 'generic', '${platformUser}', 'a1', 1, now() from upload where runner_id = $1 limit 1;
  insert into platform_tombstone (runner_id, platform, platform_activity_id, because, deleted_at)
    values ($1, 'generic', 'a2', 'deleted', now());
  insert into platform_lease (platform, platform_user_id, holder, until)
    values ('generic', '${platformUser}', 'worker', now());
  insert into reprocessing_job (id, client_id, status, dry_run, forced, runner_ids, features_version, decoder_version,
      created_at, progressed_at)
    select 'rep_1', client_id, 'finished', true, false, array[$1, 'run_other'], 1, 1, now(), now()
    from runner where id = $1;
  insert into reprocessing_runner (job_id, runner_id, files, progressed_at) values ('rep_1', $1, 1, now());
  insert into reprocessing_change (job_id, runner_id, activity_id, metric, before, after)
    values ('rep_1', $1, 'act_1', 'steps', '1', '2');
  insert into reprocessing_failure (job_id, upload_id, runner_id, problem)
    select 'rep_1', id, $1, '{}' from upload where runner_id = $1 limit 1;
  insert into reprocessing_draft (job_id, runner_id, upload_id, session_index, activity_id, source)
    values ('rep_1', $1, 'upl_1', 0, 'act_1', '{}');
`;

/** A database client that ends with the running test. */
export const useDatabase = async (service: TestService): Promise<pg.Client> => {
  const database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  onTestFinished(() => database.end());
  return database;
};

/** A runner of whom something stands in every table: runs, copies, an archive, answers, what platforms sent. */
export const fillRunner = async (service: TestService, database: pg.Client): Promise<string> => {
  await service.call('POST', '/v1/webhook-endpoints', {
    body: {
      url: 'https://example.com/hook',
      events: ['upload.processed', 'upload.rejected', 'assessment.changed'],
    },
  });
  const created = await service.call('POST', '/v1/runners', {
    body: { displayName: 'Ada', externalId: 'ada' },
    headers: { 'idempotency-key': 'make-ada' },
  });
  const runnerId = String(created.body['id']);
  const run = await sample('fit/every-second-running-dynamics.fit');
  await service.upload(runnerId, run, 'park.fit');
  await service.upload(runnerId, run, 'park-again.fit');
  const gpx = await sample('gpx/steps-per-minute.gpx');
  await service.upload(runnerId, zipBytes([{ name: 'a/run.gpx', bytes: gpx }]), 'takeout.zip');
  await service.upload(runnerId, 'no run at all', 'broken.fit');
  await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
    body: {
      day: '2026-11-01',
      region: 'calf',
      tightness: 3,
      conditions: { glaucoma: true },
      note: secretWord,
    },
    headers: { 'idempotency-key': 'say-it-once' },
  });
  await service.call('POST', `/v1/runners/${runnerId}/what-if`, {
    body: {
      plannedRuns: [{ startTime: '2026-11-02T06:00:00Z', distanceMeters: 5000, durationSeconds: 1800 }],
    },
    headers: { 'idempotency-key': 'what-if' },
  });
  await database.query(
    `insert into done_routine (id, runner_id, day, routine, created_at) values ('don_1', $1, '2026-11-01', 'x', now())`,
    [runnerId],
  );
  await database.query(
    `insert into notification_target (id, client_id, runner_id, kind, address, minimum_severity, details, created_at, updated_at)
     select 'ntt_1', client_id, id, 'ntfy', 'https://ntfy.sh/${secretWord}', 'info', 'none', now(), now()
     from runner where id = $1`,
    [runnerId],
  );
  await database.query(
    `insert into notification (id, target_id, runner_id, cause, status, created_at, finished_at)
     values ('ntf_1', 'ntt_1', $1, 'severity', 'delivered', now(), now())`,
    [runnerId],
  );
  await service.call('POST', `/v1/runners/${runnerId}/planned-runs`, {
    body: { startTime: '2099-01-01T07:00:00Z', distanceMeters: 21_097, race: true, title: secretWord },
    headers: { 'idempotency-key': 'plan-it-once' },
  });
  await database.query(
    `insert into file_reservation (runner_id, sha256, client_id, bytes, created_at)
     select id, 'ab12', client_id, 9, now() from runner where id = $1`,
    [runnerId],
  );
  await database.query(
    `insert into unread_activity (id, upload_id, runner_id, start_at, local_day)
     select id || '-0', id, runner_id, now(), '2026-11-01' from upload where runner_id = $1 limit 1`,
    [runnerId],
  );
  await service.call('PATCH', `/v1/runners/${runnerId}`, { body: { tags: ['ada-group'] } });
  const { body: link } = await service.call('POST', `/v1/runners/${runnerId}/links`, {
    body: { view: 'today' },
    headers: { 'idempotency-key': 'make-link' },
  });
  await service.app.inject({ url: String(link['url']) });
  for (const statement of platformRows.split(';').filter((text) => text.trim() !== ''))
    await database.query(statement, statement.includes('$1') ? [runnerId] : []);
  await assessRunner(service.runtime.deps, runnerId);
  return runnerId;
};
