import { Webhook } from 'standardwebhooks';
import { expect, it, onTestFinished } from 'vitest';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { startSimulatedPlatform } from '#tests/support/simulated-platform.ts';

it('leads from a platform’s event to a signed webhook that the client can verify', async () => {
  const client = await startSimulatedPlatform(() => ({ status: 204 }));
  onTestFinished(client.close);
  const service = await useConnectedService(['polar'], {
    env: { WEBHOOKS_ALLOW_PRIVATE: 'yes' },
    startsAtMs: Date.now(),
  });
  const events = ['upload.processed', 'assessment.changed'];
  const endpoint = await service.call('POST', '/v1/webhook-endpoints', {
    body: { url: `${client.origin}/hook`, events },
  });
  expect(endpoint.status).toBe(201);
  const runnerId = await service.createRunner();
  await service.connect(runnerId, 'polar');
  expect((await service.deliver('polar', vendorOf('polar').genuine())).status).toBe(200);
  await eventually(async () => client.seen.length >= 3);
  const verifier = new Webhook(String(endpoint.body['secret']));
  const messages = client.seen.map(({ body, headers }) =>
    verifier.verify(body, headers as Record<string, string>),
  ) as { type: string; data: { runnerId: string; uploadId?: string } }[];
  const [test, ...about] = messages;
  expect(test?.type).toBe('endpoint.test');
  expect(about.map(({ type }) => type).toSorted()).toEqual(events.toSorted());
  expect(about.every(({ data }) => data.runnerId === runnerId)).toBe(true);
  const announced = messages.find(({ type }) => type === 'upload.processed')?.data.uploadId;
  expect(String((await service.ledger())[0]?.['uploadId'])).toBe(announced);
});
