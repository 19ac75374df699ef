import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { useSimulatedS3 } from '#tests/support/simulated-s3.ts';
import { useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

it('takes, reads, gives back and erases runs whose bytes lie in an S3-compatible store', async () => {
  const s3 = await useSimulatedS3();
  const service = await useTestService({ env: { FILES_URL: s3.filesUrl } });
  const runnerId = await service.createRunner();
  const bytes = await sample('fit/every-second-running-dynamics.fit');
  const upload = await service.upload(runnerId, bytes);
  expect(upload).toMatchObject({ status: 'processed' });
  const activityId = upload['activityIds']?.[0];
  expect([...s3.objects.keys()].map((key) => key.split('/').slice(0, 3).join('/')).sort()).toEqual([
    `sinew/raw/${runnerId}`,
  ]);
  const file = await service.app.inject({
    url: `/v1/activities/${activityId}/file`,
    headers: { authorization: 'Bearer sinew-test-operator-key' },
  });
  expect(Buffer.compare(file.rawPayload, bytes)).toBe(0);
  const streams = await service.call('GET', `/v1/activities/${activityId}/streams?points=10`);
  expect(streams.status).toBe(200);
  const receipt = await service.call('DELETE', `/v1/runners/${runnerId}`);
  expect(receipt.body).toMatchObject({ uploads: 1, activities: 1, files: 1 });
  expect(s3.objects.size).toBe(0);
});

it('answers 503 and takes nothing while the store is unavailable', async () => {
  const s3 = await useSimulatedS3();
  const service = await useTestService({ env: { FILES_URL: s3.filesUrl } });
  const runnerId = await service.createRunner();
  s3.fail({ method: 'PUT', kind: 'slow-down' }, 3);
  const refused = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw: 'x' });
  expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect((await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']).toHaveLength(0);
  await s3.close();
  expect(await service.call('GET', '/health/ready')).toMatchObject({ status: 503, body: { files: 'away' } });
});
