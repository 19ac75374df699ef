import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { useDatabase } from '#tests/privacy/fill-runner.ts';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { useWebhookService } from '#tests/webhooks-out/open-webhook-service.ts';
import { useReceiver } from '#tests/webhooks-out/receiver.ts';
import { signedIn } from './operator-visit.ts';

const sample = new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url);

it('an upload that was rejected wrongly becomes an activity when an operator has it read again', async () => {
  const service = await useTestService({});
  const database = await useDatabase(service);
  const runnerId = await service.createRunner();
  const [rejected, copy] = ['run.fit', 'again.fit'];
  const { id } = await service.upload(runnerId, await readFile(sample), rejected);
  // As a reader with a fault left it.
  await database.query(`delete from activity where runner_id = $1`, [runnerId]);
  await database.query(
    `update upload set status = 'rejected', claim = null, problem = '{"code":"file-corrupt","detail":"damaged"}' where id = $1`,
    [id],
  );
  const visitor = await signedIn(service);
  expect((await visitor.get('/operator/uploads?status=rejected')).text).toContain('damaged');
  await visitor.post('/operator/actions/retry-upload', { token: visitor.token, target: String(id) });
  await eventually(async () => {
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    return Array.isArray(body['items']) && body['items'].length === 1;
  });
  const { body } = await service.call('GET', `/v1/uploads/${id}`);
  expect(body).toMatchObject({ status: 'processed', problem: null });
  // It holds its bytes again.
  expect(await service.upload(runnerId, await readFile(sample), copy)).toMatchObject({
    status: 'duplicate',
    duplicateOf: id,
  });
});

it('an event that waits for its platform is processed at once when an operator asks for it', async () => {
  const polar = vendorOf('polar');
  const vendor = { isAway: true };
  const service = await useConnectedService(['polar'], {
    answer: (request) => (vendor.isAway && polar.isFileRequest(request) ? { status: 503 } : null),
  });
  await service.connect(await service.createRunner(), 'polar');
  await service.deliver('polar', polar.genuine());
  await eventually(async () => String((await service.ledger())[0]?.['status']) === 'waiting');
  const id = String((await service.ledger())[0]?.['id']);
  vendor.isAway = false;
  const visitor = await signedIn(service);
  expect((await visitor.get('/operator/inbox?status=waiting')).text).toContain(id);
  await visitor.post('/operator/actions/retry-event', { token: visitor.token, target: id });
  await eventually(async () => String((await service.ledger())[0]?.['status']) === 'processed');
});

it('a delivery that was given up reaches its receiver when an operator sends it again', async () => {
  const receiver = await useReceiver();
  const service = await useWebhookService();
  const { key, clientId } = await service.addClient('club');
  const { id: endpointId } = await service.endpoint(receiver.url, { events: ['reprocessing.finished'] }, key);
  await service.happen(1, clientId);
  const [delivery] = await service.sql(
    `update webhook_delivery set status = 'failed', next_attempt_at = null, finished_at = now() where endpoint_id = $1 returning id`,
    [endpointId],
  );
  service.work();
  const visitor = await signedIn(service);
  const answer = await visitor.post('/operator/actions/resend-delivery', {
    ...{ token: visitor.token, target: String(delivery?.['id']), confirmed: 'yes' },
    back: '/operator/deliveries',
  });
  expect(answer.location).toBe('/operator/deliveries?done=resend-delivery');
  await expect.poll(() => receiver.received.length).toBe(1);
  await expect.poll(async () => (await visitor.get('/operator/deliveries')).text).toContain('Delivered');
});
