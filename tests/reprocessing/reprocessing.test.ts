import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '#src/core/domain/calendar.ts';
import { rulesVersion } from '#src/core/risk/rules/index.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { continueReprocessing } from '#src/use-cases/reprocessing/continue-reprocessing.ts';
import type { Body, TestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import {
  awaitJob,
  awaitQuiet,
  readJob,
  readSample,
  snapshotTables,
  startJob,
  uploadStory,
  useReprocessingService,
} from './reprocessing-service.ts';

const makeOld = `update activity set features_version = 0`;
/** Numbers as an older version might have made them: 100 m too much. */
const spoil = `
  update activity_source set features_version = 0,
    features = jsonb_set(features::jsonb, '{distanceMeters}', to_jsonb((features->>'distanceMeters')::float8 + 100))::json;
  update activity set features_version = 0, distance_meters = distance_meters + 100,
    features = jsonb_set(features::jsonb, '{distanceMeters}', to_jsonb((features->>'distanceMeters')::float8 + 100))::json,
    history_run = jsonb_set(history_run::jsonb, '{distanceMeters}', to_jsonb((history_run->>'distanceMeters')::float8 + 100))::json;`;

const metric = (job: Body, name: string): Body | undefined => {
  const metrics = (job['changes']?.['metrics'] ?? []) as unknown as Body[];
  return metrics.find((entry) => String(entry['name']) === name);
};

/** Subscribes to the events: without a subscriber they are not kept. */
const subscribe = async (service: TestService): Promise<void> => {
  const events = ['activity.revised', 'reprocessing.finished'];
  const body = { url: 'http://127.0.0.1:9/hook', events };
  expect((await service.call('POST', '/v1/webhook-endpoints', { body })).status).toBe(201);
};

describe('reprocessing', () => {
  it('reads no file again that is up to date, and reports no changes', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 3);
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ status: 'finished', total: 3, done: 3, failed: 0, readAgain: 0 });
    expect(job['changes']).toEqual({ activities: 0, activitiesAdded: 0, metrics: [], assessments: [] });
    expect(job['etaSeconds']).toBe(0);
  });

  it('brings the numbers of an older version up to date from the raw bytes', async () => {
    const service = await useReprocessingService({ env: { WEBHOOKS_ALLOW_PRIVATE: 'yes' } });
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp');
    await awaitQuiet(service);
    const select = 'select id, distance_meters, features, features_version from activity order by id';
    const good = await service.query(select);
    const before = await service.query('select id, body from assessment order by id');
    await service.query(spoil);
    await subscribe(service);
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ status: 'finished', total: 14, done: 14, failed: 0, readAgain: 14 });
    expect(metric(job, 'distanceMeters')).toMatchObject({ activities: 14 });
    expect(metric(job, 'distanceMeters')?.['medianChange']).toBeCloseTo(-100, 6);
    expect(job['changes']?.['metrics']).toHaveLength(1);
    expect(await service.query(select)).toEqual(good);
    // Earlier assessments stay as they were made.
    const after = await service.query('select id, body from assessment order by id');
    expect(after.slice(0, before.length)).toEqual(before);
    const [event] = await service.query(`select data from outbox_event where type = 'reprocessing.finished'`);
    expect(event).toMatchObject({ data: { reprocessingJobId: job['id'], status: 'finished', done: 14 } });
    const revised = await service.query(`select data from outbox_event where type = 'activity.revised'`);
    expect(revised).toHaveLength(14);
    expect(revised[0]).toMatchObject({ data: { because: 'read-again', changed: ['distanceMeters'] } });
  });

  it('lists in a dry run which numbers and whose assessments would change, and changes nothing', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const uploads = await uploadStory(service, runnerId, 'sudden-ramp');
    await service.upload(runnerId, await readSample('broken/junk.fit'), 'junk.fit');
    await awaitQuiet(service);
    await service.query(spoil);
    // The newest run was twice as long once: then it was a spike on the day of the assessment.
    const day = (await service.query<{ day: string }>('select max(local_day)::text as day from activity'))[0]
      ?.day;
    await service.query(
      `update assessment set as_of = $1::text::date, severity = 'none',
         body = jsonb_set(jsonb_set(jsonb_set(body::jsonb, '{asOf}', to_jsonb($1::text)), '{severity}', '"none"'), '{warnings}', '[]')::json`,
      [day],
    );
    const before = await snapshotTables(service.query);
    const dry = await awaitJob(service, await startJob(service, { dryRun: true }));
    expect(await snapshotTables(service.query)).toEqual(before);
    expect(dry).toMatchObject({ status: 'finished', dryRun: true, done: uploads.length, failed: 0 });
    expect(metric(dry, 'distanceMeters')).toMatchObject({ activities: 14 });
    const change = dry['changes']?.['assessments']?.[0] as Body;
    expect(change).toMatchObject({ runnerId, before: { severity: 'none', warnings: [], asOf: day } });
    expect(String(change['after']?.['warnings'])).toMatch(/L-/);
    // The real run then does what the dry run said.
    const real = await awaitJob(service, await startJob(service));
    expect(real['changes']).toEqual(dry['changes']);
    expect(await service.query('select 1 from reprocessing_draft')).toEqual([]);
  });

  it('sees in a dry run both recordings of one run', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await readSample('tcx/one-leg-two-laps.tcx'), 'a.tcx');
    await service.upload(runnerId, await readSample('gpx/one-leg.gpx'), 'b.gpx');
    const counts = await service.query(
      'select count(*)::int as n from activity_source group by activity_id order by n desc',
    );
    await awaitQuiet(service);
    await service.query(spoil);
    const dry = await awaitJob(service, await startJob(service, { dryRun: true }));
    const real = await awaitJob(service, await startJob(service));
    expect(real['changes']).toEqual(dry['changes']);
    expect(metric(real, 'distanceMeters')).toMatchObject({ activities: counts.length });
  });

  it('assesses from the stored numbers when only rules changed, and reads no file', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp');
    await awaitQuiet(service);
    // As if rules of version 0 had said of the last day of the ramp that all was quiet; the files are gone since.
    const [{ day } = { day: '' }] = await service.query<{ day: string }>(
      'select max(local_day)::text as day from activity',
    );
    await service.query(
      `update assessment set as_of = $1::text::date, severity = 'none',
         body = jsonb_set(jsonb_set(jsonb_set(jsonb_set(body::jsonb, '{asOf}', to_jsonb($1::text)),
           '{severity}', '"none"'), '{warnings}', '[]'), '{versions,rules}', '0')::json`,
      [day],
    );
    await rm(join(service.runtime.config.dataDir, 'files', 'raw'), { recursive: true });
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ status: 'finished', total: 14, done: 14, failed: 0, readAgain: 0 });
    expect(job['changes']).toMatchObject({ activities: 0, metrics: [] });
    expect(job['changes']?.['assessments']).toMatchObject([
      { runnerId, before: { asOf: day, severity: 'none', warnings: [] }, after: { asOf: day } },
    ]);
    expect(String(job['changes']?.['assessments']?.[0]?.['after']?.['warnings'])).toMatch(/L-/);
    await awaitQuiet(service);
    // What was said by the old rules can still be read, with their version.
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
    const said = (body['items'] as unknown as Body[]).map((item) => item['assessment'] as Body);
    const older = said.filter((assessment) => Number(assessment['versions']?.['rules']) === 0);
    expect(older).toMatchObject([{ asOf: day, warnings: [] }]);
    const { body: now } = await service.call('GET', `/v1/runners/${runnerId}/assessment?asOf=${day}`);
    expect(Number(now['versions']?.['rules'])).toBe(rulesVersion);
  });

  it('reads everything again when forced, and finds the same', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 4);
    const job = await awaitJob(service, await startJob(service, { force: true }));
    expect(job).toMatchObject({ total: 4, done: 4, readAgain: 4, changes: { activities: 0, metrics: [] } });
    const again = await awaitJob(service, await startJob(service, { force: true }));
    expect(again).toMatchObject({ total: 4, done: 4, readAgain: 4, changes: { activities: 0, metrics: [] } });
  });

  it('processes only the requested days and runners', async () => {
    const service = await useReprocessingService();
    const [runnerId, otherId] = [await service.createRunner(), await service.createRunner()];
    await uploadStory(service, runnerId, 'sudden-ramp', 4);
    await uploadStory(service, otherId, 'sudden-ramp', 2);
    await service.query(makeOld);
    const span = { runnerIds: [runnerId], from: '2025-05-08', to: '2025-05-11' };
    expect(await awaitJob(service, await startJob(service, span))).toMatchObject({ total: 2, readAgain: 2 });
    const left = await service.query('select local_day from activity where features_version = 0');
    expect(left).toHaveLength(4);
    const backwards = await service.call('POST', '/v1/reprocessing-jobs', {
      body: { from: '2025-06-01', to: '2025-05-01' },
    });
    expect(backwards.status).toBe(422);
  });

  it('lists a file that fails with its reason and keeps its old numbers', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const [first, second] = await uploadStory(service, runnerId, 'sudden-ramp', 3);
    await service.query(makeOld);
    const bad = await service.runtime.deps.files.receive(
      runnerId,
      (async function* () {
        yield new TextEncoder().encode('no longer a recording at all, whatever it was before');
      })(),
      1000,
    );
    await service.query('update upload set sha256 = $1 where id = $2', [bad.sha256, first?.['id']]);
    await service.query(`update upload set sha256 = repeat('0', 64) where id = $1`, [second?.['id']]);
    const numbers = () =>
      service.query(
        `select a.id, a.features, a.features_version from activity a
         join activity_source s on s.activity_id = a.id where s.upload_id = any($1) order by a.id`,
        [[first?.['id'], second?.['id']]],
      );
    const before = await numbers();
    expect(before).toHaveLength(2);
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ status: 'finished', total: 3, done: 1, failed: 2 });
    const failures = new Map(
      (job['failures'] as unknown as Body[]).map((failure) => [
        String(failure['uploadId']),
        failure['problem'],
      ]),
    );
    expect(failures.get(String(first?.['id']))).toMatchObject({ type: '/problems/file-unknown-format' });
    expect(failures.get(String(second?.['id']))).toMatchObject({
      detail: 'The raw file is missing from the file store.',
    });
    expect(await numbers()).toEqual(before);
    const { body } = await service.call('GET', `/v1/uploads/${first?.['id']}`);
    expect(body['status']).toBe('processed');
  });

  it('fails a file whose attempts never finished', async () => {
    const service = await useReprocessingService({ worker: false });
    const worker = service.startWorker();
    const runnerId = await service.createRunner();
    const [first] = await uploadStory(service, runnerId, 'sudden-ramp', 2);
    await awaitQuiet(service);
    await worker.close();
    await service.query(makeOld);
    const id = await startJob(service);
    await continueReprocessing(service.runtime.deps, id);
    await service.query(
      `update reprocessing_runner set trying = $1, tries = 9, progressed_at = now() - interval '1 hour'`,
      [first?.['id']],
    );
    service.startWorker();
    const job = await awaitJob(service, id);
    expect(job).toMatchObject({ done: 1, failed: 1 });
    expect(job['failures']?.[0]?.['problem']).toMatchObject({ type: '/problems/file-crashed-reader' });
  });

  it('tries files again that an older reader refused', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const upload = await service.upload(
      runnerId,
      await readSample('fit/smart-recorded-two-pauses.fit'),
      'a.fit',
    );
    const broken = await service.upload(runnerId, await readSample('broken/workout.fit'), 'workout.fit');
    // As if the reader of version 0 had refused both.
    await service.query('delete from activity_source');
    await service.query('delete from activity');
    await service.query(
      `update upload set status = 'rejected', claim = null, decoder_version = 0,
         problem = '{"code":"file-corrupt","detail":"old reader"}'`,
    );
    const dry = await awaitJob(service, await startJob(service, { dryRun: true }));
    expect(dry).toMatchObject({ total: 2, done: 1, failed: 1, changes: { activitiesAdded: 1 } });
    expect(await service.query('select 1 from activity')).toEqual([]);
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ total: 2, done: 1, failed: 1, changes: { activitiesAdded: 1 } });
    const { body } = await service.call('GET', `/v1/uploads/${upload['id']}`);
    expect(body).toMatchObject({ status: 'processed', problem: null });
    expect(body['activityIds']).toHaveLength(1);
    const { body: refused } = await service.call('GET', `/v1/uploads/${broken['id']}`);
    expect(refused).toMatchObject({
      status: 'rejected',
      problem: { type: '/problems/file-not-an-activity' },
    });
    expect(await awaitJob(service, await startJob(service))).toMatchObject({ total: 1, failed: 0 });
  });

  it('reads no part of an archive again that the same reader refused', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const entries = [
      { name: 'run.fit', bytes: await readSample('histories/steady-ten-weeks/2025-02-04-6-km.fit') },
      { name: 'workout.fit', bytes: await readSample('broken/workout.fit') },
    ];
    const archive = await service.upload(runnerId, zipBytes(entries), 'takeout.zip');
    expect(archive).toMatchObject({ status: 'processed', files: { total: 2, processed: 1, rejected: 1 } });
    const job = await awaitJob(service, await startJob(service));
    expect(job).toMatchObject({ total: 1, done: 1, failed: 0 });
  });

  it('unpacks an archive again that an older reader refused', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const entries = await Promise.all(
      ['2025-02-04-6-km.fit', '2025-02-06-7-km.fit'].map(async (name) => ({
        name,
        bytes: await readSample(`histories/steady-ten-weeks/${name}`),
      })),
    );
    const archive = await service.upload(runnerId, zipBytes(entries), 'takeout.zip');
    expect(archive).toMatchObject({ status: 'processed', files: { total: 2, processed: 2 } });
    // As if the reader of version 0 had refused it before it took any part out.
    await service.query('delete from activity_source');
    await service.query('delete from activity');
    await service.query('delete from upload where parent_id is not null');
    await service.query(
      `update upload set status = 'rejected', claim = null, expanded = false, format = null, decoder_version = 0,
         problem = '{"code":"archive-unsafe","detail":"old reader"}'`,
    );
    expect(await awaitJob(service, await startJob(service))).toMatchObject({ total: 1, done: 1, failed: 0 });
    await expect
      .poll(async () => (await service.call('GET', `/v1/uploads/${archive['id']}`)).body)
      .toMatchObject({ status: 'processed', files: { total: 2, processed: 2, rejected: 0, duplicate: 0 } });
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(2);
  });

  it('keeps ratings, exclusions and deletions', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    const uploads = await uploadStory(service, runnerId, 'sudden-ramp', 2);
    const [kept, deleted] = uploads.map((upload) => String(upload['activityIds']?.[0]));
    await service.call('PATCH', `/v1/activities/${kept}`, { body: { sessionRpe: 7, excluded: true } });
    await service.call('DELETE', `/v1/activities/${deleted}`);
    await awaitJob(service, await startJob(service, { force: true }));
    const { body } = await service.call('GET', `/v1/activities/${kept}`);
    expect(body).toMatchObject({ sessionRpe: 7, excluded: true });
    expect((await service.call('GET', `/v1/activities/${deleted}`)).status).toBe(404);
  });
});

describe('a reprocessing job that is interrupted', () => {
  it('continues where it stopped when another worker starts', async () => {
    const service = await useReprocessingService({ worker: false });
    const first = service.startWorker();
    const runnerIds = [await service.createRunner(), await service.createRunner()];
    for (const runnerId of runnerIds) await uploadStory(service, runnerId, 'sudden-ramp');
    await awaitQuiet(service);
    await service.query(spoil);
    const id = await startJob(service);
    await expect
      .poll(async () => Number((await readJob(service, id))['done']), { interval: 5 })
      .toBeGreaterThan(0);
    await first.close();
    service.startWorker();
    const job = await awaitJob(service, id);
    expect(job).toMatchObject({ status: 'finished', total: 28, done: 28, failed: 0 });
    expect(metric(job, 'distanceMeters')).toMatchObject({ activities: 28 });
    expect(await service.query('select 1 from activity where features_version = 0')).toEqual([]);
  });

  it('is enqueued by the sweep when every job was lost', async () => {
    const service = await useReprocessingService({ worker: false });
    const first = service.startWorker();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 3);
    await awaitQuiet(service);
    await first.close();
    await service.query(makeOld);
    const id = await startJob(service);
    // Taken up by a worker that died at once: its job is gone, its place is kept.
    const lost = { ...service.runtime.deps.jobs, enqueue: async () => undefined };
    await continueReprocessing({ ...service.runtime.deps, jobs: lost }, id);
    await service.query('delete from bullmq.job').catch(() => undefined);
    expect(await readJob(service, id)).toMatchObject({ status: 'running', done: 0, total: 3 });
    service.startWorker();
    const later = (parseInstant(String((await readJob(service, id))['startedAt'])) ?? 0) + 70_000;
    const clock = { nowMs: () => later };
    await sweepUnfinished({ ...service.runtime.deps, clock });
    await continueReprocessing({ ...service.runtime.deps, clock }, id);
    expect(await awaitJob(service, id)).toMatchObject({ status: 'finished', done: 3 });
  });

  it('counts every file once when two workers do the same batch', async () => {
    const service = await useReprocessingService({ env: { WORKER_CONCURRENCY: '4' } });
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 8);
    await service.query(makeOld);
    const id = await startJob(service);
    await expect.poll(() => service.query('select 1 from reprocessing_runner')).toHaveLength(1);
    for (const after of ['again', 'and-again', 'once-more']) {
      const payload = { jobId: id, runnerId, after };
      await service.runtime.deps.jobs.enqueue({ name: 'reprocess-runner', payload });
    }
    expect(await awaitJob(service, id)).toMatchObject({ total: 8, done: 8, failed: 0, readAgain: 8 });
  });

  it('stops between two files when it is cancelled, and the runner is assessed', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp');
    await awaitQuiet(service);
    await service.query(makeOld);
    const id = await startJob(service);
    await expect
      .poll(async () => Number((await readJob(service, id))['done']), { interval: 2 })
      .toBeGreaterThan(0);
    const { status, body } = await service.call('POST', `/v1/reprocessing-jobs/${id}/cancel`);
    if (status === 409) return; // the machine was faster than the request
    expect(body).toMatchObject({ status: 'cancelled' });
    expect(body['finishedAt']).not.toBeNull();
    await awaitQuiet(service);
    const old = await service.query('select 1 from activity where features_version = 0');
    expect(old.length).toBe(14 - Number(body['done']));
    expect(await readJob(service, id)).toMatchObject({ status: 'cancelled', done: body['done'] });
    expect((await service.call('POST', `/v1/reprocessing-jobs/${id}/cancel`)).status).toBe(200);
  });

  it('cannot be cancelled once it is finished', async () => {
    const service = await useReprocessingService();
    const id = await startJob(service);
    await awaitJob(service, id);
    expect((await service.call('POST', `/v1/reprocessing-jobs/${id}/cancel`)).status).toBe(409);
  });

  it('ends although a runner is erased meanwhile', async () => {
    const service = await useReprocessingService({ worker: false });
    const first = service.startWorker();
    const [runnerId, otherId] = [await service.createRunner(), await service.createRunner()];
    await uploadStory(service, runnerId, 'sudden-ramp', 3);
    await uploadStory(service, otherId, 'sudden-ramp', 2);
    await awaitQuiet(service);
    await first.close();
    await service.query(makeOld);
    const id = await startJob(service);
    await continueReprocessing(service.runtime.deps, id);
    expect((await service.call('DELETE', `/v1/runners/${runnerId}`)).status).toBeLessThan(300);
    service.startWorker();
    expect(await awaitJob(service, id)).toMatchObject({ status: 'finished', done: 2, total: 2 });
  });
});

describe('access to reprocessing jobs', () => {
  const otherClient = async (
    service: Awaited<ReturnType<typeof useReprocessingService>>,
    scopes: string[],
  ) => {
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'another club' } });
    const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, { body: { scopes } });
    return String(body['key']);
  };

  it('is limited to the client: others neither see the job nor reach its runners', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 1);
    const id = await startJob(service);
    await awaitJob(service, id);
    const key = await otherClient(service, ['admin']);
    for (const path of ['', '/events']) {
      expect((await service.call('GET', `/v1/reprocessing-jobs/${id}${path}`, { key })).status).toBe(404);
    }
    expect((await service.call('POST', `/v1/reprocessing-jobs/${id}/cancel`, { key })).status).toBe(404);
    const named = await service.call('POST', '/v1/reprocessing-jobs', {
      key,
      body: { runnerIds: [runnerId] },
    });
    expect(named.status).toBe(404);
    const all = await service.call('POST', '/v1/reprocessing-jobs', { key, body: { force: true } });
    expect(all.status).toBe(202);
    await expect
      .poll(
        async () =>
          (await service.call('GET', `/v1/reprocessing-jobs/${all.body['id']}`, { key })).body['total'],
      )
      .toBe(0);
    expect((await service.call('GET', '/v1/reprocessing-jobs', { key })).body['items']).toHaveLength(1);
  });

  it('is refused while the client has twenty that are not finished', async () => {
    const service = await useReprocessingService({ worker: false });
    const start = async (): Promise<number> =>
      (await service.call('POST', '/v1/reprocessing-jobs', { body: { force: true } })).status;
    const statuses = await Promise.all(Array.from({ length: 25 }, start));
    expect(statuses.filter((status) => status === 202)).toHaveLength(20);
    expect(statuses.filter((status) => status === 409)).toHaveLength(5);
    const key = await otherClient(service, ['admin']);
    expect((await service.call('POST', '/v1/reprocessing-jobs', { key, body: {} })).status).toBe(202);
    service.startWorker();
    await expect.poll(start).toBe(202);
  });

  it('needs the scope admin', async () => {
    const service = await useReprocessingService();
    const key = await otherClient(service, ['write']);
    expect((await service.call('POST', '/v1/reprocessing-jobs', { key, body: {} })).status).toBe(403);
  });

  it('can be watched as server-sent events until it ends', async () => {
    const service = await useReprocessingService();
    const runnerId = await service.createRunner();
    await uploadStory(service, runnerId, 'sudden-ramp', 5);
    await service.query(makeOld);
    const id = await startJob(service);
    const { headers, body } = await service.call('GET', `/v1/reprocessing-jobs/${id}/events`);
    expect(headers['content-type']).toMatch(/^text\/event-stream/);
    const events = String(body).trim().split('\n\n');
    expect(events.at(-1)).toMatch(/^event: finished\n/);
    const last = JSON.parse(String(events.at(-1)).split('data: ')[1] ?? '');
    expect(last).toMatchObject({ id, status: 'finished', done: 5 });
  });

  it('creates one job for one Idempotency-Key', async () => {
    const service = await useReprocessingService();
    const headers = { 'idempotency-key': 'reprocess-1' };
    const first = await service.call('POST', '/v1/reprocessing-jobs', { body: {}, headers });
    const again = await service.call('POST', '/v1/reprocessing-jobs', { body: {}, headers });
    expect(again.body['id']).toBe(first.body['id']);
  });
});
