import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { readBody } from '#tests/support/read-body.ts';
import type { TestService } from '#tests/support/test-service.ts';
import { idOf, type Recorder } from './create-recorder.ts';

/** The address of a receiver on loopback that accepts everything. */
const useReceiver = async (): Promise<string> => {
  const server = createServer(async (request, response) => {
    await readBody(request);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Waits until what a worker does shows: an example is of a settled state. */
const waitFor = async (service: TestService, url: string, settled: object): Promise<void> => {
  const show = async () => (await service.call('GET', url)).body;
  await expect.poll(show, { timeout: 20_000 }).toMatchObject(settled);
};

const recordNotifications = async (
  { record }: Recorder,
  service: TestService,
  address: string,
): Promise<void> => {
  const target = await record('createNotificationTarget', 'POST', '/v1/notification-targets', {
    kind: 'ntfy',
    address: `${address}/runners`,
  });
  const path = `/v1/notification-targets/${idOf(target)}`;
  await record('listNotificationTargets', 'GET', '/v1/notification-targets');
  await record('getNotificationTarget', 'GET', path);
  await record('changeNotificationTarget', 'PATCH', path, { minimumSeverity: 'strong' });
  const sent = await record('testNotificationTarget', 'POST', `${path}/test`);
  const notification = `/v1/notifications/${idOf(sent)}`;
  await waitFor(service, notification, { status: 'delivered' });
  await record('listNotifications', 'GET', `${path}/notifications`);
  await record('getNotification', 'GET', notification);
};

const recordWebhooks = async ({ record }: Recorder, service: TestService, address: string): Promise<void> => {
  const endpoint = await record('createWebhookEndpoint', 'POST', '/v1/webhook-endpoints', {
    url: `${address}/sinew`,
    events: ['assessment.changed'],
  });
  const path = `/v1/webhook-endpoints/${idOf(endpoint)}`;
  await waitFor(service, path, { verifiedAt: expect.any(String) });
  await record('listWebhookEndpoints', 'GET', '/v1/webhook-endpoints');
  await record('getWebhookEndpoint', 'GET', path);
  await record('changeWebhookEndpoint', 'PATCH', path, {
    events: ['assessment.changed', 'check-in.created'],
  });
  await record('rotateWebhookSecret', 'POST', `${path}/rotate-secret`);
  const sent = await record('testWebhookEndpoint', 'POST', `${path}/test`);
  const delivery = `/v1/deliveries/${idOf(sent)}`;
  await waitFor(service, delivery, { status: 'delivered' });
  await record('listWebhookDeliveries', 'GET', `${path}/deliveries?limit=1`);
  await record('getWebhookDelivery', 'GET', delivery);
  await record('retryWebhookDelivery', 'POST', `${delivery}/retry`);
  await waitFor(service, delivery, { status: 'delivered' });
};

/** Notifications and webhooks, sent to a receiver on loopback. */
export const recordSending = async (recorder: Recorder, service: TestService): Promise<void> => {
  const address = await useReceiver();
  await recordNotifications(recorder, service, address);
  await recordWebhooks(recorder, service, address);
};

/** A job that is cancelled before the worker that is started then comes to it. */
export const recordCancelledJob = async ({ record }: Recorder): Promise<void> => {
  const job = await record('createReprocessingJob', 'POST', '/v1/reprocessing-jobs', {
    dryRun: true,
    force: true,
  });
  await record('cancelReprocessingJob', 'POST', `/v1/reprocessing-jobs/${idOf(job)}/cancel`);
};

/** A job that read every file again. */
export const recordFinishedJob = async ({ record }: Recorder, service: TestService): Promise<void> => {
  const { body } = await service.call('POST', '/v1/reprocessing-jobs', {
    body: { dryRun: true, force: true },
  });
  const job = `/v1/reprocessing-jobs/${idOf(body)}`;
  await waitFor(service, job, { status: 'finished' });
  await record('listReprocessingJobs', 'GET', '/v1/reprocessing-jobs?limit=1');
  await record('getReprocessingJob', 'GET', job);
};
