import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { useWebhookService, type WebhookTestService } from '#tests/webhooks-out/open-webhook-service.ts';
import { useReceiver } from '#tests/webhooks-out/receiver.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const startWorkerProcess = (service: WebhookTestService): ChildProcess => {
  const child = spawn(process.execPath, ['workers/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: service.databaseUrl,
      DATA_DIR: service.runtime.config.dataDir,
      WEBHOOKS_ALLOW_PRIVATE: 'yes',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
};

it('a delivery whose worker is killed while the receiver is slow is made by another worker', async () => {
  const service = await useWebhookService();
  let hold = true;
  const receiver = await useReceiver(async () => {
    while (hold) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const { id } = await service.endpoint(receiver.url);
  const first = startWorkerProcess(service);
  await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
  await expect.poll(() => receiver.received.length).toBe(1);
  first.kill('SIGKILL');
  hold = false;
  expect((await service.deliveries(id))[0]).toMatchObject({ status: 'waiting', attempts: [] });
  startWorkerProcess(service);
  await expect
    .poll(async () => (await service.deliveries(id))[0]?.['status'], { timeout: 40_000 })
    .toBe('delivered');
  expect(new Set(receiver.received.map((message) => message.id)).size).toBe(1);
});
