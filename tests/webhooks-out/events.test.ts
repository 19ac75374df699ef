import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { gpxText } from '#tests/support/gpx-text.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import { useWebhookService } from './open-webhook-service.ts';
import { type Received, useReceiver, verify } from './receiver.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));
const run = 'fit/every-second-running-dynamics.fit';

const arrived = (received: readonly Received[], type: string): Received[] =>
  received.filter((message) => message.type === type);

const waitFor = (received: readonly Received[], type: string, count = 1): Promise<void> =>
  expect.poll(() => arrived(received, type).length).toBe(count) as Promise<void>;

describe('events', () => {
  it('an uploaded run is announced as processed and then as a changed assessment, both signed', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id, secret } = await service.endpoint(receiver.url);
    service.work();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample(run));
    await waitFor(receiver.received, 'upload.processed');
    await waitFor(receiver.received, 'assessment.changed');
    const [processed] = arrived(receiver.received, 'upload.processed');
    expect(verify(secret, processed as Received)).toEqual({
      type: 'upload.processed',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      data: {
        uploadId: upload['id'],
        runnerId,
        externalId: null,
        archiveId: null,
        format: 'fit',
        activityIds: upload['activityIds'],
        activityCount: 1,
        files: null,
      },
    });
    const [changed] = arrived(receiver.received, 'assessment.changed');
    expect(verify(secret, changed as Received)).toMatchObject({
      data: {
        runnerId,
        changed: ['severity', 'triage', 'load-risk', 'warnings', 'routines'],
        severity: { from: null },
        triage: { from: null, to: { level: 'ordinary', rule: null } },
        rulesCleared: [],
      },
    });
    const announced = (changed as Received).data['assessmentId'];
    const { body: kept } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
    expect(kept['items']?.[0]?.['id']).toBe(announced);
    await expect
      .poll(async () => (await service.deliveries(id)).map((delivery) => delivery['status']))
      .toEqual(['delivered', 'delivered']);
  });

  it('a red flag is announced with the rule that raised it and the one before, without the answers', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url, { events: ['assessment.changed'] });
    service.work();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await sample(run));
    await waitFor(receiver.received, 'assessment.changed');
    const day = new Date().toISOString().slice(0, 10);
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day, signs: { saddleNumbness: true }, note: 'private' },
    });
    await waitFor(receiver.received, 'assessment.changed', 2);
    const second = receiver.received[1];
    expect(second?.data).toMatchObject({
      severity: { to: 'emergency' },
      triage: { from: { level: 'ordinary', rule: null }, to: { level: 'emergency', rule: 'T-RED-01' } },
    });
    expect(second?.body).not.toMatch(/saddle|private/i);
    expect(receiver.received.every((message) => message.type === 'assessment.changed')).toBe(true);
  });

  it('a refused file is announced with its problem', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url);
    service.work();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample('broken/junk.fit'));
    await waitFor(receiver.received, 'upload.rejected');
    expect(receiver.received[0]?.data).toEqual({
      uploadId: upload['id'],
      runnerId,
      externalId: null,
      archiveId: null,
      problem: { code: 'file-unknown-format', detail: expect.any(String) },
    });
  });

  it('an archive is announced once, when its last part has ended, and its parts where an endpoint asks for them', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const whole = await useReceiver();
    await service.endpoint(receiver.url, { archiveParts: true });
    await service.endpoint(whole.url, { events: ['upload.processed', 'upload.rejected'] });
    service.work();
    const runnerId = await service.createRunner();
    const archive = zipBytes([
      { name: 'a.fit', bytes: await sample(run) },
      { name: 'b.fit', bytes: await sample('broken/truncated.gpx') },
      { name: 'c.fit', bytes: await sample('broken/junk.fit') },
    ]);
    const upload = await service.upload(runnerId, archive, 'all.zip');
    const rejected = (upload['files']?.['rejected'] ?? 0) as number;
    await waitFor(receiver.received, 'upload.processed', 1 + 3 - rejected);
    await waitFor(receiver.received, 'upload.rejected', rejected);
    const own = receiver.received.filter((message) => message.data['uploadId'] === upload['id']);
    expect(own).toHaveLength(1);
    expect(own[0]?.data).toMatchObject({ archiveId: null, format: 'zip', files: upload['files'] });
    const parts = receiver.received.filter((message) => message.data['archiveId'] === upload['id']);
    expect(parts).toHaveLength(3);
    await waitFor(whole.received, 'upload.processed');
    expect(whole.received.map(({ data }) => data)).toEqual([own[0]?.data]);
  });

  it('an archive of sixty runs leads to a handful', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url);
    service.work();
    const runnerId = await service.createRunner();
    const runs = Array.from({ length: 60 }, (_, day) => ({
      name: `${day}.gpx`,
      bytes: Buffer.from(gpxText({ points: 60, startMs: Date.UTC(2026, 0, 1, 7) + day * 86_400_000 })),
    }));
    const upload = await service.upload(runnerId, zipBytes(runs), 'all.zip');
    expect(upload['files']).toMatchObject({ total: 60, processed: 60 });
    await waitFor(receiver.received, 'upload.processed');
    await expect
      .poll(async () => (await service.sql('select id from runner where dirty_at is not null')).length)
      .toBe(0);
    expect(arrived(receiver.received, 'upload.processed')).toHaveLength(1);
    expect(arrived(receiver.received, 'assessment.changed').length).toBeLessThan(6);
  });

  it('activities that a person joined are announced, also where no number changes', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url, { events: ['activity.revised'] });
    service.work();
    const runnerId = await service.createRunner();
    const state = async (startTime: string): Promise<string> => {
      const body = { startTime, distanceMeters: 5000, durationSeconds: 1800 };
      return String((await service.call('POST', `/v1/runners/${runnerId}/activities`, { body })).body['id']);
    };
    const [first, second] = [await state('2026-05-04T06:00:00Z'), await state('2026-05-04T18:00:00Z')];
    await service.call('POST', `/v1/activities/${first}/merge`, { body: { activityIds: [second] } });
    await waitFor(receiver.received, 'activity.revised');
    expect(receiver.received[0]?.data).toMatchObject({
      ...{ activityId: first, because: 'stated', joinedIds: [second], splitInto: null },
    });
  });

  it('a correction and the numbers it changed are announced; a correction without effect is not', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url, { events: ['activity.revised'] });
    service.work();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, await sample(run));
    const activityId = upload['activityIds']?.[0];
    const patch = (body: object) => service.call('PATCH', `/v1/activities/${activityId}`, { body });
    await patch({ sessionRpe: 7 });
    await patch({ sessionRpe: 7 });
    await waitFor(receiver.received, 'activity.revised');
    expect(receiver.received[0]?.data).toEqual({
      activityId,
      runnerId,
      externalId: null,
      because: 'stated',
      changed: ['sessionRpe'],
      splitInto: null,
      joinedIds: [],
    });
    await service.call('PATCH', `/v1/runners/${runnerId}`, {
      body: { heightMeters: 1.5, maxHeartRateBpm: 180 },
    });
    await waitFor(receiver.received, 'activity.revised', 2);
    expect(receiver.received[1]?.data).toMatchObject({ activityId, because: 'read-again' });
    expect(receiver.received[1]?.data['changed']).toEqual(expect.arrayContaining(['overstriding']));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(receiver.received).toHaveLength(2);
  });

  it('reach only the endpoints of their own client that asked for their type', async () => {
    const service = await useWebhookService();
    const [mine, other, unrelated] = [await useReceiver(), await useReceiver(), await useReceiver()];
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const { body: issued } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['admin'] },
    });
    const key = issued['key'] as unknown as string;
    await service.endpoint(other.url, {}, key);
    await service.endpoint(mine.url, { events: ['upload.processed'] });
    await service.endpoint(unrelated.url, { events: ['connection.revoked'] });
    service.work();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await sample(run));
    await waitFor(mine.received, 'upload.processed');
    await expect.poll(async () => (await service.sql('select id from assessment')).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mine.received).toHaveLength(1);
    expect([...other.received, ...unrelated.received]).toEqual([]);
    // An event without a subscriber is not kept.
    expect(await service.sql('select type from outbox_event')).toEqual([{ type: 'upload.processed' }]);
  });

  it('a check-in and a connection are announced with your own id of the runner', async () => {
    const service = await useWebhookService({
      GENERIC_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}`,
    });
    const receiver = await useReceiver();
    await service.endpoint(receiver.url, { events: ['check-in.created', 'connection.activated'] });
    service.work();
    const runnerId = await service.createRunner({ externalId: 'member-7' });
    const checkIn = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: '2026-07-07', signs: { tingling: true }, note: 'private' },
    });
    const connection = await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      body: { platform: 'generic' },
    });
    await waitFor(receiver.received, 'check-in.created');
    await waitFor(receiver.received, 'connection.activated');
    const owner = { runnerId, externalId: 'member-7' };
    expect(arrived(receiver.received, 'check-in.created')[0]?.data).toEqual({
      ...owner,
      checkInId: checkIn.body['id'],
      day: '2026-07-07',
      triage: checkIn.body['triage'],
    });
    expect(arrived(receiver.received, 'connection.activated')[0]?.data).toEqual({
      ...owner,
      connectionId: connection.body['id'],
      platform: 'generic',
    });
  });

  it('are deleted when their runner is erased', async () => {
    const service = await useWebhookService();
    await service.endpoint('http://127.0.0.1:9/hook', { events: ['upload.rejected'] });
    service.work();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await sample('broken/junk.fit'));
    expect(await service.sql('select id from outbox_event')).toHaveLength(1);
    await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect(await service.sql('select id from outbox_event')).toEqual([]);
    expect(await service.sql('select id from webhook_delivery')).toEqual([]);
  });
});
