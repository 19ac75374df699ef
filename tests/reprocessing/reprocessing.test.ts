import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '#src/core/domain/calendar.ts';
import { rulesVersion } from '#src/core/risk/rules/index.ts';
import { continueReprocessing } from '#src/use-cases/reprocessing/continue-reprocessing.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import type { Body, TestHouse } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import {
  awaitJob,
  awaitQuiet,
  readJob,
  readSample,
  snapshotTables,
  startJob,
  uploadStory,
  useReprocessingHouse,
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

/** Somebody who is told of it: events that nobody listens to are not kept. */
const listen = async (house: TestHouse): Promise<void> => {
  const events = ['activity.revised', 'reprocessing.finished'];
  const body = { url: 'http://127.0.0.1:9/hook', events };
  expect((await house.call('POST', '/v1/webhook-endpoints', { body })).status).toBe(201);
};

describe('reprocessing', () => {
  it('reads nothing again that is up to date, and says so', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 3);
    const job = await awaitJob(house, await startJob(house));
    expect(job).toMatchObject({ status: 'finished', total: 3, done: 3, failed: 0, readAgain: 0 });
    expect(job['changes']).toEqual({ activities: 0, activitiesAdded: 0, metrics: [], assessments: [] });
    expect(job['etaSeconds']).toBe(0);
  });

  it('brings the numbers of an older version up to date from the raw bytes', async () => {
    const house = await useReprocessingHouse({ env: { WEBHOOKS_ALLOW_PRIVATE: 'yes' } });
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp');
    await awaitQuiet(house);
    const select = 'select id, distance_meters, features, features_version from activity order by id';
    const good = await house.query(select);
    const before = await house.query('select id, body from assessment order by id');
    await house.query(spoil);
    await listen(house);
    const job = await awaitJob(house, await startJob(house));
    expect(job).toMatchObject({ status: 'finished', total: 14, done: 14, failed: 0, readAgain: 14 });
    expect(metric(job, 'distanceMeters')).toMatchObject({ activities: 14 });
    expect(metric(job, 'distanceMeters')?.['medianChange']).toBeCloseTo(-100, 6);
    expect(job['changes']?.['metrics']).toHaveLength(1);
    expect(await house.query(select)).toEqual(good);
    // Earlier assessments stay as they were made.
    const after = await house.query('select id, body from assessment order by id');
    expect(after.slice(0, before.length)).toEqual(before);
    const [event] = await house.query(`select data from outbox_event where type = 'reprocessing.finished'`);
    expect(event).toMatchObject({ data: { reprocessingJobId: job['id'], status: 'finished', done: 14 } });
    const revised = await house.query(`select data from outbox_event where type = 'activity.revised'`);
    expect(revised).toHaveLength(14);
    expect(revised[0]).toMatchObject({ data: { because: 'read-again', changed: ['distanceMeters'] } });
  });

  it('tells in a dry run which numbers and whose assessments would change, and changes nothing', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    const uploads = await uploadStory(house, runnerId, 'sudden-ramp');
    await house.upload(runnerId, await readSample('broken/junk.fit'), 'junk.fit');
    await awaitQuiet(house);
    await house.query(spoil);
    // The newest run was twice as long once: then it was a spike on the day of the assessment.
    const day = (await house.query<{ day: string }>('select max(local_day)::text as day from activity'))[0]
      ?.day;
    await house.query(
      `update assessment set as_of = $1::text::date, severity = 'none',
         body = jsonb_set(jsonb_set(jsonb_set(body::jsonb, '{asOf}', to_jsonb($1::text)), '{severity}', '"none"'), '{warnings}', '[]')::json`,
      [day],
    );
    const before = await snapshotTables(house.query);
    const dry = await awaitJob(house, await startJob(house, { dryRun: true }));
    expect(await snapshotTables(house.query)).toEqual(before);
    expect(dry).toMatchObject({ status: 'finished', dryRun: true, done: uploads.length, failed: 0 });
    expect(metric(dry, 'distanceMeters')).toMatchObject({ activities: 14 });
    const change = dry['changes']?.['assessments']?.[0] as Body;
    expect(change).toMatchObject({ runnerId, before: { severity: 'none', warnings: [], asOf: day } });
    expect(String(change['after']?.['warnings'])).toMatch(/L-/);
    // The real run then does what the dry run said.
    const real = await awaitJob(house, await startJob(house));
    expect(real['changes']).toEqual(dry['changes']);
    expect(await house.query('select 1 from reprocessing_draft')).toEqual([]);
  });

  it('sees in a dry run both recordings of one run', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await house.upload(runnerId, await readSample('tcx/one-leg-two-laps.tcx'), 'a.tcx');
    await house.upload(runnerId, await readSample('gpx/one-leg.gpx'), 'b.gpx');
    const counts = await house.query(
      'select count(*)::int as n from activity_source group by activity_id order by n desc',
    );
    await awaitQuiet(house);
    await house.query(spoil);
    const dry = await awaitJob(house, await startJob(house, { dryRun: true }));
    const real = await awaitJob(house, await startJob(house));
    expect(real['changes']).toEqual(dry['changes']);
    expect(metric(real, 'distanceMeters')).toMatchObject({ activities: counts.length });
  });

  it('assesses from the stored numbers when only rules changed, and reads no file', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp');
    await awaitQuiet(house);
    // As if rules of version 0 had said of the last day of the ramp that all was quiet; the files are gone since.
    const [{ day } = { day: '' }] = await house.query<{ day: string }>(
      'select max(local_day)::text as day from activity',
    );
    await house.query(
      `update assessment set as_of = $1::text::date, severity = 'none',
         body = jsonb_set(jsonb_set(jsonb_set(jsonb_set(body::jsonb, '{asOf}', to_jsonb($1::text)),
           '{severity}', '"none"'), '{warnings}', '[]'), '{versions,rules}', '0')::json`,
      [day],
    );
    await rm(join(house.ground.config.dataDir, 'files', 'raw'), { recursive: true });
    const job = await awaitJob(house, await startJob(house));
    expect(job).toMatchObject({ status: 'finished', total: 14, done: 14, failed: 0, readAgain: 0 });
    expect(job['changes']).toMatchObject({ activities: 0, metrics: [] });
    expect(job['changes']?.['assessments']).toMatchObject([
      { runnerId, before: { asOf: day, severity: 'none', warnings: [] }, after: { asOf: day } },
    ]);
    expect(String(job['changes']?.['assessments']?.[0]?.['after']?.['warnings'])).toMatch(/L-/);
    await awaitQuiet(house);
    // What was said by the old rules can still be read, with their version.
    const { body } = await house.call('GET', `/v1/runners/${runnerId}/assessments`);
    const said = (body['items'] as unknown as Body[]).map((item) => item['assessment'] as Body);
    const older = said.filter((assessment) => Number(assessment['versions']?.['rules']) === 0);
    expect(older).toMatchObject([{ asOf: day, warnings: [] }]);
    const { body: now } = await house.call('GET', `/v1/runners/${runnerId}/assessment?asOf=${day}`);
    expect(Number(now['versions']?.['rules'])).toBe(rulesVersion);
  });

  it('reads everything again when forced, and finds the same', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 4);
    const job = await awaitJob(house, await startJob(house, { force: true }));
    expect(job).toMatchObject({ total: 4, done: 4, readAgain: 4, changes: { activities: 0, metrics: [] } });
    const again = await awaitJob(house, await startJob(house, { force: true }));
    expect(again).toMatchObject({ total: 4, done: 4, readAgain: 4, changes: { activities: 0, metrics: [] } });
  });

  it('keeps to the days and runners it is told', async () => {
    const house = await useReprocessingHouse();
    const [runnerId, otherId] = [await house.createRunner(), await house.createRunner()];
    await uploadStory(house, runnerId, 'sudden-ramp', 4);
    await uploadStory(house, otherId, 'sudden-ramp', 2);
    await house.query(makeOld);
    const span = { runnerIds: [runnerId], from: '2025-05-08', to: '2025-05-11' };
    expect(await awaitJob(house, await startJob(house, span))).toMatchObject({ total: 2, readAgain: 2 });
    const left = await house.query('select local_day from activity where features_version = 0');
    expect(left).toHaveLength(4);
    const backwards = await house.call('POST', '/v1/reprocessing-jobs', {
      body: { from: '2025-06-01', to: '2025-05-01' },
    });
    expect(backwards.status).toBe(422);
  });

  it('counts a file that fails with its reason and leaves its old numbers', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    const [first, second] = await uploadStory(house, runnerId, 'sudden-ramp', 3);
    await house.query(makeOld);
    const bad = await house.ground.house.files.receive(
      runnerId,
      (async function* () {
        yield new TextEncoder().encode('no longer a recording at all, whatever it was before');
      })(),
      1000,
    );
    await house.query('update upload set sha256 = $1 where id = $2', [bad.sha256, first?.['id']]);
    await house.query(`update upload set sha256 = repeat('0', 64) where id = $1`, [second?.['id']]);
    const numbers = 'select a.id, a.features, a.features_version from activity a order by a.id';
    const before = await house.query(numbers);
    const job = await awaitJob(house, await startJob(house));
    expect(job).toMatchObject({ status: 'finished', total: 3, done: 1, failed: 2 });
    expect(job['failures']).toMatchObject([
      { uploadId: first?.['id'], problem: { type: '/problems/file-unknown-format' } },
      { uploadId: second?.['id'], problem: { detail: 'The raw file is missing from the file store.' } },
    ]);
    expect((await house.query(numbers)).slice(0, 2)).toEqual(before.slice(0, 2));
    const { body } = await house.call('GET', `/v1/uploads/${first?.['id']}`);
    expect(body['status']).toBe('processed');
  });

  it('gives a file up whose tries never ended', async () => {
    const house = await useReprocessingHouse({ worker: false });
    const worker = house.startWorker();
    const runnerId = await house.createRunner();
    const [first] = await uploadStory(house, runnerId, 'sudden-ramp', 2);
    await awaitQuiet(house);
    await worker.close();
    await house.query(makeOld);
    const id = await startJob(house);
    await continueReprocessing(house.ground.house, id);
    await house.query(
      `update reprocessing_runner set trying = $1, tries = 9, progressed_at = now() - interval '1 hour'`,
      [first?.['id']],
    );
    house.startWorker();
    const job = await awaitJob(house, id);
    expect(job).toMatchObject({ done: 1, failed: 1 });
    expect(job['failures']?.[0]?.['problem']).toMatchObject({ type: '/problems/file-crashed-reader' });
  });

  it('tries files again that an older reader refused', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    const upload = await house.upload(
      runnerId,
      await readSample('fit/smart-recorded-two-pauses.fit'),
      'a.fit',
    );
    const broken = await house.upload(runnerId, await readSample('broken/workout.fit'), 'workout.fit');
    // As if the reader of version 0 had refused both.
    await house.query('delete from activity_source');
    await house.query('delete from activity');
    await house.query(
      `update upload set status = 'rejected', claim = null, decoder_version = 0,
         problem = '{"code":"file-corrupt","detail":"old reader"}'`,
    );
    const dry = await awaitJob(house, await startJob(house, { dryRun: true }));
    expect(dry).toMatchObject({ total: 2, done: 1, failed: 1, changes: { activitiesAdded: 1 } });
    expect(await house.query('select 1 from activity')).toEqual([]);
    const job = await awaitJob(house, await startJob(house));
    expect(job).toMatchObject({ total: 2, done: 1, failed: 1, changes: { activitiesAdded: 1 } });
    const { body } = await house.call('GET', `/v1/uploads/${upload['id']}`);
    expect(body).toMatchObject({ status: 'processed', problem: null });
    expect(body['activityIds']).toHaveLength(1);
    const { body: refused } = await house.call('GET', `/v1/uploads/${broken['id']}`);
    expect(refused).toMatchObject({
      status: 'rejected',
      problem: { type: '/problems/file-not-an-activity' },
    });
    expect(await awaitJob(house, await startJob(house))).toMatchObject({ total: 1, failed: 0 });
  });

  it('takes an archive in again that an older reader refused', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    const entries = await Promise.all(
      ['2025-02-04-6-km.fit', '2025-02-06-7-km.fit'].map(async (name) => ({
        name,
        bytes: await readSample(`histories/steady-ten-weeks/${name}`),
      })),
    );
    const archive = await house.upload(runnerId, zipBytes(entries), 'takeout.zip');
    expect(archive).toMatchObject({ status: 'processed', files: { total: 2, processed: 2 } });
    // As if the reader of version 0 had refused it before it took any part out.
    await house.query('delete from activity_source');
    await house.query('delete from activity');
    await house.query('delete from upload where parent_id is not null');
    await house.query(
      `update upload set status = 'rejected', claim = null, expanded = false, format = null, decoder_version = 0,
         problem = '{"code":"archive-unsafe","detail":"old reader"}'`,
    );
    expect(await awaitJob(house, await startJob(house))).toMatchObject({ total: 1, done: 1, failed: 0 });
    await expect
      .poll(async () => (await house.call('GET', `/v1/uploads/${archive['id']}`)).body)
      .toMatchObject({ status: 'processed', files: { total: 2, processed: 2, rejected: 0, duplicate: 0 } });
    expect((await house.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(2);
  });

  it('keeps what people said and what they deleted', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    const uploads = await uploadStory(house, runnerId, 'sudden-ramp', 2);
    const [kept, deleted] = uploads.map((upload) => String(upload['activityIds']?.[0]));
    await house.call('PATCH', `/v1/activities/${kept}`, { body: { sessionRpe: 7, excluded: true } });
    await house.call('DELETE', `/v1/activities/${deleted}`);
    await awaitJob(house, await startJob(house, { force: true }));
    const { body } = await house.call('GET', `/v1/activities/${kept}`);
    expect(body).toMatchObject({ sessionRpe: 7, excluded: true });
    expect((await house.call('GET', `/v1/activities/${deleted}`)).status).toBe(404);
  });
});

describe('a reprocessing job that is interrupted', () => {
  it('goes on where it was when its worker is stopped and another starts', async () => {
    const house = await useReprocessingHouse({ worker: false });
    const first = house.startWorker();
    const runnerIds = [await house.createRunner(), await house.createRunner()];
    for (const runnerId of runnerIds) await uploadStory(house, runnerId, 'sudden-ramp');
    await awaitQuiet(house);
    await house.query(spoil);
    const id = await startJob(house);
    await expect
      .poll(async () => Number((await readJob(house, id))['done']), { interval: 5 })
      .toBeGreaterThan(0);
    await first.close();
    house.startWorker();
    const job = await awaitJob(house, id);
    expect(job).toMatchObject({ status: 'finished', total: 28, done: 28, failed: 0 });
    expect(metric(job, 'distanceMeters')).toMatchObject({ activities: 28 });
    expect(await house.query('select 1 from activity where features_version = 0')).toEqual([]);
  });

  it('is found by the sweep when every bell was lost', async () => {
    const house = await useReprocessingHouse({ worker: false });
    const first = house.startWorker();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 3);
    await awaitQuiet(house);
    await first.close();
    await house.query(makeOld);
    const id = await startJob(house);
    // Taken up by a worker that died at once: its bell is gone, its place stands.
    const deaf = { ...house.ground.house.doorbell, ring: async () => undefined };
    await continueReprocessing({ ...house.ground.house, doorbell: deaf }, id);
    await house.query('delete from bullmq.job').catch(() => undefined);
    expect(await readJob(house, id)).toMatchObject({ status: 'running', done: 0, total: 3 });
    house.startWorker();
    const later = (parseInstant(String((await readJob(house, id))['startedAt'])) ?? 0) + 70_000;
    const clock = { nowMs: () => later };
    await sweepUnfinished({ ...house.ground.house, clock });
    await continueReprocessing({ ...house.ground.house, clock }, id);
    expect(await awaitJob(house, id)).toMatchObject({ status: 'finished', done: 3 });
  });

  it('counts every file once when two workers do the same turn', async () => {
    const house = await useReprocessingHouse({ env: { WORKER_CONCURRENCY: '4' } });
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 8);
    await house.query(makeOld);
    const id = await startJob(house);
    await expect.poll(() => house.query('select 1 from reprocessing_runner')).toHaveLength(1);
    for (const after of ['again', 'and-again', 'once-more']) {
      const payload = { jobId: id, runnerId, after };
      await house.ground.house.doorbell.ring({ name: 'reprocess-runner', payload });
    }
    expect(await awaitJob(house, id)).toMatchObject({ total: 8, done: 8, failed: 0, readAgain: 8 });
  });

  it('stops between two files when it is cancelled, and the runner is assessed', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp');
    await awaitQuiet(house);
    await house.query(makeOld);
    const id = await startJob(house);
    await expect
      .poll(async () => Number((await readJob(house, id))['done']), { interval: 2 })
      .toBeGreaterThan(0);
    const { status, body } = await house.call('POST', `/v1/reprocessing-jobs/${id}/cancel`);
    if (status === 409) return; // the machine was faster than the request
    expect(body).toMatchObject({ status: 'cancelled' });
    expect(body['finishedAt']).not.toBeNull();
    await awaitQuiet(house);
    const old = await house.query('select 1 from activity where features_version = 0');
    expect(old.length).toBe(14 - Number(body['done']));
    expect(await readJob(house, id)).toMatchObject({ status: 'cancelled', done: body['done'] });
    expect((await house.call('POST', `/v1/reprocessing-jobs/${id}/cancel`)).status).toBe(200);
  });

  it('cannot be cancelled once it is finished', async () => {
    const house = await useReprocessingHouse();
    const id = await startJob(house);
    await awaitJob(house, id);
    expect((await house.call('POST', `/v1/reprocessing-jobs/${id}/cancel`)).status).toBe(409);
  });

  it('ends although a runner is erased meanwhile', async () => {
    const house = await useReprocessingHouse({ worker: false });
    const first = house.startWorker();
    const [runnerId, otherId] = [await house.createRunner(), await house.createRunner()];
    await uploadStory(house, runnerId, 'sudden-ramp', 3);
    await uploadStory(house, otherId, 'sudden-ramp', 2);
    await awaitQuiet(house);
    await first.close();
    await house.query(makeOld);
    const id = await startJob(house);
    await continueReprocessing(house.ground.house, id);
    expect((await house.call('DELETE', `/v1/runners/${runnerId}`)).status).toBeLessThan(300);
    house.startWorker();
    expect(await awaitJob(house, id)).toMatchObject({ status: 'finished', done: 2, total: 2 });
  });
});

describe('whose reprocessing it is', () => {
  const otherClient = async (house: Awaited<ReturnType<typeof useReprocessingHouse>>, scopes: string[]) => {
    const { body: client } = await house.call('POST', '/v1/clients', { body: { name: 'another club' } });
    const { body } = await house.call('POST', `/v1/clients/${client['id']}/keys`, { body: { scopes } });
    return String(body['key']);
  };

  it('is the client’s own: others neither see the job nor reach its runners', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 1);
    const id = await startJob(house);
    await awaitJob(house, id);
    const key = await otherClient(house, ['admin']);
    for (const path of ['', '/events']) {
      expect((await house.call('GET', `/v1/reprocessing-jobs/${id}${path}`, { key })).status).toBe(404);
    }
    expect((await house.call('POST', `/v1/reprocessing-jobs/${id}/cancel`, { key })).status).toBe(404);
    const named = await house.call('POST', '/v1/reprocessing-jobs', { key, body: { runnerIds: [runnerId] } });
    expect(named.status).toBe(404);
    const all = await house.call('POST', '/v1/reprocessing-jobs', { key, body: { force: true } });
    expect(all.status).toBe(202);
    await expect
      .poll(
        async () =>
          (await house.call('GET', `/v1/reprocessing-jobs/${all.body['id']}`, { key })).body['total'],
      )
      .toBe(0);
    expect((await house.call('GET', '/v1/reprocessing-jobs', { key })).body['items']).toHaveLength(1);
  });

  it('needs the scope admin', async () => {
    const house = await useReprocessingHouse();
    const key = await otherClient(house, ['write']);
    expect((await house.call('POST', '/v1/reprocessing-jobs', { key, body: {} })).status).toBe(403);
  });

  it('can be watched as server-sent events until it ends', async () => {
    const house = await useReprocessingHouse();
    const runnerId = await house.createRunner();
    await uploadStory(house, runnerId, 'sudden-ramp', 5);
    await house.query(makeOld);
    const id = await startJob(house);
    const { headers, body } = await house.call('GET', `/v1/reprocessing-jobs/${id}/events`);
    expect(headers['content-type']).toMatch(/^text\/event-stream/);
    const events = String(body).trim().split('\n\n');
    expect(events.at(-1)).toMatch(/^event: finished\n/);
    const last = JSON.parse(String(events.at(-1)).split('data: ')[1] ?? '');
    expect(last).toMatchObject({ id, status: 'finished', done: 5 });
  });

  it('makes one job of one Idempotency-Key', async () => {
    const house = await useReprocessingHouse();
    const headers = { 'idempotency-key': 'reprocess-1' };
    const first = await house.call('POST', '/v1/reprocessing-jobs', { body: {}, headers });
    const again = await house.call('POST', '/v1/reprocessing-jobs', { body: {}, headers });
    expect(again.body['id']).toBe(first.body['id']);
  });
});
